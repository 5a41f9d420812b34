using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Text;

namespace WuzhenArchive.Store;

/// <summary>Where the address of an article leads.</summary>
/// <param name="Slug">The article's own address.</param>
/// <param name="Former">The key it had when the address was given, where its file has changed since; else null.</param>
public sealed record ArticleAt(int Id, string Slug, string? Former);

/// <summary>
/// Finds the article an address means: by its own address, by the digits at its end, by the digits of an earlier version, and by its whole
/// title, as addresses without digits had it. What means two leads to neither.
/// </summary>
public static class ArticleAddresses
{
    private const int MostOfOneBeginning = 1000;

    public static async Task<ArticleAt?> ArticleAtAsync(this ArchiveDb db, string address, CancellationToken cancel)
    {
        var spelt = address.ToLowerInvariant();
        return await db.Articles.Where(a => a.Slug == spelt).Select(a => new ArticleAt(a.Id, a.Slug, null)).FirstOrDefaultAsync(cancel)
            ?? (ArticleSlug.Digits(spelt) is { } digits
                ? await ByDigitsAsync(db, spelt, digits, cancel) ?? await FormerAsync(db, digits, cancel) : null)
            ?? await ByTitleAsync(db, spelt, cancel);
    }

    /// <summary>Whether a file once had a version, or words in one, of this key.</summary>
    public static Task<bool> WasKeyOfAsync(this ArchiveDb db, string? key, string file, CancellationToken cancel) =>
        key is null ? Task.FromResult(false) : db.FormerKeys.AnyAsync(f => f.Key == key && f.File == file, cancel);

    /// <summary>
    /// The article in whose earlier version a statement or passage of this key stood, and what the key said; null when there is none.
    /// </summary>
    public static async Task<(ArticleAt Article, string? Words)?> FormerPlaceAsync(this ArchiveDb db, string key, CancellationToken cancel)
    {
        var kept = await db.FormerKeys.Where(f => f.Key == key && f.Words != null)
            .Join(db.Articles, f => f.File, a => a.File, (f, a) => new { a.Id, a.Slug, f.Words }).FirstOrDefaultAsync(cancel);
        if (kept is not null)
            return (new(kept.Id, kept.Slug, key), kept.Words);
        // Read by other rules, a version may have had other statements: then the article is all that can be told.
        return ContentKey.ArticleOfPlace(key) is { } digits && await FormerAsync(db, digits, cancel) is { } article
            ? (article, null)
            : null;
    }

    private static async Task<ArticleAt?> ByDigitsAsync(ArchiveDb db, string address, string digits, CancellationToken cancel)
    {
        var after = digits + "g";
        var found = await db.Articles.Where(a => a.Key.CompareTo(digits) >= 0 && a.Key.CompareTo(after) < 0)
            .Select(a => new { a.Id, a.Slug, a.Title, a.File }).Take(MostOfOneBeginning).ToListAsync(cancel);
        var name = address[..^digits.Length].TrimEnd('-');
        var meant = found.Count == 1 ? found : [.. found.Where(a => ArticleSlug.Shown(ArticleSlug.Named(a.Title, a.File)) == name)];
        return meant is [var only] ? new(only.Id, only.Slug, null) : null;
    }

    private static async Task<ArticleAt?> FormerAsync(ArchiveDb db, string digits, CancellationToken cancel)
    {
        var after = digits + "g";
        var found = await db.FormerKeys.Where(f => f.Words == null && f.ArticleKey.CompareTo(digits) >= 0
            && f.ArticleKey.CompareTo(after) < 0)
            .Join(db.Articles, f => f.File, a => a.File, (f, a) => new ArticleAt(a.Id, a.Slug, f.ArticleKey)).Take(2).ToListAsync(cancel);
        return found is [var only] ? only : null;
    }

    // "two-locks" and, where an earlier one had that name, "two-locks-3f9a1c".
    private static async Task<ArticleAt?> ByTitleAsync(ArchiveDb db, string address, CancellationToken cancel)
    {
        var dash = address.LastIndexOf('-');
        var (name, digits) = dash > 0 ? (address[..dash], address[(dash + 1)..]) : (address, "");
        var found = new List<(int Id, string Slug)>();
        foreach (var beginning in new[] { ArticleSlug.Shown(address), ArticleSlug.Shown(name) }.Distinct())
        {
            var (first, after) = (beginning + "-", beginning + ".");
            var like = await db.Articles.Where(a => a.Slug.CompareTo(first) >= 0 && a.Slug.CompareTo(after) < 0)
                .Select(a => new { a.Id, a.Slug, a.Title, a.File, a.Key }).Take(MostOfOneBeginning).ToListAsync(cancel);
            found.AddRange(like.Where(a => ArticleSlug.Named(a.Title, a.File) is var whole
                && (whole == address || (whole == name && a.Key.StartsWith(digits, StringComparison.Ordinal))))
                    .Select(a => (a.Id, a.Slug)));
        }

        return found.Distinct().ToList() is [var only] ? new(only.Id, only.Slug, null) : null;
    }
}
