using Microsoft.EntityFrameworkCore;
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

    /// <summary>At most one for each topic and each pair of years.</summary>
    /// <param name="topicIds">Null: of any topic.</param>
    public static async Task<IReadOnlyList<Precedent>> PrecedentsAsync(
        this ArchiveDb db, IReadOnlyCollection<int>? topicIds, IReadOnlyCollection<int> years, CancellationToken cancel)
    {
        var found = new List<Precedent>();
        var uses = await db.WordingsAsync(topicIds, years, cancel);
        foreach (var of in uses.SelectMany(later => uses.Where(earlier => IsBefore(earlier, later)).Select(earlier => (Earlier: earlier, Later: later)))
            .OrderByDescending(p => Related(p.Earlier.Wording, p.Later.Wording)).GroupBy(p => (p.Later.TopicId, p.Later.Year, EarlierYear: p.Earlier.Year))
            .OrderBy(g => g.Key.Year).ThenBy(g => g.First().Later.Topic, StringComparer.Ordinal))
        {
            if (await FirstAsync(db, [.. of], cancel) is { } precedent)
                found.Add(precedent);
        }
        return found;
    }

    private static bool IsBefore(WordingUse earlier, WordingUse later) =>
        earlier.TopicId == later.TopicId && earlier.Year < later.Year && Related(earlier.Wording, later.Wording) >= 0.5;

    /// <summary>The part of the shorter wording's content words that the longer one has: "multilateral and multiparty", "multi-party participation" share half.</summary>
    private static double Related(string one, string other)
    {
        var (a, b) = (ContentWords.Of(one), ContentWords.Of(other));
        return a.Count == 0 || b.Count == 0 ? 0 : (double)a.Count(b.Contains) / Math.Min(a.Count, b.Count);
    }

    private static async Task<Precedent?> FirstAsync(ArchiveDb db, IReadOnlyList<(WordingUse Earlier, WordingUse Later)> candidates, CancellationToken cancel)
    {
        var topic = candidates[0].Later;
        var wordings = candidates.Select(c => c.Later.Wording).Distinct().ToList();
        var mentions = await db.TopicMentions.AsNoTracking().Include(m => m.Conference)
            .Where(m => m.TopicId == topic.TopicId && m.Conference!.Year == topic.Year && wordings.Contains(m.Wording))
            .OrderBy(m => m.ArticleId).ThenBy(m => m.Span.Start).Take(MentionsLookedAt).ToListAsync(cancel);
        var articles = await db.AnnotatedAsync(mentions.Select(m => m.ArticleId).Append(candidates[0].Earlier.ArticleId), cancel);
        foreach (var mention in mentions)
        {
            var evidence = articles[mention.ArticleId].Around(mention);
            if (Novelty.Find(evidence.Article.Text, evidence.Sentence, mention.Span) is not { } cue)
                continue;
            var earlier = candidates.First(c => c.Later.Wording == mention.Wording).Earlier;
            var before = articles.GetValueOrDefault(earlier.ArticleId) ?? (await db.AnnotatedAsync([earlier.ArticleId], cancel))[earlier.ArticleId];
            return new(topic.Topic, topic.TopicName, topic.Year, evidence with { Marked = [.. evidence.Marked.Append(cue).Order()] }, cue,
                earlier.Year, before.Around(earlier.Span, earlier.Paragraph) with { Setting = earlier.Setting });
        }
        return null;
    }
}
