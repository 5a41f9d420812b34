using System.Text.Json;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Comparison;

/// <summary>Of one year something is presented as new, and an earlier year already has it.</summary>
/// <param name="New">The sentence that calls it new; the words and <paramref name="Cue"/> are marked.</param>
/// <param name="Cue">"shift", "for the first time": a place in the article of <paramref name="New"/>.</param>
/// <param name="Before">The sentence of the earlier year that has the same or a related wording.</param>
public sealed record Precedent(string Topic, string TopicName, int Year, Evidence New, Span Cue, int EarlierYear, Evidence Before);

public static class Precedents
{
    private const int MentionsLookedAt = 60;

    // Of all pairs of years at once: a pair, a topic, a year and a wording each.
    private const string LaterPlaces =
        $"""
        SELECT * FROM (
            SELECT {MentionRow.Columns}, cell.value ->> 0 AS Pair,
                row_number() OVER (PARTITION BY cell.value ->> 0 ORDER BY m.ArticleId, m.Span_Start) AS Place
            FROM json_each($0) cell
            JOIN TopicMentions m ON m.TopicId = cell.value ->> 1 AND m.ConferenceId = cell.value ->> 2 AND m.Wording = cell.value ->> 3)
        WHERE Place <= $1 ORDER BY Pair, Place
        """;

    /// <summary>At most one for each topic and each pair of years.</summary>
    /// <param name="topicIds">Null: of any topic.</param>
    public static async Task<IReadOnlyList<Precedent>> PrecedentsAsync(
        this ArchiveDb db, IReadOnlyCollection<int>? topicIds, IReadOnlyCollection<int> years, CancellationToken cancel)
    {
        var uses = await db.WordingsAsync(topicIds, years, cancel);
        var pairs = uses.SelectMany(later => uses.Where(earlier => IsBefore(earlier, later)).Select(earlier => (Earlier: earlier, Later: later)))
            .OrderByDescending(p => Related(p.Earlier.Wording, p.Later.Wording)).GroupBy(p => (p.Later.TopicId, p.Later.Year, EarlierYear: p.Earlier.Year))
            .OrderBy(g => g.Key.Year).ThenBy(g => g.First().Later.Topic, StringComparer.Ordinal).Select(g => g.ToList()).ToList();
        var mentions = Mentions(db, pairs);
        var articles = await db.AnnotatedAsync(mentions.SelectMany(g => g).Select(m => m.ArticleId).Concat(pairs.SelectMany(p => p).Select(p => p.Earlier.ArticleId)), cancel);
        return [.. pairs.Index().Select(p => First(p.Item, mentions[p.Index], articles)).OfType<Precedent>()];
    }

    private static bool IsBefore(WordingUse earlier, WordingUse later) =>
        earlier.TopicId == later.TopicId && earlier.Year < later.Year && Related(earlier.Wording, later.Wording) >= 0.5;

    /// <summary>The part of the shorter wording's content words that the longer one has: "multilateral and multiparty", "multi-party participation" share half.</summary>
    private static double Related(string one, string other)
    {
        var (a, b) = (ContentWords.Of(one), ContentWords.Of(other));
        return a.Count == 0 || b.Count == 0 ? 0 : (double)a.Count(b.Contains) / Math.Min(a.Count, b.Count);
    }

    // Where the later wordings of each pair of years stand, in the order of the articles.
    private static ILookup<int, TopicMention> Mentions(ArchiveDb db, List<List<(WordingUse Earlier, WordingUse Later)>> pairs)
    {
        var names = ArchiveNames.Of(db);
        var conferences = names.Conferences.Values.ToDictionary(c => c.Year, c => c.Id);
        var sought = pairs.Index().SelectMany(p => p.Item.Select(c => c.Later).DistinctBy(l => l.Wording),
            (p, later) => new object[] { p.Index, later.TopicId, conferences[later.Year], later.Wording });
        return db.Rows(LaterPlaces, row => (Pair: row.GetInt32(MentionRow.Width), Mention: MentionRow.Read(row, names)), JsonSerializer.Serialize(sought), MentionsLookedAt)
            .ToLookup(m => m.Pair, m => m.Mention);
    }

    private static Precedent? First(
        List<(WordingUse Earlier, WordingUse Later)> candidates, IEnumerable<TopicMention> mentions, IReadOnlyDictionary<int, AnnotatedArticle> articles)
    {
        var topic = candidates[0].Later;
        foreach (var mention in mentions)
        {
            var evidence = articles[mention.ArticleId].Around(mention);
            if (Novelty.Find(evidence.Article.Text, evidence.Sentence, mention.Span) is not { } cue)
                continue;
            var earlier = candidates.First(c => c.Later.Wording == mention.Wording).Earlier;
            return new(topic.Topic, topic.TopicName, topic.Year, evidence with { Marked = [.. evidence.Marked.Append(cue).Order()] }, cue,
                earlier.Year, articles[earlier.ArticleId].Around(earlier.Span, earlier.Paragraph) with { Setting = earlier.Setting });
        }
        return null;
    }
}
