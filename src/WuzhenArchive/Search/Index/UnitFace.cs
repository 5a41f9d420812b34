using System.Runtime.InteropServices;
using WuzhenArchive.Search.Language;

namespace WuzhenArchive.Search.Index;

/// <summary>
/// A unit whole, or what it says outside its parts: each can be a hit. Known by one number, twice the unit's place and one more
/// for the rest.
/// </summary>
internal static class UnitFace
{
    public static int Whole(int unit) => unit * 2;

    public static int Rest(int unit) => unit * 2 + 1;

    /// <summary>All of an article: each unit whole, and what it says outside its parts where it says anything there.</summary>
    /// <param name="room">Used again for each article; its faces are gone then.</param>
    public static ReadOnlySpan<int> Every(in UnitTable table, List<int> room)
    {
        room.Clear();
        for (var unit = 0; unit < table.Count; unit++)
        {
            room.Add(Whole(unit));
            if (table.RestLength(unit) > 0)
                room.Add(Rest(unit));
        }
        return CollectionsMarshal.AsSpan(room);
    }

    public static int UnitOf(int face) => face >> 1;

    public static bool IsRest(int face) => (face & 1) != 0;

    /// <summary>The face of which it is a part; -1: none.</summary>
    public static int Outer(in UnitTable table, int face) =>
        IsRest(face) ? face - 1 : table.Outer(UnitOf(face)) is >= 0 and var outer ? Whole(outer) : -1;

    public static SearchVoice Voice(in UnitTable table, int face) =>
        IsRest(face) ? RestVoice(table, UnitOf(face)) : table.Voice(UnitOf(face));

    public static SearchVoice RestVoice(in UnitTable table, int unit) => table.Voice(unit) != SearchVoice.Several ? table.Voice(unit)
        : table.Unit(unit) == SearchUnit.Blockquote ? SearchVoice.Block : SearchVoice.Own;

    public static ReadOnlySpan<int> Topics(in UnitTable table, int face) =>
        IsRest(face) ? table.RestTopics(UnitOf(face)) : table.Topics(UnitOf(face));

    /// <summary>In words.</summary>
    public static int Length(in UnitTable table, int face) => IsRest(face) ? table.RestLength(UnitOf(face)) : table.Length(UnitOf(face));

    public static int First(in UnitTable table, int face) => IsRest(face) ? table.RestFirst(UnitOf(face)) : table.First(UnitOf(face));
}
