using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Asking;

namespace WuzhenArchive.Web.Pages.Articles;

/// <summary>The articles before and after one, among those on the same conference, in the order of the lists.</summary>
internal sealed record Neighbours(ArticleName? Before, ArticleName? After)
{
    public static async Task<Neighbours> OfAsync(ArchiveDb db, Article article, CancellationToken cancel)
    {
        var same = db.Articles.Where(a => a.ConferenceId == article.ConferenceId);
        var (published, slug) = (article.Published, article.Slug);
        // Undated ones stand last.
        var (before, after) = published is null
            ? (same.Where(a => a.Published != null || a.Slug.CompareTo(slug) < 0),
                same.Where(a => a.Published == null && a.Slug.CompareTo(slug) > 0))
            : (same.Where(a => a.Published!.CompareTo(published) < 0 || a.Published == published && a.Slug.CompareTo(slug) < 0),
                same.Where(a => a.Published == null || a.Published!.CompareTo(published) > 0 || a.Published == published && a.Slug.CompareTo(slug) > 0));
        return new(await before.InOrder().Reverse().Names().FirstOrDefaultAsync(cancel), await after.InOrder().Names().FirstOrDefaultAsync(cancel));
    }
}
