using WuzhenArchive.Model;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Drawing;

/// <summary>Where in an article a topic occurs: topics by paragraphs, or by stretches of paragraphs where there are many.</summary>
internal static class TopicsInArticle
{
    private const int MostColumns = 16;

    /// <param name="paragraphs">How many the article has.</param>
    /// <param name="mentions">With their topics.</param>
    /// <returns>Null where no numbered paragraph touches a topic.</returns>
    public static Picture? Of(int paragraphs, IReadOnlyList<TopicMention> mentions, int? year)
    {
        var numbered = mentions.Where(m => m.Paragraph is not null).ToList();
        if (numbered.Count == 0 || paragraphs == 0)
            return null;
        var size = (paragraphs + MostColumns - 1) / MostColumns;
        var columns = Enumerable.Range(0, (paragraphs + size - 1) / size)
            .Select(c => (First: c * size + 1, Last: Math.Min(paragraphs, (c + 1) * size))).ToList();
        var topics = numbered.GroupBy(m => (m.Topic!.Slug, m.Topic.Name)).OrderBy(g => g.Min(m => m.Paragraph))
            .ThenByDescending(g => g.Count()).ToList();
        return new Grid("topics-in-article",
            $"Where in the article a topic occurs, {(size == 1 ? "paragraph by paragraph" : $"in stretches of {size} paragraphs")}: the number counts its words’ places, and leads to the first. A dot: none.",
            "Topic", [.. topics.Select(t => GridHead.Of(t.Key.Name))],
            [.. columns.Select(c => new GridHead($"{c.First}", c.First == c.Last ? $"¶ {c.First}" : $"¶ {c.First}–{c.Last}"))],
            [.. topics.SelectMany((t, row) => columns.Select((c, column) => (column,
            In: t.Where(m => m.Paragraph >= c.First && m.Paragraph <= c.Last).ToList())).Where(c => c.In.Count > 0)
                .Select(c => new GridCell(row, c.column, c.In.Count, $"#p{c.In.Min(m => m.Paragraph)}",
                    $"{t.Key.Name} in ¶ {c.In.Min(m => m.Paragraph)}: {PlainWords.Count(c.In.Count, "place", "places")}", year)))]).Draw();
    }
}
