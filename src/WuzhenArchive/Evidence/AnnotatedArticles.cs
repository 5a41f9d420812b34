using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Evidence;

/// <summary>Loads articles with what was found in them, in two questions however many there are.</summary>
public static class AnnotatedArticles
{
    // Ten hexadecimal digits: that two articles share them is as good as impossible, and costs no more than looking into both.
    private const string Beyond = "g";

    /// <returns>By the article's id.</returns>
    public static Task<IReadOnlyDictionary<int, AnnotatedArticle>> AnnotatedAsync(this ArchiveDb db, IEnumerable<int> articleIds,
        CancellationToken cancel)
    {
        // The engine answers in the thread that asks.
        cancel.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyDictionary<int, AnnotatedArticle>>(
            db.Records([.. articleIds.Distinct()]).ToDictionary(a => a.Key, a => new AnnotatedArticle(a.Value.Article, a.Value.Record)));
    }

    /// <summary>The article that has a statement or a passage of this key; null: none has.</summary>
    public static async Task<AnnotatedArticle?> WithKeyAsync(this ArchiveDb db, string key, CancellationToken cancel)
    {
        if (ContentKey.ArticleOfPlace(key) is not { } beginning)
            return null;
        var after = beginning + Beyond;
        var ids = await db.Articles.Where(a => a.Key.CompareTo(beginning) >= 0 && a.Key.CompareTo(after) < 0).Select(a => a.Id)
            .ToListAsync(cancel);
        return (await db.AnnotatedAsync(ids, cancel)).Values.FirstOrDefault(a => a.Voices.Any(v => v.Statement.Key == key)
            || a.Passages.Any(p => p.Key == key));
    }
}
