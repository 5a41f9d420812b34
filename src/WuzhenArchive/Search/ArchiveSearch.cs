using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Search;

/// <summary>Answers questions to an archive from the index in its file.</summary>
public sealed class ArchiveSearch(ArchiveDb archive)
{
    public const int PageSize = 20;

    // More than this many wider questions are no help to anybody.
    private const int Widest = 8;

    /// <param name="page">From 1; a page that is not there is the nearest that is.</param>
    public async Task<SearchResult> FindAsync(SearchQuery query, SearchFilters? filters = null, int page = 1, CancellationToken cancel = default)
    {
        filters ??= SearchFilters.None;
        List<QueryNode> nodes = [.. query.Terms.Select(t => t.Node), .. filters.Parts().Select(p => p.Node)];
        if (nodes.Count == 0)
            return new(0, 1, 1, [], "", query.Notes, []);
        using var open = new OpenArchive(archive);
        var names = await NameLookup.ForAsync(archive, nodes, cancel);
        var ask = new HitQuery(nodes, names);
        var total = await CountAsync(open, ask, cancel);
        var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        var rows = total == 0 ? [] : await RowsAsync(open, ask, (page - 1) * PageSize, cancel);
        return new(total, page, pages, await HitsAsync(rows, query, cancel), QueryWords.Of(nodes), [.. query.Notes, .. names.Notes],
            total == 0 && nodes.Count > 1 ? await WiderAsync(open, names, query, filters, nodes, cancel) : []);
    }

    private static async Task<int> CountAsync(OpenArchive open, HitQuery ask, CancellationToken cancel)
    {
        await using var command = open.Command(ask.Count, ask.Values);
        return (int)(long)(await command.ExecuteScalarAsync(cancel))!;
    }

    private static async Task<List<FoundRow>> RowsAsync(OpenArchive open, HitQuery ask, int skip, CancellationToken cancel)
    {
        await using var command = open.Command(ask.Page(skip, PageSize), ask.Values);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var rows = new List<FoundRow>();
        while (await reader.ReadAsync(cancel))
            rows.Add(FoundRow.Read(reader));
        return rows;
    }

    private async Task<IReadOnlyList<SearchHit>> HitsAsync(List<FoundRow> rows, SearchQuery query, CancellationToken cancel)
    {
        var articleIds = rows.Select(r => r.ArticleId).Distinct().ToList();
        var articles = await archive.Articles.Where(a => articleIds.Contains(a.Id))
            .Select(a => new { a.Id, a.Slug, a.Title, a.File, a.Text }).ToDictionaryAsync(a => a.Id, cancel);
        var speakerIds = rows.Select(r => r.SpeakerId).OfType<int>().Distinct().ToList();
        var speakers = await archive.Speakers.Where(s => speakerIds.Contains(s.Id)).Select(s => new { s.Id, s.Name, s.Slug })
            .ToDictionaryAsync(s => s.Id, cancel);
        return
        [
            .. from row in rows
               let article = articles[row.ArticleId]
               let speaker = row.SpeakerId is { } id ? speakers.GetValueOrDefault(id) : null
               select new SearchHit(row.Unit, row.Voice, row.Key, article.Slug, article.Title ?? article.File, row.Year, row.Paragraph,
                   speaker?.Name, speaker?.Slug, row.Cue, Cut(row, row.Region == null ? article.Title! : article.Text, query)),
        ];
    }

    // Only words of the unit itself are marked: the same word in the mouth of another is another hit.
    private static Excerpt Cut(FoundRow row, string text, SearchQuery query)
    {
        var region = row.Region ?? new Span(0, text.Length);
        var marks = HitMarks.Find(text, region, query).Where(m => row.Pieces.Any(p => p.Contains(m))).ToList();
        return ExcerptCutter.Cut(text, region, Span.FromBounds(row.Pieces[0].Start, row.Pieces[^1].End), marks);
    }

    private static async Task<IReadOnlyList<WiderSearch>> WiderAsync(
        OpenArchive open, NameLookup names, SearchQuery query, SearchFilters filters, List<QueryNode> nodes, CancellationToken cancel)
    {
        var wider = new List<WiderSearch>();
        var dropped = query.Terms.Select(t => (Query: query.Without(t), Filters: filters))
            .Concat(filters.Parts().Select(p => (Query: query, Filters: p.Without)));
        foreach (var (node, less) in nodes.Zip(dropped).Take(Widest))
        {
            var ask = new HitQuery([.. nodes.Where(n => !ReferenceEquals(n, node))], names);
            wider.Add(new(QueryWords.Of([node]), await CountAsync(open, ask, cancel), less.Query, less.Filters));
        }
        return wider;
    }
}
