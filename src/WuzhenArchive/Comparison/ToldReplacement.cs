using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Comparison;

/// <summary>One term for another: an article says that one wording replaces another, and what earlier years' articles wrote.</summary>
/// <param name="Earlier">The topic's wordings in the articles on earlier years, the latest year's first use of each.</param>
public sealed record ToldReplacement(
    Topic? Topic, int? Year, string New, string Old, Evidence Evidence, IReadOnlyList<WordingUse> Earlier);

public static class ToldReplacements
{
    private const int Most = 20;

    /// <param name="topicIds">Null: of any topic.</param>
    /// <param name="years">Null: told by an article on any year.</param>
    public static async Task<IReadOnlyList<ToldReplacement>> ReplacementsAsync(
        this ArchiveDb db, IReadOnlyCollection<int>? topicIds, IReadOnlyCollection<int>? years, CancellationToken cancel)
    {
        var replacements = db.Replacements.AsNoTracking().Include(r => r.Topic).AsQueryable();
        if (topicIds is not null)
            replacements = replacements.Where(r => r.TopicId != null && topicIds.Contains(r.TopicId.Value));
        if (years is not null)
            replacements = replacements.Where(r => years.Contains(r.Article!.Conference!.Year));
        var found = await replacements.OrderBy(r => r.Article!.Conference!.Year).ThenBy(r => r.Id).Take(Most).ToListAsync(cancel);
        var articles = await db.AnnotatedAsync(found.Select(r => r.ArticleId), cancel);
        var uses = await db.WordingsAsync([.. found.Select(r => r.TopicId).OfType<int>()], null, cancel);
        return [.. found.Select(r => Told(r, articles[r.ArticleId], uses))];
    }

    private static ToldReplacement Told(Replacement replacement, AnnotatedArticle article, IReadOnlyList<WordingUse> uses)
    {
        var earlier = uses.Where(u => u.TopicId == replacement.TopicId && u.Year < article.Year).ToList();
        return new(replacement.Topic, article.Year, Bare(replacement.New, article.Text), Bare(replacement.Old, article.Text),
            new(article, replacement.Paragraph, replacement.Sentence, [replacement.New, replacement.Old], []),
            [.. earlier.Where(u => u.Year == earlier.Max(e => e.Year)).Take(3)]);
    }

    // “cyberspace sovereignty.” is the wording without its marks and without the sentence's stop.
    private static string Bare(Span span, string text) => span.Of(text).Trim('“', '”', '"', '‘', '’', '\'', '.', ',', ' ');
}
