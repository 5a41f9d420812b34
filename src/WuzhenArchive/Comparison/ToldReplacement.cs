using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Comparison;

/// <summary>One term for another: an article says that one wording replaces another, and in whose words the term stood before and stands now.</summary>
/// <param name="Forms">In the order of time: earlier forms, the replaced one, the new one.</param>
public sealed record ToldReplacement(Topic? Topic, int? Year, Evidence Evidence, IReadOnlyList<TermForm> Forms);

public static class ToldReplacements
{
    private const int Most = 20;

    /// <param name="topicIds">Null: of any topic.</param>
    /// <param name="years">Null: told of any year.</param>
    public static async Task<IReadOnlyList<ToldReplacement>> ReplacementsAsync(
        this ArchiveDb db, IReadOnlyCollection<int>? topicIds, IReadOnlyCollection<int>? years, CancellationToken cancel)
    {
        var replacements = db.Replacements.AsNoTracking().Include(r => r.Topic).Include(r => r.Conference).AsQueryable();
        if (topicIds is not null)
            replacements = replacements.Where(r => r.TopicId != null && topicIds.Contains(r.TopicId.Value));
        if (years is not null)
            replacements = replacements.Where(r => years.Contains(r.Conference!.Year));
        var found = await replacements.OrderBy(r => r.Conference!.Year).ThenBy(r => r.Id).Take(Most).ToListAsync(cancel);
        var articles = await db.AnnotatedAsync(found.Select(r => r.ArticleId), cancel);
        var uses = await db.WordingsAsync([.. found.Select(r => r.TopicId).OfType<int>()], null, cancel);
        var chosen = found.ToDictionary(r => r.Id, r => Choose(r, articles[r.ArticleId], uses));
        var tellers = await db.AnnotatedAsync(chosen.Values.SelectMany(c => c).Select(u => u.ArticleId), cancel);
        return [.. found.Select(r => Told(r, articles[r.ArticleId], [.. chosen[r.Id].Select(u => TermForm.Of(u, tellers[u.ArticleId]))], UsedLater(r, articles[r.ArticleId].Text, uses)))];
    }

    private static List<int> UsedLater(Replacement replacement, string text, IReadOnlyList<WordingUse> uses)
    {
        var old = WordingFolding.Fold(Bare(replacement.Old, text));
        return [.. uses.Where(u => u.TopicId == replacement.TopicId && u.Wording == old && u.Year > replacement.Conference?.Year).Select(u => u.Year).Distinct().Order()];
    }

    private static IReadOnlyList<WordingUse> Choose(Replacement replacement, AnnotatedArticle article, IReadOnlyList<WordingUse> uses) =>
        TermForms.Choose(uses.Where(u => u.TopicId == replacement.TopicId), replacement.Conference?.Year, Bare(replacement.New, article.Text), Bare(replacement.Old, article.Text));

    private static ToldReplacement Told(Replacement replacement, AnnotatedArticle article, IReadOnlyList<TermForm> forms, IReadOnlyList<int> usedLater)
    {
        var year = replacement.Conference?.Year;
        var evidence = new Evidence(article, replacement.Paragraph, replacement.Sentence, [replacement.New, replacement.Old], []) { Setting = new(year, replacement.Basis, null) };
        var now = forms.LastOrDefault(f => f.Year == year) ?? new(year, Bare(replacement.New, article.Text), false, evidence, false);
        return new(replacement.Topic, year, evidence,
            [.. forms.Where(f => f.Year != year), new(year, Bare(replacement.Old, article.Text), true, evidence, false) { UsedLater = usedLater }, now]);
    }

    // “cyberspace sovereignty.” is the wording without its marks and without the sentence's stop.
    private static string Bare(Span span, string text) => span.Of(text).Trim('“', '”', '"', '‘', '’', '\'', '.', ',', ' ');
}
