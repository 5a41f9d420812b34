using Microsoft.EntityFrameworkCore;
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
    /// <summary>The topics that at least one of the years touches, those of most years first.</summary>
    /// <param name="sentences">How many sentences a year shows at most.</param>
    public static async Task<IReadOnlyList<TopicRow>> TopicRowsAsync(
        this ArchiveDb db, IReadOnlyCollection<int>? topicIds, IReadOnlyList<int> years, int sentences, CancellationToken cancel)
    {
        var uses = await db.WordingsAsync(topicIds, years, cancel);
        var mentions = await MentionsAsync(db, uses, sentences, cancel);
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
    private static async Task<Dictionary<(int Topic, int Year), IReadOnlyList<TopicMention>>> MentionsAsync(
        ArchiveDb db, IReadOnlyList<WordingUse> uses, int sentences, CancellationToken cancel)
    {
        var mentions = new Dictionary<(int, int), IReadOnlyList<TopicMention>>();
        foreach (var (topic, year) in uses.Select(u => (u.TopicId, u.Year)).Distinct())
        {
            var some = await db.TopicMentions.AsNoTracking().Include(m => m.Conference)
                .Where(m => m.TopicId == topic && m.Conference!.Year == year)
                .OrderBy(m => m.ArticleId).ThenBy(m => m.Span.Start).Take(sentences * 5).ToListAsync(cancel);
            mentions[(topic, year)] = [.. some.DistinctBy(m => m.Wording).Concat(some).DistinctBy(m => m.Id)];
        }
        return mentions;
    }
}
