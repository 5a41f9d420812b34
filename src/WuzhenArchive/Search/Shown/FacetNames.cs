using System.Globalization;
using WuzhenArchive.Search.Language;
using WuzhenArchive.Search.Matching;
using WuzhenArchive.Store;

namespace WuzhenArchive.Search.Shown;

/// <summary>Translates the values of facets between addresses, the numbers of the index and the words of the page.</summary>
/// <param name="numbersOf">The numbers of values that have rows, by what addresses call them.</param>
/// <param name="namesOf">What values that have rows are called.</param>
internal sealed class FacetNames(
    ArchiveDb archive, Func<SearchFacet, IReadOnlyList<string>, IReadOnlySet<int>> numbersOf,
    Func<SearchFacet, IReadOnlyCollection<int>, IReadOnlyDictionary<int, NamedValue>> namesOf)
{
    public async Task<FacetChoices> ChoicesAsync(SearchFilters filters, CancellationToken cancel)
    {
        if (filters.IsEmpty)
            return FacetChoices.None;
        var chosen = new Dictionary<SearchFacet, IReadOnlySet<int>>();
        foreach (var facet in filters.Facets)
            chosen.Add(facet, await NumbersAsync(facet, filters[facet], cancel));
        return new(chosen);
    }

    /// <summary>Each number's value in addresses and its words. A number that names nothing is left out.</summary>
    public IReadOnlyDictionary<int, NamedValue> Words(SearchFacet facet, IReadOnlyCollection<int> numbers) => facet switch
    {
        _ when numbers.Count == 0 => new Dictionary<int, NamedValue>(),
        SearchFacet.Year => numbers.ToDictionary(n => n, n => new NamedValue(Text(n), Text(n))),
        SearchFacet.At => numbers.ToDictionary(n => n, n => new NamedValue(SearchOccasion.All[n].Name, SearchOccasion.All[n].Words)),
        SearchFacet.Kind or SearchFacet.Mode =>
            numbers.ToDictionary(n => n, n => new NamedValue(SearchKind.All[n].Name, SearchKind.All[n].Words)),
        SearchFacet.Topic => ArchiveNames.Of(archive).Topics.Values.Where(t => numbers.Contains(t.Id))
            .ToDictionary(t => t.Id, t => new NamedValue(t.Slug, t.Name)),
        _ => namesOf(facet, numbers),
    };

    private async Task<IReadOnlySet<int>> NumbersAsync(SearchFacet facet, IReadOnlyList<string> values, CancellationToken cancel) =>
        facet switch
        {
            SearchFacet.Author or SearchFacet.Speaker or SearchFacet.Topic => numbersOf(facet, values),
            SearchFacet.Article => await ArticlesAsync(values, cancel),
            _ => values.Select(v => FacetChoices.NumberOf(facet, v)).ToHashSet(),
        };

    private async Task<IReadOnlySet<int>> ArticlesAsync(IReadOnlyList<string> addresses, CancellationToken cancel)
    {
        var articles = new HashSet<int>();
        foreach (var address in addresses)
        {
            if (await archive.ArticleAtAsync(address, cancel) is { } article)
                articles.Add(article.Id);
        }
        return articles;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
