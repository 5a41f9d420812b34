using WuzhenArchive.Search.Index;
using WuzhenArchive.Search.Language;

namespace WuzhenArchive.Search.Matching;

/// <summary>A face that has something of what is asked for, with what it can be narrowed and sorted by.</summary>
/// <param name="Misses">A bit for each thing asked for that it has not.</param>
/// <param name="Year">0: none.</param>
/// <param name="Occasion">An <see cref="Text.OccasionKind"/> and one; 0: none.</param>
/// <param name="Speaker">0: none.</param>
internal readonly record struct FoundFace(int Face, ulong Misses, SearchUnit Unit, SearchVoice Voice, int Year, int Occasion, int Speaker)
{
    public static FoundFace Of(in UnitTable table, int face, ulong misses = 0)
    {
        var unit = UnitFace.UnitOf(face);
        return new(face, misses, table.Unit(unit), UnitFace.Voice(table, face), table.YearOf(unit), table.Occasion(unit),
            table.Speaker(unit));
    }

    public bool Has(ulong forgiven) => (Misses & ~forgiven) == 0;
}
