using System.Globalization;
using WuzhenArchive.Store;

namespace WuzhenArchive.Search;

/// <summary>Answers questions to an archive from the index in its file.</summary>
public sealed class ArchiveSearch(ArchiveDb archive)
{
    public const int PageSize = 20;

    /// <summary>Words in context are shown of this many hits, the most relevant ones: to sort lines, all of them must be read.</summary>
    public const int HitsInContext = 400;

    // With more hits than these a word was hardly misspelt.
    private const int Few = 4;

    public async Task<SearchResult> FindAsync(SearchRequest request, CancellationToken cancel = default)
    {
        if (request.IsEmpty)
            return SearchResult.Nothing([.. request.Query.Notes, .. request.Filters.Notes]);
        using var open = new OpenArchive(archive);
        var asked = await Answering.AskAsync(archive, open, request, cancel);
        var hits = asked.Found.Shown();
        var sorted = await HitOrder.SortAsync(archive, hits, asked.All.ArticleKeys, request.View, cancel);
        var facets = request.WithFacets || !request.Filters.IsEmpty
            ? await FacetTable.CountAsync(asked.FacetNames, request.Filters, asked.Facets, asked.Found, cancel) : [];
        var shown = request.View == SearchView.Context ? await InContextAsync(open, request, sorted, hits.Count, cancel) : null;
        // A question of fields alone has no word to put in the middle of a line.
        if (shown is not { Lines.Count: > 0 })
            shown = await PageAsync(open, request, sorted, hits, cancel);
        return shown with
        {
            Understood = Understood(request, asked.Names, facets),
            Notes = [.. request.Query.Notes, .. request.Filters.Notes, .. asked.Names.Notes, .. Unknown(facets)],
            Facets = request.WithFacets ? facets : [],
            Parts = [.. Terms(request, asked), .. Choices(request, facets)],
            Wider = hits.Count == 0 ? await new WiderQuestions(request, asked, facets).FindAsync(cancel) : [],
            Instead = hits.Count <= Few ? await InsteadAsync(open, request, asked, hits.Count, cancel) : null,
        };
    }

    /// <summary>How many hits a question has, without reading any of them.</summary>
    public async Task<int> CountAsync(SearchRequest request, CancellationToken cancel = default)
    {
        if (request.IsEmpty)
            return 0;
        using var open = new OpenArchive(archive);
        return (await Answering.AskAsync(archive, open, request, cancel)).Found.Shown().Count;
    }

    private async Task<SearchResult> PageAsync(
        OpenArchive open, SearchRequest request, IEnumerable<FoundUnit> sorted, IReadOnlyList<FoundUnit> hits, CancellationToken cancel)
    {
        var (page, pages) = Pages(hits.Count, request);
        var onPage = sorted.Skip((page - 1) * request.Rows).Take(request.Rows).ToList();
        var read = await HitReader.ReadAsync(archive, open, onPage, request.Query, cancel);
        return new(hits.Count, page, pages, read, "", []) { Groups = Groups(request.View, read, onPage, hits) };
    }

    private async Task<SearchResult> InContextAsync(
        OpenArchive open, SearchRequest request, IEnumerable<FoundUnit> sorted, int total, CancellationToken cancel)
    {
        var read = await HitReader.ReadAsync(archive, open, [.. sorted.Take(HitsInContext)], request.Query, cancel);
        var lines = read.SelectMany(h => h.Lines, (hit, line) => new FoundLine(line, hit)).DistinctBy(l => (l.Hit.ArticleSlug, l.Hit.Unit == SearchUnit.Title, l.Line.Place))
            .OrderBy(l => Key(l, request.Order), StringComparer.Ordinal)
            .ThenBy(l => l.Hit.Year ?? int.MaxValue).ThenBy(l => l.Hit.ArticleSlug, StringComparer.Ordinal).ThenBy(l => l.Line.Place).ToList();
        var (page, pages) = Pages(lines.Count, request);
        return new(total, page, pages, [], "", []) { Lines = [.. lines.Skip((page - 1) * request.Rows).Take(request.Rows)] };
    }

    private static (int Page, int Pages) Pages(int count, SearchRequest request)
    {
        var pages = Math.Max(1, (count + request.Rows - 1) / request.Rows);
        return (Math.Clamp(request.Page, 1, pages), pages);
    }

    private static string Key(FoundLine line, ContextOrder order) => order switch
    {
        ContextOrder.Right => line.Line.RightKey,
        ContextOrder.Left => line.Line.LeftKey,
        _ => "",
    };

    private static Dictionary<string, int> Groups(SearchView view, IReadOnlyList<SearchHit> read, List<FoundUnit> onPage, IReadOnlyList<FoundUnit> hits) => view switch
    {
        SearchView.Year => read.Select(h => h.Year).Distinct().ToDictionary(y => y?.ToString(CultureInfo.InvariantCulture) ?? "", y => hits.Count(h => h.Year == y)),
        SearchView.Speaker => read.Zip(onPage, (hit, unit) => (hit.SpeakerSlug, unit.SpeakerId)).Distinct()
            .ToDictionary(g => g.SpeakerSlug ?? "", g => hits.Count(h => h.SpeakerId == g.SpeakerId)),
        _ => [],
    };

    private static string Understood(SearchRequest request, NameLookup names, IReadOnlyList<FacetCounts> facets)
    {
        var question = new QueryWords(names).Of([.. request.Query.Terms.Select(t => t.Node)]);
        return string.Join(", ", facets.Where(f => request.Filters[f.Facet].Count > 0).Select(FacetTable.Words).Prepend(question).Where(w => w.Length > 0));
    }

    private static IEnumerable<string> Unknown(IReadOnlyList<FacetCounts> facets) =>
        from facet in facets
        from count in facet.Counts
        where !count.IsKnown
        select $"No {SearchFilters.Name(facet.Facet)} has the address name “{count.Value}”.";

    private static IEnumerable<SearchPart> Terms(SearchRequest request, Answering asked) => request.Query.Terms
        .Select(t => new SearchPart(new QueryWords(asked.Names).Of(t.Node), request.Query.Without(t), request.Filters));

    private static IEnumerable<SearchPart> Choices(SearchRequest request, IReadOnlyList<FacetCounts> facets) =>
        from facet in facets
        from count in facet.Counts
        where count.IsChosen
        select new SearchPart(FacetTable.Words(facet with { Counts = [count] }), request.Query, request.Filters.Without(facet.Facet, count.Value));

    private static async Task<LikelierSearch?> InsteadAsync(OpenArchive open, SearchRequest request, Answering asked, int total, CancellationToken cancel) =>
        new NearWords(open).Instead(request.Query) is { } instead && await asked.CountAsync(instead, cancel) is var better && better > total
            ? new(instead, better) : null;
}
