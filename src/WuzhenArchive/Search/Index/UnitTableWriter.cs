using System.Globalization;
using System.Runtime.InteropServices;

namespace WuzhenArchive.Search.Index;

/// <summary>Writes the units of an article as <see cref="UnitTable"/> reads them.</summary>
internal sealed class UnitTableWriter
{
    // Place 0 means none, so nothing stands there.
    private readonly List<int> lists = [0];
    private readonly Dictionary<int, int> speakers = [];
    private readonly Dictionary<int, int> cues = [];
    private readonly List<int> numbers = [];

    /// <param name="authors">Their ids.</param>
    /// <param name="cueOf">The id of a cue as printed.</param>
    public byte[] Write(IndexedArticle article, ArticleUnits units, IndexStream stream, IReadOnlyList<int> authors, Func<string, int> cueOf)
    {
        AddList(authors, evenEmpty: true);
        foreach (var unit in units.Units)
            Add(unit, unit.Cue is { } cue ? cueOf(cue) : 0);
        foreach (var (start, leaf) in stream.Runs)
            numbers.AddRange(start, leaf);
        var key = ulong.TryParse(article.Key, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var digits) ? digits : 0;
        var isWide = numbers.Exists(n => n > ushort.MaxValue);
        int[] head = [isWide ? sizeof(int) : sizeof(ushort), units.Units.Count, stream.Runs.Count, stream.AsWritten,
            article.Setting.Year ?? 0, (int)key, (int)(key >> 32)];
        return [.. Bytes(head), .. isWide ? Bytes<int>([.. numbers]) : Narrow(), .. Bytes<int>([.. lists])];
    }

    private void Add(IndexedUnit unit, int cue)
    {
        var nature = (int)unit.Unit | (int)unit.Voice << 4 | Past(unit.Setting.Basis) << 8 | Past(unit.Setting.Occasion) << 12;
        numbers.AddRange(
            nature, unit.Setting.Year ?? 0, unit.Outer is { } outer ? outer.Place + 1 : 0, Once(speakers, unit.SpeakerId ?? 0),
            Once(cues, cue),
            AddList(unit.Topics), AddList(unit.RestTopics), unit.Tokens.Count, unit.Rest.Count, unit.Tokens[0], unit.Rest.Count > 0
                ? unit.Rest[0] : 0);
    }

    private static int Past<T>(T? value) where T : struct, Enum =>
        value is { } known ? Convert.ToInt32(known, CultureInfo.InvariantCulture) + 1 : 0;

    private int Once(Dictionary<int, int> places, int id)
    {
        if (id == 0)
            return 0;
        if (places.TryGetValue(id, out var known))
            return known;
        lists.Add(id);
        return places[id] = lists.Count - 1;
    }

    private int AddList(IReadOnlyList<int> ids, bool evenEmpty = false)
    {
        if (ids.Count == 0 && !evenEmpty)
            return 0;
        var place = lists.Count;
        lists.Add(ids.Count);
        lists.AddRange(ids);
        return place;
    }

    private byte[] Narrow() => Bytes<ushort>([.. numbers.Select(n => (ushort)n), .. numbers.Count % 2 == 1 ? new ushort[1] : []]);

    private static byte[] Bytes<T>(T[] values) where T : struct => MemoryMarshal.AsBytes<T>(values).ToArray();
}
