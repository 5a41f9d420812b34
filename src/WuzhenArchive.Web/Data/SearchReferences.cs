using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Citing;
using WuzhenArchive.Evidence;
using WuzhenArchive.Search.Language;
using WuzhenArchive.Search.Shown;
using WuzhenArchive.Web.Linked;

namespace WuzhenArchive.Web.Data;

/// <summary>
/// Hits as references: a statement or a passage as its own page is cited, with who speaks and where; any other words as their article.
/// </summary>
internal static class SearchReferences
{
    public static async Task<IReadOnlyList<CitedWork>> OfAsync(FoundList list, FoundListWriting writing, CancellationToken cancel)
    {
        var hits = list.Hits.ToList();
        var slugs = hits.Select(h => h.ArticleSlug).Distinct().ToList();
        var ids = await writing.Db.Articles.Where(a => slugs.Contains(a.Slug)).Select(a => a.Id).ToListAsync(cancel);
        var articles = (await writing.Db.AnnotatedAsync(ids, cancel)).Values.ToDictionary(a => a.Article.Slug);
        var works = new List<CitedWork>();
        foreach (var hit in hits)
            works.AddRange(Cited(hit, articles[hit.ArticleSlug], writing.Citations).References);
        return [.. works.DistinctBy(w => w.Key)];
    }

    private static Cited Cited(SearchHit hit, AnnotatedArticle article, Citations citations)
    {
        var voice = article.Voices.FirstOrDefault(v => hit.Unit == SearchUnit.Statement && v.Statement.Key == hit.Key);
        if (voice is not null)
            return citations.Of(article, voice);
        return article.Passages.FirstOrDefault(p => hit.Unit == SearchUnit.Passage && p.Key == hit.Key) is { } passage
            ? citations.Of(article, passage, article.VoiceOf(passage))
            : citations.Of(article);
    }
}
