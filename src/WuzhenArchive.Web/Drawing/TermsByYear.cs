using Microsoft.AspNetCore.Mvc;
using WuzhenArchive.Comparison;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Drawing;

/// <summary>Which words are used in which year, and how often.</summary>
internal static class TermsByYear
{
    private const int MostTerms = 14;

    /// <summary>The wordings of one topic.</summary>
    /// <param name="years">Those that have articles; one that uses no wording has dots.</param>
    /// <returns>Null where none is used.</returns>
    public static Picture? OfTopic(string topic, IReadOnlyList<TopicYear> uses, IReadOnlyList<int> years, IUrlHelper url)
    {
        var all = uses.SelectMany(y => y.Wordings).GroupBy(u => u.Wording).OrderByDescending(g => g.Sum(u => u.Count)).ToList();
        var terms = all.Take(MostTerms).OrderBy(g => g.First().Year).ToList();
        return terms.Count == 0
            ? null
            : new Grid("terms-by-year", SaysOf(topic) + LeftOut.Say(all.Count - terms.Count, "wording", "wordings"),
            "Wording", [.. terms.Select(t => GridHead.Of(t.First().Text))],
            [.. years.Select(y => GridHead.Of($"{y}", url.Conference(y), y))],
            [.. terms.SelectMany((t, row) => t.Select(u => new GridCell(row, years.ToList().IndexOf(u.Year), u.Count,
            url.TopicOf(u.Topic, u.Year),
                $"“{u.Text}” in {u.Year}: {PlainWords.Count(u.Count, "place", "places")}", u.Year, "places")))]).Draw();
    }

    /// <summary>The topics of a comparison; a block leads to the row that sets the years' sentences side by side.</summary>
    /// <param name="row">The address of a topic's row.</param>
    public static Picture? OfTopics(IReadOnlyList<TopicRow> topics, Func<string, string> row, IUrlHelper url)
    {
        if (topics.Count == 0)
            return null;
        var years = topics[0].Years;
        return new Grid("terms-by-year",
            "Topics by year: how often words of each are used in what belongs to a year. A block leads to the sentences; a dot: not mentioned in these articles.",
            "Topic", [.. topics.Select(t => GridHead.Of(t.Name, row(t.Slug)))],
            [.. years.Select(y => GridHead.Of($"{y.Year}", url.Conference(y.Year), y.Year))],
            [.. topics.SelectMany((t, place) => t.Years.Select((y, column) => (Year: y, column, Count: y.Wordings.Sum(u => u.Count)))
                .Where(c => c.Count > 0)
                .Select(c => new GridCell(place, c.column, c.Count, row(t.Slug),
                    $"{t.Name} in {c.Year.Year}: {PlainWords.Count(c.Count, "place", "places")}", c.Year.Year)))]).Draw();
    }

    private static string SaysOf(string topic) =>
        $"Wordings of {topic} by year: how often each is used in what belongs to a year. A block leads to the sentences of its year; a dot: not used.";
}
