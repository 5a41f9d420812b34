using System.Buffers.Binary;
using System.Text.Json;
using WuzhenArchive.Model;
using WuzhenArchive.Store;

namespace WuzhenArchive.Summaries;

/// <summary>A list whose order is kept, or some parts of it one after the other: any page of it costs what the first one costs.</summary>
public sealed class KeptList
{
    private const string Sizes = "SELECT List, Part, sum(length(Ids)) FROM ListStretches GROUP BY List, Part";

    /// <summary>Some stretches, by part and number.</summary>
    internal const string Stretches =
        """
        SELECT s.Part, s.Number, s.Ids FROM json_each($1) wanted
        CROSS JOIN ListStretches s ON s.List = $0 AND s.Part = wanted.value ->> 0 AND s.Number = wanted.value ->> 1
        """;

    private readonly ArchiveDb db;
    private readonly ListKind list;
    private readonly IReadOnlyList<(string Part, int Size)> parts;

    /// <param name="parts">In the order in which they are shown; one that has no rows is empty.</param>
    public KeptList(ArchiveDb db, ListKind list, IEnumerable<string> parts)
    {
        var sizes = SizesOf(db);
        (this.db, this.list) = (db, list);
        this.parts = [.. parts.Select(p => (p, sizes.GetValueOrDefault((list, p))))];
    }

    /// <summary>How many rows it has.</summary>
    public int Count => parts.Sum(p => p.Size);

    /// <summary>The parts that a list has, with their sizes.</summary>
    public static IReadOnlyDictionary<string, int> PartsOf(ArchiveDb db, ListKind list) =>
        SizesOf(db).Where(s => s.Key.List == list).ToDictionary(s => s.Key.Part, s => s.Value);

    /// <summary>The ids of some rows, in order.</summary>
    /// <param name="from">How many stand before them.</param>
    public IReadOnlyList<int> Ids(int from, int most)
    {
        var places = new List<(string Part, int Place)>();
        foreach (var (part, size) in parts)
        {
            var first = Math.Min(from, size);
            places.AddRange(Enumerable.Range(first, Math.Min(size - first, most - places.Count)).Select(place => (part, place)));
            from -= first;
        }
        var wanted = places.Select(p => new object[] { p.Part, p.Place / ListOrders.Stretch }).DistinctBy(p => (p[0], p[1]));
        var stretches = db.Rows(Stretches, row => (Part: row.GetString(0), Number: row.GetInt32(1), Ids: (byte[])row[2]), (int)list,
            JsonSerializer.Serialize(wanted)).ToDictionary(s => (s.Part, s.Number), s => s.Ids);
        return [.. places.Select(p => BinaryPrimitives.ReadInt32LittleEndian(
            stretches[(p.Part, p.Place / ListOrders.Stretch)].AsSpan(p.Place % ListOrders.Stretch * sizeof(int))))];
    }

    // So many as there are years and kinds.
    private static Dictionary<(ListKind List, string Part), int> SizesOf(ArchiveDb db) => db.Once(archive => new ListSizes(archive
        .Rows(Sizes, row => (List: (ListKind)row.GetInt32(0), Part: row.GetString(1), Count: row.GetInt32(2) / sizeof(int)))
        .ToDictionary(s => (s.List, s.Part), s => s.Count))).Sizes;

    private sealed record ListSizes(Dictionary<(ListKind, string), int> Sizes);
}
