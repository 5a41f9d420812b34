using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Asking;

namespace WuzhenArchive.Web.Pages.Articles;

/// <summary>The articles before and after one, among those on the same conference, in the order of the lists.</summary>
internal sealed record Neighbours(ArticleName? Before, ArticleName? After)
{
    private const string Nearest =
        """
        SELECT * FROM (SELECT 0, Slug, coalesce(Title, File) FROM Articles WHERE ConferenceId IS $0 AND Position < $1 ORDER BY Position DESC LIMIT 1)
        UNION ALL
        SELECT * FROM (SELECT 1, Slug, coalesce(Title, File) FROM Articles WHERE ConferenceId IS $0 AND Position > $1 ORDER BY Position LIMIT 1)
        """;

    public static Neighbours Of(ArchiveDb db, Article article)
    {
        var found = db.Rows(Nearest, row => (IsAfter: row.GetInt32(0) == 1, Name: new ArticleName(row.GetString(1), row.GetString(2))),
            article.ConferenceId, article.Position);
        return new(found.FirstOrDefault(f => !f.IsAfter).Name, found.FirstOrDefault(f => f.IsAfter).Name);
    }
}
