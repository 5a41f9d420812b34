using System.Globalization;
using WuzhenArchive.Search.Engines.Sqlite;
using WuzhenArchive.Search.Language;
using WuzhenArchive.Search.Matching;
using WuzhenArchive.Search.Shown;
using WuzhenArchive.Store;

namespace WuzhenArchive.Search;

/// <summary>Answers questions to an archive from the index in its file.</summary>
/// <param name="longest">After so long a question is answered with what was found by then; null: after a second.</param>
public sealed class ArchiveSearch(ArchiveDb archive, TimeSpan? longest = null)
{
    /// <summary>Words in context are shown of this many hits, the most relevant ones: to sort lines, all of them must be read.</summary>
    public const int HitsInContext = 400;

    private static readonly string Cut = string.Create(CultureInfo.InvariantCulture,
        $"There may be more hits: a search stops after {Survey.MostHits:N0} hits or one second. Narrow it to see them all.");

    // With more hits than these a word was hardly misspelt.
    private const int Few = 4;

    public async Task<SearchResult> FindAsync(SearchRequest request, CancellationToken cancel = default)
    {
        if (request.IsEmpty)
            return SearchResult.Nothing([.. request.Query.Notes, .. request.Filters.Notes]);
        using var engine = new SqliteSearch(archive, longest);
        var names = NamesOf(engine);
        var question = await engine.AskAsync(request.Query, await names.ChoicesAsync(request.Filters, cancel), cancel);
        var found = Find(engine, request, question, cancel);
        var facets = request.WithFacets || !request.Filters.IsEmpty
            ? FacetTable.List(names, request.Filters, question.Choices, request.WithFacets ? found : null) : [];
        var shown = request.View == SearchView.Context ? InContext(engine, request, found) : null;
        // A question of fields alone has no word to put in the middle of a line.
        if (shown is not { Lines.Count: > 0 })
            shown = Page(engine, request, found);
        return shown with
        {
            IsCut = found.IsCut,
            IsLate = found.IsLate,
            Understood = Understood(request, question, facets),
            Notes = [.. request.Query.Notes, .. request.Filters.Notes, .. question.Names.Notes, .. Unknown(facets), .. found.IsCut ? [Cut]
                : Array.Empty<string>()],
            Facets = request.WithFacets ? facets : [],
            Parts = [.. Terms(request, question), .. Choices(request, facets)],
            Wider = found.Hits.Count == 0 && !found.IsCut ? Wider(engine, request, question, facets, cancel) : [],
            Instead = found.Hits.Count <= Few ? await InsteadAsync(engine, request, question.Choices, found.Hits.Count, cancel) : null,
        };
    }

    /// <summary>Names of speakers and topics that begin with what is typed, or have words that do.</summary>
    public IReadOnlyList<string> Suggest(string typed, int most)
    {
        using var engine = new SqliteSearch(archive, longest);
        return engine.Suggest(typed, most);
    }

    private FacetNames NamesOf(SqliteSearch engine) => new(archive, engine.Numbers, engine.Named);

    private Found Find(SqliteSearch engine, SearchRequest request, Question question, CancellationToken cancel) =>
        LastAnswers.Of(archive) is { } kept
            ? kept.Get(request.Key, () => engine.Find(question, request.WithFacets, cancel))
            : engine.Find(question, request.WithFacets, cancel);

    private static IEnumerable<FoundHit> Sorted(SqliteSearch engine, SearchRequest request, Found found) =>
        HitOrder.Sorted(found.Hits, request.View, ids => engine.Named(SearchFacet.Speaker, ids));

    private static SearchResult Page(SqliteSearch engine, SearchRequest request, Found found)
    {
        var (page, pages) = Pages(found.Hits.Count, request);
        var onPage = Sorted(engine, request, found).Skip((page - 1) * request.Rows).Take(request.Rows).ToList();
        var read = HitReader.Read(engine.Rows(onPage), onPage, request.Query, withLines: false);
        return new(found.Hits.Count, page, pages, read, "", []) { Groups = Groups(request.View, read, onPage, found.Hits) };
    }

    private static SearchResult InContext(SqliteSearch engine, SearchRequest request, Found found)
    {
        var hits = Sorted(engine, request, found).Take(HitsInContext).ToList();
        var read = HitReader.Read(engine.Rows(hits), hits, request.Query, withLines: true);
        var lines = read.SelectMany(h => h.Lines, (hit, line) => new FoundLine(line, hit))
            .DistinctBy(l => (l.Hit.ArticleSlug, l.Hit.Unit == SearchUnit.Title, l.Line.Place))
            .OrderBy(l => Key(l, request.Order), StringComparer.Ordinal)
            .ThenBy(l => l.Hit.Year ?? int.MaxValue).ThenBy(l => l.Hit.ArticleSlug, StringComparer.Ordinal)
            .ThenBy(l => l.Line.Place).ToList();
        var (page, pages) = Pages(lines.Count, request);
        return new(found.Hits.Count, page, pages, [], "", []) { Lines = [.. lines.Skip((page - 1) * request.Rows).Take(request.Rows)] };
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

    private static Dictionary<string, int> Groups(SearchView view, IReadOnlyList<SearchHit> read, List<FoundHit> onPage,
        IReadOnlyList<FoundHit> hits)
    {
        Func<FoundHit, int>? group = view switch { SearchView.Year => h => h.Year, SearchView.Speaker => h => h.Speaker, _ => null };
        if (group is null)
            return [];
        var counts = hits.CountBy(group).ToDictionary();
        return read.Zip(onPage,
            (hit, found) => (Name: view == SearchView.Year ? hit.Year?.ToString(CultureInfo.InvariantCulture) : hit.SpeakerSlug,
            Group: group(found)))
            .Distinct().ToDictionary(g => g.Name ?? "", g => counts[g.Group]);
    }

    private static string Understood(SearchRequest request, Question question, IReadOnlyList<FacetCounts> facets)
    {
        var words = new QueryWords(question.Names).Of([.. question.Nodes]);
        return string.Join(", ", facets.Where(f => request.Filters[f.Facet].Count > 0).Select(FacetTable.Words).Prepend(words)
            .Where(w => w.Length > 0));
    }

    private static IEnumerable<string> Unknown(IReadOnlyList<FacetCounts> facets) =>
        from facet in facets
        from count in facet.Counts
        where !count.IsKnown
        select $"No {SearchFilters.Name(facet.Facet)} has the address name “{count.Value}”.";

    private static IEnumerable<SearchPart> Terms(SearchRequest request, Question question) => request.Query.Terms
        .Select(t => new SearchPart(new QueryWords(question.Names).Of(t.Node), request.Query.Without(t), request.Filters));

    private static IEnumerable<SearchPart> Choices(SearchRequest request, IReadOnlyList<FacetCounts> facets) =>
        from facet in facets
        from count in facet.Counts
        where count.IsChosen
        select new SearchPart(FacetTable.Words(facet with { Counts = [count] }), request.Query,
            request.Filters.Without(facet.Facet, count.Value));

    private static IReadOnlyList<WiderSearch> Wider(
        SqliteSearch engine, SearchRequest request, Question question, IReadOnlyList<FacetCounts> facets, CancellationToken cancel) =>
        request.Query.Terms.Count + request.Filters.Facets.Count() >= 2 && engine.Widen(question, cancel) is { } wider
            ? new WiderQuestions(request, question, facets).List(wider) : [];

    private async Task<LikelierSearch?> InsteadAsync(SqliteSearch engine, SearchRequest request, FacetChoices choices, int total, CancellationToken cancel) =>
        engine.Instead(request.Query) is { IsEmpty: false } instead
            && Find(engine, request with { Query = instead, WithFacets = false }, await engine.AskAsync(instead, choices, cancel),
                cancel) is var better && better.Hits.Count > total
            ? new(instead, better.Hits.Count) { IsCut = better.IsCut } : null;
}
