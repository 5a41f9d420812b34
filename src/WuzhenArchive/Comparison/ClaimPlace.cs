using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Comparison;

/// <summary>
/// The address of a pair of sentences: its topic and the two places. Which sentences are shown as a pair may change with every
/// article that comes in; those of an address stay.
/// </summary>
public static class ClaimPlace
{
    /// <summary>"canal-trade.8aa4ff3c18-1x-2b.ee7e96ba44-11d-48".</summary>
    public static string Of(string topic, ClaimPair pair) => string.Join('.', topic, KeyOf(pair.Left), KeyOf(pair.Right));

    /// <summary>The pair of an address, in the order of the years; null where there is none, or none of these years.</summary>
    public static async Task<(Topic Topic, ClaimPair Pair)?> ClaimAsync(this ArchiveDb db, string address, IReadOnlyList<int> years, CancellationToken cancel)
    {
        if (address.Split('.') is not [var slug, var one, var other] || await db.Topics.AsNoTracking().SingleOrDefaultAsync(t => t.Slug == slug, cancel) is not { } topic)
            return null;
        Evidence?[] found = [await EvidenceAsync(db, topic.Id, one, cancel), await EvidenceAsync(db, topic.Id, other, cancel)];
        var sides = found.OfType<Evidence>().Where(e => e.Article.Year is { } year && years.Contains(year)).DistinctBy(e => e.Article.Year)
            .OrderBy(e => years.Index().First(y => y.Item == e.Article.Year).Index).ToList();
        return sides is [var left, var right] && ClaimRows.Pair(left, right) is { } pair ? (topic, pair) : null;
    }

    private static string KeyOf(Evidence evidence) => ContentKey.OfPlace(evidence.Article.Article.Key, evidence.Sentence);

    private static async Task<Evidence?> EvidenceAsync(ArchiveDb db, int topic, string key, CancellationToken cancel)
    {
        if (ContentKey.ReadPlace(key) is not var (beginning, sentence)
            || await db.Articles.Where(a => a.Key.StartsWith(beginning)).Select(a => (int?)a.Id).FirstOrDefaultAsync(cancel) is not { } id)
            return null;
        var mentions = await db.TopicMentions.AsNoTracking().Where(m => m.TopicId == topic && m.ArticleId == id
            && m.Span.Start >= sentence.Start && m.Span.Start + m.Span.Length <= sentence.End).OrderBy(m => m.Span.Start).ToListAsync(cancel);
        var article = (await db.AnnotatedAsync([id], cancel))[id];
        var around = mentions.Select(m => article.Around(m.Span, m.Paragraph)).ToList();
        return around.Exists(e => e.Sentence == sentence) ? Evidence.Joined(around, sentence) : null;
    }
}
