using System.Text.Json;
using WuzhenArchive.Evidence;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Comparison;

/// <summary>One topic in some years: which wordings, and the sentences they stand in.</summary>
public sealed record TopicRow(string Slug, string Name, IReadOnlyList<TopicYear> Years);

/// <param name="Evidence">The first sentences; a wording's first use always among them.</param>
/// <param name="More">Mentions whose sentences are not listed.</param>
public sealed record TopicYear(int Year, IReadOnlyList<WordingUse> Wordings, IReadOnlyList<ShownSentence> Evidence, int More)
{
    /// <summary>Mentions that the sentences show.</summary>
    public int Shown => Evidence.Sum(e => e.Marked.Count);

    /// <summary>All mentions.</summary>
    public int Places => Shown + More;
}

public static class TopicRowsOfYears
{
    // Several mentions may stand in one sentence.
    private const int MentionsOfASentence = 5;

    // Of all cells at once: a topic and a year each, and so many of their first mentions. Ids rise as the articles and their texts do.
    internal const string First =
        $"""
        SELECT {MentionRow.Columns} FROM json_each($0) cell CROSS JOIN TopicMentions m
        WHERE m.Id IN (SELECT Id FROM TopicMentions
            WHERE TopicId = cell.value ->> 0 AND ConferenceId = cell.value ->> 1 ORDER BY Id LIMIT $1)
        """;

    /// <summary>The topics that at least one of the years touches, those of most years first.</summary>
    /// <param name="sentences">How many sentences a year shows at most.</param>
    public static IReadOnlyList<TopicRow> TopicRows(
        this ArchiveDb db, IReadOnlyCollection<int>? topicIds, IReadOnlyList<int> years, int sentences) =>
        db.TopicRows(new(db), topicIds, years, sentences)();

    /// <returns>Gives the rows, when all that stands on the shelf is wanted.</returns>
    public static Func<IReadOnlyList<TopicRow>> TopicRows(
        this ArchiveDb db, ArticleShelf shelf, IReadOnlyCollection<int>? topicIds, IReadOnlyList<int> years, int sentences)
    {
        var uses = db.Wordings(topicIds, years);
        var chosen = Mentions(db, uses, sentences).ToDictionary(c => c.Key, c => FirstSentences(c.Value, sentences));
        shelf.Want(chosen.Values.SelectMany(c => c).Select(s => s.Article));
        return () => [.. uses.GroupBy(u => (u.TopicId, u.Topic, u.TopicName))
            .OrderByDescending(g => g.Select(u => u.Year).Distinct().Count()).ThenByDescending(g => g.Sum(u => u.Count))
            .ThenBy(g => g.Key.Topic)
            .Select(g => new TopicRow(g.Key.Topic, g.Key.TopicName, [.. years.Select(y =>
                YearOf(y, [.. g.Where(u => u.Year == y)], chosen.GetValueOrDefault((g.Key.TopicId, y), []), shelf))]))];
    }

    private static TopicYear YearOf(int year, IReadOnlyList<WordingUse> uses, IReadOnlyList<MentionedIn> sentences, ArticleShelf shelf)
    {
        var shown = sentences.Select(s => ShownSentence.Joined([.. s.Mentions.Select(shelf[s.Article].Around)], s.Sentence))
            .OrderBy(e => e.Article.Article.Id).ThenBy(e => e.Sentence).ToList();
        return new(year, uses, shown, uses.Sum(u => u.Count) - shown.Sum(e => e.Marked.Count));
    }

    private static IReadOnlyList<MentionedIn> FirstSentences(IReadOnlyList<TopicMention> mentions, int most) =>
        [.. mentions.GroupBy(m => (m.ArticleId, Sentence: Whole(m, mentions))).Take(most)
            .Select(g => new MentionedIn(g.Key.ArticleId, g.Key.Sentence, [.. g]))];

    // A heading's sentence holds the first sentence under it: a mention in each is one piece of evidence.
    private static Span Whole(TopicMention mention, IReadOnlyList<TopicMention> others) =>
        others.Where(o => o.ArticleId == mention.ArticleId && o.Sentence.Contains(mention.Sentence))
            .MaxBy(o => o.Sentence.Length)!.Sentence;

    // Enough mentions to fill a cell: the first of every wording, then the others as they come.
    private static Dictionary<(int Topic, int Year), IReadOnlyList<TopicMention>> Mentions(ArchiveDb db, IReadOnlyList<WordingUse> uses,
        int sentences)
    {
        var names = ArchiveNames.Of(db);
        var conferences = names.Conferences.Values.ToDictionary(c => c.Year);
        var cells = uses.Select(u => (u.TopicId, u.Year)).Distinct().Select(c => new[] { c.TopicId, conferences[c.Year].Id });
        return db.Rows(First, row => MentionRow.Read(row, names), JsonSerializer.Serialize(cells), sentences * MentionsOfASentence)
            .OrderBy(m => m.Id).GroupBy(m => (m.TopicId, m.Conference!.Year))
            .ToDictionary(g => g.Key, g => (IReadOnlyList<TopicMention>)[.. g.DistinctBy(m => m.Wording).Concat(g).DistinctBy(m => m.Id)]);
    }

    /// <summary>A sentence with the places of a topic in it.</summary>
    private sealed record MentionedIn(int Article, Span Sentence, IReadOnlyList<TopicMention> Mentions);
}
