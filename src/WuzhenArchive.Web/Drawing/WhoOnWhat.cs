using Microsoft.AspNetCore.Mvc;
using WuzhenArchive.Comparison;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Drawing;

/// <summary>Who speaks about what: topics by speakers, or one speaker's topics by years; in a cell the number of statements.</summary>
internal static class WhoOnWhat
{
    private const int MostSpeakers = 6;
    private const int MostTopics = 10;

    /// <summary>Of some years together.</summary>
    /// <returns>Null where no statement holds a topic's words.</returns>
    public static Picture? BySpeaker(IReadOnlyList<SpeakerTopic> counts, IReadOnlyList<int> years, IUrlHelper url)
    {
        var all = counts.GroupBy(c => (c.Speaker, c.Name)).OrderByDescending(g => g.Sum(c => c.Statements)).Select(g => g.Key).ToList();
        var speakers = all.Take(MostSpeakers).ToList();
        var (topics, leftOut) = Topics(counts);
        return speakers.Count == 0
            ? null
            : new Grid("who-on-what",
                SaysOf(years) + LeftOut.Say(all.Count - speakers.Count, "speaker", "speakers") + LeftOut.Say(leftOut, "topic", "topics"),
            "Topic", [.. topics.Select(t => GridHead.Of(t.Name, url.Topic(t.Slug)))],
            [.. speakers.Select(s => GridHead.Of(s.Name, url.Speaker(s.Speaker)))],
            [.. topics.SelectMany((t, row) => speakers.Select((s, column) => CellOf(row, column,
            [.. counts.Where(c => c.Speaker == s.Speaker && c.Topic == t.Slug)], years, url)).OfType<GridCell>())]).Draw();
    }

    /// <returns>Null where no statement of the speaker holds a topic's words.</returns>
    public static Picture? ByYear(string speaker, IReadOnlyList<SpeakerTopic> counts, IUrlHelper url)
    {
        var years = counts.Select(c => c.Year).Distinct().Order().ToList();
        var (topics, leftOut) = Topics(counts);
        return years.Count == 0 ? null : new Grid("who-on-what", SaysOf(speaker) + LeftOut.Say(leftOut, "topic", "topics"),
            "Topic", [.. topics.Select(t => GridHead.Of(t.Name, url.Topic(t.Slug)))],
            [.. years.Select(y => GridHead.Of($"{y}", url.Conference(y), y))],
            [.. topics.SelectMany((t, row) => years.Select((y, column) => CellOf(row, column,
            [.. counts.Where(c => c.Year == y && c.Topic == t.Slug)], [y], url)).OfType<GridCell>())]).Draw();
    }

    private static string SaysOf(IReadOnlyList<int> years) =>
        $"Who speaks about what, of {string.Join(" and ", years)}: in a cell, how many statements of a speaker use words of a topic, "
        + "or stand under a heading that does. A dot: none.";

    private static string SaysOf(string speaker) =>
        $"What {speaker} speaks about, by year: in a cell, how many statements use words of a topic, or stand under a heading that does. A dot: none.";

    // Of all speakers: a topic that only one without a column speaks about is shown, or told to be left out, like the others.
    private static (List<(string Slug, string Name)> Shown, int LeftOut) Topics(IEnumerable<SpeakerTopic> counts)
    {
        var all = counts.GroupBy(c => (c.Topic, c.TopicName)).OrderByDescending(g => g.Sum(c => c.Statements))
            .ThenBy(g => g.Key.TopicName, StringComparer.Ordinal).Select(g => g.Key).ToList();
        return ([.. all.Take(MostTopics)], Math.Max(0, all.Count - MostTopics));
    }

    private static GridCell? CellOf(int row, int column, IReadOnlyList<SpeakerTopic> counts, IReadOnlyList<int> years, IUrlHelper url)
    {
        if (counts.Count == 0)
            return null;
        var (first, sum) = (counts[0], counts.Sum(c => c.Statements));
        int? year = years is [var only] ? only : null;
        var name = $"{first.Name} on {first.TopicName}{(year is null ? "" : $" in {year}")}: {PlainWords.Count(sum, "statement", "statements")}";
        return new(row, column, sum, url.Statements(years, first.Speaker, first.Topic), name, year, "statements");
    }
}
