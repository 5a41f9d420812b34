using System.Text.Json;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Comparison;

/// <summary>One topic in some years: which wordings, and the sentences they stand in.</summary>
public sealed record TopicRow(string Slug, string Name, IReadOnlyList<TopicYear> Years);

/// <param name="Evidence">The first sentences; a wording's first use always among them.</param>
/// <param name="More">Mentions whose sentences are not listed.</param>
public sealed record TopicYear(int Year, IReadOnlyList<WordingUse> Wordings, IReadOnlyList<Evidence> Evidence, int More);

public static class TopicRows
{
    // Several mentions may stand in one sentence.
    private const int MentionsOfASentence = 5;

    // Of all cells at once: a topic and a year each, and so many of their first mentions.
    private const string First =
        $"""
        SELECT * FROM (
            SELECT {MentionRow.Columns}, row_number() OVER (PARTITION BY m.TopicId, m.ConferenceId ORDER BY m.ArticleId, m.Span_Start) AS Place
            FROM json_each($0) cell JOIN TopicMentions m ON m.TopicId = cell.value ->> 0 AND m.ConferenceId = cell.value ->> 1)
        WHERE Place <= $1 ORDER BY TopicId, ConferenceId, Place
        """;

    /// <summary>The topics that at least one of the years touches, those of most years first.</summary>
    /// <param name="sentences">How many sentences a year shows at most.</param>
    public static async Task<IReadOnlyList<TopicRow>> TopicRowsAsync(
        this ArchiveDb db, IReadOnlyCollection<int>? topicIds, IReadOnlyList<int> years, int sentences, CancellationToken cancel)
    {
        var uses = await db.WordingsAsync(topicIds, years, cancel);
        var mentions = Mentions(db, uses, sentences);
        var articles = await db.AnnotatedAsync(mentions.Values.SelectMany(m => m).Select(m => m.ArticleId), cancel);
        return [.. uses.GroupBy(u => (u.TopicId, u.Topic, u.TopicName))
            .OrderByDescending(g => g.Select(u => u.Year).Distinct().Count()).ThenByDescending(g => g.Sum(u => u.Count)).ThenBy(g => g.Key.Topic)
            .Select(g => new TopicRow(g.Key.Topic, g.Key.TopicName, [.. years.Select(y =>
                YearOf(y, [.. g.Where(u => u.Year == y)], mentions.GetValueOrDefault((g.Key.TopicId, y), []), articles, sentences))]))];
    }

    private static TopicYear YearOf(
        int year, IReadOnlyList<WordingUse> uses, IReadOnlyList<TopicMention> mentions, IReadOnlyDictionary<int, AnnotatedArticle> articles, int sentences)
    {
        var around = mentions.Select(m => articles[m.ArticleId].Around(m)).ToList();
        var all = around.GroupBy(e => (e.Article.Article.Id, Whole(e, around)))
            .Select(g => Evidence.Joined([.. g], g.Key.Item2)).ToList();
        var shown = all.Take(sentences).OrderBy(e => e.Article.Article.Id).ThenBy(e => e.Sentence).ToList();
        return new(year, uses, shown, uses.Sum(u => u.Count) - shown.Sum(e => e.Marked.Count));
    }

    // A heading's sentence holds the first sentence under it: a mention in each is one piece of evidence.
    private static Span Whole(Evidence evidence, List<Evidence> others) =>
        others.Where(o => o.Article == evidence.Article && o.Sentence.Contains(evidence.Sentence)).MaxBy(o => o.Sentence.Length)!.Sentence;

    // Enough mentions to fill a cell: the first of every wording, then the others as they come.
    private static Dictionary<(int Topic, int Year), IReadOnlyList<TopicMention>> Mentions(ArchiveDb db, IReadOnlyList<WordingUse> uses, int sentences)
    {
        var names = ArchiveNames.Of(db);
        var conferences = names.Conferences.Values.ToDictionary(c => c.Year);
        var cells = uses.Select(u => (u.TopicId, u.Year)).Distinct().Select(c => new[] { c.TopicId, conferences[c.Year].Id });
        return db.Rows(First, row => MentionRow.Read(row, names), JsonSerializer.Serialize(cells), sentences * MentionsOfASentence)
            .GroupBy(m => (m.TopicId, m.Conference!.Year)).ToDictionary(g => g.Key, g => (IReadOnlyList<TopicMention>)[.. g.DistinctBy(m => m.Wording).Concat(g).DistinctBy(m => m.Id)]);
    }
}
