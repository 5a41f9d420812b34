using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Comparison;
using WuzhenArchive.Evidence;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Text;
using WuzhenArchive.Web.Asking;

namespace WuzhenArchive.Web.Linked;

/// <param name="Shown">With their authors as signed; by year, at most so many of each, those about other years last.</param>
internal sealed record ComparedArticles(
    IReadOnlyList<(Article Article, IReadOnlyList<string> Authors)> Shown, IReadOnlySet<string> Bodies, int All)
{
    private const int ArticlesOfOneYear = 10;

    public static Task<ComparedArticles> OfAsync(AskedComparison asked, ArchiveDb db, CancellationToken cancel) =>
        asked.Part is null or { Field: "part", Value: AskedPart.Words }
            ? FirstAsync(asked.Years.Years, db, cancel)
            : Task.FromResult(Of([.. asked.Comparison!.Articles], [.. asked.Years.Years.Select(y => y.Year)], db));

    // A fact of one year may be told by an article about another.
    private static ComparedArticles Of(IReadOnlyList<AnnotatedArticle> articles, List<int> years, ArchiveDb db)
    {
        var shown = articles.GroupBy(a => a.Year is { } year ? years.IndexOf(year) : -1).OrderBy(g => g.Key < 0 ? years.Count : g.Key)
            .SelectMany(g => g.OrderBy(a => a.Year is null).ThenBy(a => a.Year).ThenBy(a => a.Article.Position, StringComparer.Ordinal)
                .Take(ArticlesOfOneYear))
            .Select(a => (a.Article, a.Authors)).ToList();
        return new(shown, db.BodiesAmong(shown.SelectMany(s => s.Authors)), articles.Count);
    }

    private static async Task<ComparedArticles> FirstAsync(IReadOnlyList<ComparedYear> years, ArchiveDb db, CancellationToken cancel)
    {
        var first = await db.FirstArticles(years.Select(y => y.Conference), ArticlesOfOneYear).Select(a => new
        {
            Article = a,
            Authors = db.ArticleAuthors.Where(n => n.ArticleId == a.Id).OrderBy(n => n.Position)
                .Select(n => new { n.Name, IsBody = db.Speakers.Any(s => s.Name == n.Name && s.Kind == SpeakerKind.Body) }).ToList(),
        }).ToListAsync(cancel);
        foreach (var one in first)
            one.Article.Conference = years.First(y => y.Conference.Id == one.Article.ConferenceId).Conference;
        var shown = years.SelectMany(y => first.Where(f => f.Article.Conference == y.Conference)
            .OrderBy(f => f.Article.Position, StringComparer.Ordinal)).ToList();
        return new([.. shown.Select(f => (f.Article, (IReadOnlyList<string>)[.. f.Authors.Select(n => n.Name)]))],
            shown.SelectMany(f => f.Authors).Where(n => n.IsBody).Select(n => n.Name).ToHashSet(), years.Sum(y => y.Articles));
    }
}
