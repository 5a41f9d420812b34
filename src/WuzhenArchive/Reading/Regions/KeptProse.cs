using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Regions;

/// <summary>Nothing vanishes in silence: a finding where an article keeps no paragraph, or less than half of the words of its prose.</summary>
internal static class KeptProse
{
    private const int ShortestProse = 60;

    public static IEnumerable<FindingReading> Findings(string shadow, IReadOnlyList<RegionReading> regions)
    {
        var kept = regions.Where(r => r.Number is not null).Sum(r => Words(r.Span.In(shadow)));
        var aside = regions.Where(r => r.Kind is RegionKind.Boilerplate or RegionKind.Caption && IsProse(r.Span.In(shadow))).Sum(r => Words(r.Span.In(shadow)));
        if (kept == 0)
        {
            yield return new(FindingKind.TextLeftAside, new(0, 0), "No paragraph of the text was read: all of it was taken for masthead, captions or what the site prints.");
        }
        else if (kept < aside)
        {
            yield return new(FindingKind.TextLeftAside, new(0, 0), $"Less than half of the text was read: {kept} words stand in paragraphs, {aside} words of running text were taken for captions or what the site prints.");
        }
    }

    private static bool IsProse(ReadOnlySpan<char> line) => line.Length > ShortestProse && LineEnds.IsSentence(line);

    private static int Words(ReadOnlySpan<char> line) => line.Count(' ') + 1;
}
