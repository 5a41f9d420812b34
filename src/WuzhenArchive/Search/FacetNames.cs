using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;

namespace WuzhenArchive.Search;

/// <summary>Translates the values of facets between addresses, the numbers of the index and the words of the page.</summary>
/// <param name="authorsOf">The authors of the articles that have hits, by id.</param>
internal sealed class FacetNames(ArchiveDb archive, ILookup<int, string> authorsOf)
{
    private static readonly HashSet<SearchKind> Kinds = [.. SearchKind.All.Where(k => k.Voices.Count == 0)];
    private static readonly HashSet<SearchKind> Modes = [.. SearchKind.All.Where(k => k.Units.Count == 0)];

    // Authors have no rows of their own: one is the place of the name in this list.
    private readonly List<string> authors = [.. authorsOf.SelectMany(a => a).Distinct()];

    public async Task<IReadOnlyList<FacetValues>> ValuesAsync(SearchFilters filters, CancellationToken cancel)
    {
        var values = new List<FacetValues>();
        foreach (var facet in Enum.GetValues<SearchFacet>())
        {
            var chosen = filters[facet] is [] ? null : await NumbersAsync(facet, filters[facet], cancel);
            values.Add(new(facet, Of(facet, chosen ?? []), chosen));
        }
        return values;
    }

    /// <summary>Each number's value in addresses and its words. A number that names nothing is left out.</summary>
    public async Task<IReadOnlyDictionary<int, (string Value, string Words)>> WordsAsync(SearchFacet facet, IReadOnlyCollection<int> numbers, CancellationToken cancel) => facet switch
    {
        SearchFacet.Year => numbers.ToDictionary(n => n, n => (Text(n), Text(n))),
        SearchFacet.At => numbers.ToDictionary(n => n, n => (SearchOccasion.All[n].Name, SearchOccasion.All[n].Words)),
        SearchFacet.Kind or SearchFacet.Mode => numbers.ToDictionary(n => n, n => (SearchKind.All[n].Name, SearchKind.All[n].Words)),
        SearchFacet.Author => numbers.ToDictionary(n => n, n => (authors[n], authors[n])),
        SearchFacet.Speaker => await archive.Speakers.Where(s => numbers.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => (s.Slug, s.Name), cancel),
        SearchFacet.Topic => await archive.Topics.Where(t => numbers.Contains(t.Id)).ToDictionaryAsync(t => t.Id, t => (t.Slug, t.Name), cancel),
        _ => (await archive.Articles.Where(a => numbers.Contains(a.Id)).Select(a => new { a.Id, a.Slug, Title = a.Title ?? a.File }).ToListAsync(cancel))
            .ToDictionary(a => a.Id, a => (a.Slug, a.Title)),
    };

    private Func<FoundUnit, int[]> Of(SearchFacet facet, HashSet<int> chosen) => facet switch
    {
        SearchFacet.Year => FacetValues.One(u => u.Year),
        SearchFacet.At => FacetValues.One(u => u.Occasion is { } occasion ? SearchOccasion.PlaceOf(occasion) : null),
        SearchFacet.Speaker => FacetValues.One(u => u.SpeakerId),
        SearchFacet.Article => FacetValues.One(u => u.ArticleId),
        SearchFacet.Topic => u => u.Topics,
        SearchFacet.Author => FacetValues.Several(u => u.ArticleId, AuthorNumbers()),
        _ => FacetValues.Kinds([.. facet == SearchFacet.Kind ? Kinds : Modes, .. chosen.Select(n => SearchKind.All[n])]),
    };

    private async Task<HashSet<int>> NumbersAsync(SearchFacet facet, IReadOnlyList<string> values, CancellationToken cancel) => facet switch
    {
        SearchFacet.Year => [.. values.Select(v => int.Parse(v, CultureInfo.InvariantCulture))],
        SearchFacet.At => [.. SearchOccasion.All.Index().Where(o => values.Contains(o.Item.Name)).Select(o => o.Index)],
        SearchFacet.Kind or SearchFacet.Mode => [.. SearchKind.All.Index().Where(k => values.Contains(k.Item.Name)).Select(k => k.Index)],
        SearchFacet.Author => [.. authors.Index().Where(a => values.Contains(a.Item)).Select(a => a.Index)],
        SearchFacet.Speaker => [.. await archive.Speakers.Where(s => values.Contains(s.Slug)).Select(s => s.Id).ToListAsync(cancel)],
        SearchFacet.Topic => [.. await archive.Topics.Where(t => values.Contains(t.Slug)).Select(t => t.Id).ToListAsync(cancel)],
        _ => await ArticlesAsync(values, cancel),
    };

    private async Task<HashSet<int>> ArticlesAsync(IReadOnlyList<string> addresses, CancellationToken cancel)
    {
        var articles = new HashSet<int>();
        foreach (var address in addresses)
        {
            if (await archive.ArticleAtAsync(address, cancel) is { } article)
                articles.Add(article.Id);
        }

        return articles;
    }

    private Dictionary<int, int[]> AuthorNumbers()
    {
        var numbers = authors.Index().ToDictionary(a => a.Item, a => a.Index);
        return authorsOf.ToDictionary(a => a.Key, a => a.Distinct().Select(n => numbers[n]).ToArray());
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
