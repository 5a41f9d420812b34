using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WuzhenArchive.Comparison;
using WuzhenArchive.Evidence;
using WuzhenArchive.Model;
using WuzhenArchive.Search.Language;
using WuzhenArchive.Search.Shown;
using WuzhenArchive.Store;
using WuzhenArchive.Text;
using WuzhenArchive.Web.Drawing;
using WuzhenArchive.Web.Linked;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Pages.Articles;

/// <summary>The reading page: an article with its voices marked, and beside each paragraph who speaks, how, and where else.</summary>
internal sealed class ArticlePage(ArchiveDb db, Citations citations) : PageModel
{
    public required Masthead Masthead { get; set; }

    public required IHtmlContent Rows { get; set; }

    public required Cited Cited { get; set; }

    /// <summary>The nearest years before and after that have articles, to be set beside this one's.</summary>
    public required IReadOnlyList<int> BesideYears { get; set; }

    /// <summary>How much the reader could not tell.</summary>
    public int Findings { get; set; }

    /// <summary>How much a curator has corrected.</summary>
    public int Corrections { get; set; }

    /// <summary>For those who read on.</summary>
    public required Neighbours Neighbours { get; set; }

    /// <summary>Where its topics occur; null where it has none.</summary>
    public Picture? Picture { get; set; }

    /// <summary>The key of an earlier version, or of words in one, whose address led here; else null.</summary>
    public string? Former { get; set; }

    /// <param name="q">What was sought when the reader came from the search: the hits stay marked.</param>
    /// <param name="former">The key in the address that led here, where it is one of an earlier version.</param>
    public async Task<IActionResult> OnGetAsync(string slug, string? q, string? former, CancellationToken cancel)
    {
        if (db.RecordAt(slug) is not { } found)
            return await db.ArticleAtAsync(slug, cancel) is { } at ? Moved.To(Url.Article(at.Slug), at.Former, Request) : NotFound();
        var article = new AnnotatedArticle(found.Article, found.Record);
        var record = found.Record;
        Former = await db.WasKeyOfAsync(former, article.Article.File, cancel) ? former : null;
        var query = SearchQuery.Parse(q);
        var hits = query.IsEmpty ? [] : HitMarks.Find(article.Text, new Span(0, article.Text.Length), query);
        var rows = new ReadingRows(article, record.Roles.ToLookup(r => r.SpeakerId, r => r.Title),
            new(record.Facts, record.Appearances, record.Roles), record.Topics,
            MainWordings.Of(db), hits, Url);
        Masthead = Masthead.Of(article, rows.Title());
        Rows = rows.All();
        Cited = citations.Of(article);
        (Findings, Corrections) = (article.Article.Findings, article.Corrections.DistinctBy(c => c.Place).Count());
        Picture = TopicsInArticle.Of(article.Regions.Max(r => r.Number) ?? 0, record.Topics, article.Year);
        Neighbours = Neighbours.Of(db, article.Article);
        BesideYears = Beside(article.Year, [.. db.Years().Where(y => y.Articles > 0).Select(y => y.Year)]);
        return Page();
    }

    // The nearest of each side that has articles.
    private static IReadOnlyList<int> Beside(int? year, IReadOnlyList<int> years) =>
        [.. years.Where(y => y < year).OrderDescending().Take(1), .. years.Where(y => y > year).Order().Take(1)];
}

/// <summary>Who published what, when. What is null is shown as not stated.</summary>
internal sealed record Masthead(
    IHtmlContent Title, string PlainTitle, bool IsTitled, string Slug, Conference? Conference,
    IReadOnlyList<(string Name, string Slug)>? Authors, string? PublishedIn, string? Published, string? Updated,
    string? Address, int Statements, int Speakers, int Passages)
{
    public static Masthead Of(AnnotatedArticle article, IHtmlContent title)
    {
        var source = article.Article;
        var names = new[] { source.Section, source.Publisher }.OfType<string>().Distinct().ToList();
        return new(title, EvidenceView.TitleOf(article), source.Title is not null, source.Slug, source.Conference,
            article.Authors.Count == 0 ? null : [.. article.Authors.Select(a => (a, NameSlug.Of(a)))], names.Count == 0 ? null
                : string.Join(", ", names),
            source.Published, source.Updated, Addresses.Outside(source.Address), article.Voices.Count,
            article.Voices.Select(v => v.Statement.SpeakerId).OfType<int>().Distinct().Count(), article.Passages.Count);
    }
}
