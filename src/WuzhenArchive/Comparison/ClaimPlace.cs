using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Evidence;
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
    public static async Task<(Topic Topic, ClaimPair Pair)?> ClaimAsync(this ArchiveDb db, string address, IReadOnlyList<int> years,
        CancellationToken cancel)
    {
        if (address.Split('.') is not [var slug, var one, var other]
            || ArchiveNames.Of(db).Topics.Values.SingleOrDefault(t => t.Slug == slug) is not { } topic)
            return null;
        var (ones, others) = (await EvidenceAsync(db, topic.Id, one, years, cancel),
            await EvidenceAsync(db, topic.Id, other, years, cancel));
        var pairs = ones.SelectMany(a => others.Where(b => a.Year != b.Year).Select(b => (ShownSentence[])[a, b]))
            .Select(sides => InOrder(sides, years));
        return pairs.Select(p => ClaimRows.Pair(p[0], p[1])).FirstOrDefault(p => p is not null) is { } pair ? (topic, pair) : null;
    }

    private static List<ShownSentence> InOrder(ShownSentence[] sides, IReadOnlyList<int> years) =>
        [.. sides.OrderBy(e => years.Index().First(y => y.Item == e.Year).Index)];

    private static string KeyOf(ShownSentence evidence) => ContentKey.OfPlace(evidence.Article.Article.Key, evidence.Sentence);

    // One for each of the years the sentence speaks of.
    private static async Task<IReadOnlyList<ShownSentence>> EvidenceAsync(ArchiveDb db, int topic, string key, IReadOnlyList<int> years,
        CancellationToken cancel)
    {
        if (ContentKey.ReadPlace(key) is not var (beginning, sentence)
            || await db.Articles.Where(a => a.Key.StartsWith(beginning)).Select(a => (int?)a.Id).FirstOrDefaultAsync(cancel) is not { } id)
            return [];
        var article = (await db.AnnotatedAsync([id], cancel))[id];
        var around = article.Record.Topics.Where(m => m.TopicId == topic && sentence.Contains(m.Span) && m.Conference is { Year: var year }
            && years.Contains(year))
            .Select(article.Around).ToList();
        return around.Exists(e => e.Sentence == sentence)
            ? [.. around.GroupBy(e => e.Year).Select(g => ShownSentence.Joined([.. g], sentence))]
            : [];
    }
}
