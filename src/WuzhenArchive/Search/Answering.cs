using WuzhenArchive.Store;

namespace WuzhenArchive.Search;

/// <summary>One question under way: what was asked, whom it names, and every unit that has it all.</summary>
internal sealed class Answering
{
    private readonly ArchiveDb archive;
    private readonly OpenArchive open;
    private readonly SearchRequest request;

    private Answering(ArchiveDb archive, OpenArchive open, SearchRequest request)
    {
        (this.archive, this.open, this.request) = (archive, open, request);
    }

    public required NameLookup Names { get; init; }

    public required Candidates All { get; init; }

    public required FacetNames FacetNames { get; init; }

    public required IReadOnlyList<FacetValues> Facets { get; init; }

    public required FoundUnits Found { get; init; }

    public static async Task<Answering> AskAsync(ArchiveDb archive, OpenArchive open, SearchRequest request, CancellationToken cancel)
    {
        var nodes = request.Query.Terms.Select(t => t.Node).ToList();
        var names = await NameLookup.ForAsync(archive, open, nodes, cancel);
        var all = await CandidateReader.ReadAsync(archive, open, new HitQuery(nodes, names), cancel);
        var facetNames = new FacetNames(archive, all.Authors);
        var facets = await facetNames.ValuesAsync(request.Filters, cancel);
        return new(archive, open, request) { Names = names, All = all, FacetNames = facetNames, Facets = facets, Found = new(all, facets) };
    }

    /// <summary>How many hits another question has.</summary>
    /// <param name="filters">Null: the same filters.</param>
    public async Task<int> CountAsync(SearchQuery query, CancellationToken cancel, SearchFilters? filters = null)
    {
        var other = request with { Query = query, Filters = filters ?? request.Filters };
        return other.IsEmpty ? 0 : (await AskAsync(archive, open, other, cancel)).Found.Shown().Count;
    }
}
