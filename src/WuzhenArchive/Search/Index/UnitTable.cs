using System.Runtime.InteropServices;
using WuzhenArchive.Search.Language;

namespace WuzhenArchive.Search.Index;

/// <summary>
/// The units of an article as the index keeps them: numbers that are read where they lie, for a question looks at thousands of
/// articles. A head of <see cref="HeadLength"/> numbers of four bytes; the units, <see cref="Columns"/> numbers each; the runs,
/// first position and innermost unit; these of two bytes, or of four where an article is that long; and lists of ids, of four bytes.
/// </summary>
internal readonly ref struct UnitTable
{
    public const int HeadLength = 7;

    public const int Columns = 11;

    public const int RunColumns = 2;

    private readonly ReadOnlySpan<int> head;
    private readonly ReadOnlySpan<ushort> narrow;
    private readonly ReadOnlySpan<int> wide;
    private readonly ReadOnlySpan<int> lists;

    public UnitTable(ReadOnlySpan<byte> written)
    {
        head = MemoryMarshal.Cast<byte, int>(written[..(HeadLength * sizeof(int))]);
        var numbers = Count * Columns + RunCount * RunColumns;
        var rest = written[(HeadLength * sizeof(int))..];
        var length = head[0] == sizeof(int) ? numbers * sizeof(int) : (numbers + numbers % 2) * sizeof(ushort);
        if (head[0] == sizeof(int))
            wide = MemoryMarshal.Cast<byte, int>(rest[..length]);
        else
            narrow = MemoryMarshal.Cast<byte, ushort>(rest[..length]);
        lists = MemoryMarshal.Cast<byte, int>(rest[length..]);
    }

    public int Count => head[1];

    public int RunCount => head[2];

    /// <summary>So many of the first positions are the words as written.</summary>
    public int AsWritten => head[3];

    /// <summary>The year the article is on; 0: none.</summary>
    public int Year => head[4];

    /// <summary>The article's key as a number.</summary>
    public ulong Key => (uint)head[5] | (ulong)(uint)head[6] << 32;

    public ReadOnlySpan<int> Authors => List(1);

    public SearchUnit Unit(int unit) => (SearchUnit)(this[unit, 0] & 0xF);

    public SearchVoice Voice(int unit) => (SearchVoice)(this[unit, 0] >> 4 & 0xF);

    /// <summary>A <see cref="Text.YearBasis"/> and one; 0: none.</summary>
    public int Basis(int unit) => this[unit, 0] >> 8 & 0xF;

    /// <summary>An <see cref="Text.OccasionKind"/> and one; 0: none.</summary>
    public int Occasion(int unit) => this[unit, 0] >> 12;

    /// <summary>0: none.</summary>
    public int YearOf(int unit) => this[unit, 1];

    /// <summary>The unit it is a part of; -1: none.</summary>
    public int Outer(int unit) => this[unit, 2] - 1;

    /// <summary>0: none.</summary>
    public int Speaker(int unit) => Id(this[unit, 3]);

    /// <summary>0: none.</summary>
    public int Cue(int unit) => Id(this[unit, 4]);

    public ReadOnlySpan<int> Topics(int unit) => List(this[unit, 5]);

    public ReadOnlySpan<int> RestTopics(int unit) => List(this[unit, 6]);

    /// <summary>In words.</summary>
    public int Length(int unit) => this[unit, 7];

    /// <summary>The words outside its parts; 0 also where it has no parts.</summary>
    public int RestLength(int unit) => this[unit, 8];

    /// <summary>The position of its first word.</summary>
    public int First(int unit) => this[unit, 9];

    public int RestFirst(int unit) => this[unit, 10];

    public int RunStart(int run) => Number(Count * Columns + run * RunColumns);

    public int RunLeaf(int run) => Number(Count * Columns + run * RunColumns + 1);

    /// <summary>The last run that begins at or before a position; -1: none.</summary>
    public int RunAt(int position)
    {
        var (low, high) = (0, RunCount);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (RunStart(middle) <= position)
                low = middle + 1;
            else
                high = middle;
        }
        return low - 1;
    }

    private int this[int unit, int column] => Number(unit * Columns + column);

    private int Number(int at) => wide.IsEmpty ? narrow[at] : wide[at];

    private int Id(int at) => at == 0 ? 0 : lists[at];

    private ReadOnlySpan<int> List(int at) => at == 0 ? [] : lists.Slice(at + 1, lists[at]);
}
