using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WuzhenArchive.Evidence;
using WuzhenArchive.Search;
using WuzhenArchive.Search.Language;
using WuzhenArchive.Search.Shown;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Asking;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Pages;

/// <summary>The one search box: what was understood, the hits in one of four views, and what narrows them.</summary>
internal sealed class SearchPage(ArchiveDb db) : PageModel
{
    private const int LinesOnAPage = 50;

    /// <summary>With the number of the page that is shown.</summary>
    public required SearchRequest Asked { get; set; }

    public required SearchResult Result { get; set; }

    /// <summary>The hits of this page; those of a year or a speaker together where the view puts them so.</summary>
    public required IReadOnlyList<HitGroup> Groups { get; set; }

    public string Heading => Asked.IsEmpty ? "Search the archive" : Result.Total == 0 ? "No hits"
        : Result.IsCut ? $"At least {PlainWords.Count(Result.Total, "hit", "hits")}" : PlainWords.Count(Result.Total, "hit", "hits");

    /// <summary>Nothing was found, and nothing better is known.</summary>
    public bool IsHopeless => !Asked.IsEmpty && Result is { Total: 0, Wider: [], Instead: null };

    /// <summary>The views, each with its name.</summary>
    public static IReadOnlyList<(SearchView View, string Name)> Views { get; } =
        [(SearchView.Relevance, "by relevance"), (SearchView.Year, "by year"), (SearchView.Speaker, "by speaker"),
            (SearchView.Context, "words in context")];

    /// <summary>The orders of words in context, each with its name.</summary>
    public static IReadOnlyList<(ContextOrder Order, string Name)> Orders { get; } =
        [(ContextOrder.Left, "words before"), (ContextOrder.Right, "words behind"), (ContextOrder.Place, "year and place")];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var asked = AskedSearch.Read(Request.Query);
        var rows = asked.View == SearchView.Context ? LinesOnAPage : SearchRequest.PageSize;
        Result = await new ArchiveSearch(db).FindAsync(asked with { Rows = rows, WithFacets = true }, cancel);
        Asked = asked with { Page = Result.Page };
        Response.Headers.CacheControl = Result.IsLate ? "no-store" : Response.Headers.CacheControl;
        var kept = Kept();
        Groups = [.. Result.Hits.GroupBy(Group).Select(g => g.Key with { Places = FoundPlace.Of(g, kept) })];
    }

    /// <summary>The address of the same search, changed; on its first page.</summary>
    public string With(Func<SearchRequest, SearchRequest> change) => Url.Content(SearchAddress.Of(change(Asked with { Page = 1 })));

    /// <summary>The address of the same search with a value of a facet taken in, or out again.</summary>
    public string Toggled(SearchFacet facet, FacetCount count) => With(a => a with
    {
        Filters = count.IsChosen ? a.Filters.Without(facet, count.Value) : a.Filters.With(facet, count.Value),
    });

    // The exact words of the statements and passages of this page, by key; words in context show none of them.
    private Dictionary<string, Keepable> Kept()
    {
        var hits = Asked.View == SearchView.Context ? [] : Result.Hits.Where(h => h.Key is not null).ToList();
        var keys = hits.Select(h => h.Key!).ToHashSet();
        var texts = hits.DistinctBy(h => h.ArticleId).ToDictionary(h => h.ArticleId, h => h.ArticleText);
        return db.Records(texts).Values.Select(a => new AnnotatedArticle(a.Article, a.Record)).SelectMany(a => a.Voices.Where(v => keys.Contains(v.Statement.Key))
            .Select(v => (v.Statement.Key, Keep: Keepable.Of(v, a, Url)))
            .Concat(a.Passages.Where(p => keys.Contains(p.Key)).Select(p => (p.Key, Keep: Keepable.Of(p, a, Url)))))
            .ToDictionary(k => k.Key, k => k.Keep);
    }

    private string Only(SearchFacet facet, string value) => With(a => a with { Filters = a.Filters.Without(facet).With(facet, value) });

    private HitGroup Group(SearchHit hit) => Asked.View switch
    {
        SearchView.Year when hit.Year?.ToString(CultureInfo.InvariantCulture) is { } year =>
            new(year, Url.Conference(hit.Year.Value), hit.Year, Result.Groups[year]) { Alone = Only(SearchFacet.Year, year) },
        SearchView.Year => new("No known year", null, null, Result.Groups[""]),
        SearchView.Speaker when hit.SpeakerSlug is { } slug =>
            new(hit.SpeakerName!, Url.Speaker(slug), null, Result.Groups[slug]) { Alone = Only(SearchFacet.Speaker, slug) },
        SearchView.Speaker => new("Nobody named: authors’ own words, terms, unattributed speech", null, null, Result.Groups[""]),
        _ => new(null, null, null, 0),
    };
}

/// <summary>Hits under one heading.</summary>
/// <param name="Name">Null: all hits stand together.</param>
/// <param name="Total">How many there are on all pages.</param>
internal sealed record HitGroup(string? Name, string? Address, int? Year, int Total)
{
    /// <summary>The address of this group's hits alone; null: nothing narrows to them.</summary>
    public string? Alone { get; init; }

    public IReadOnlyList<FoundPlace> Places { get; init; } = [];
}
