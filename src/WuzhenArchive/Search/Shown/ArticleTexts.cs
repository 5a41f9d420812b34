using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;

namespace WuzhenArchive.Search;

/// <summary>What the search shows of an article.</summary>
internal sealed record ArticleText(int Id, string Key, string Slug, string? Title, string File, string Text);

/// <summary>The one place where the search reads articles.</summary>
internal static class ArticleTexts
{
    /// <summary>By number; one that is not there is left out.</summary>
    public static IReadOnlyDictionary<int, ArticleText> Of(ArchiveDb archive, IReadOnlyCollection<int> ids) =>
        archive.Articles.AsNoTracking().Where(a => ids.Contains(a.Id))
            .Select(a => new ArticleText(a.Id, a.Key, a.Slug, a.Title, a.File, a.Text)).ToDictionary(a => a.Id);

    /// <summary>The names of articles: the address, and the title or the file's name.</summary>
    public static async Task<IReadOnlyDictionary<int, (string Slug, string Title)>> NamesAsync(ArchiveDb archive, IReadOnlyCollection<int> ids, CancellationToken cancel) =>
        (await archive.Articles.Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.Slug, Title = a.Title ?? a.File }).ToListAsync(cancel))
            .ToDictionary(a => a.Id, a => (a.Slug, a.Title));
}
