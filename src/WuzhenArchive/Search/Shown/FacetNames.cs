using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;

namespace WuzhenArchive.Search;

/// <summary>Translates the values of facets between addresses, the numbers of the index and the words of the page.</summary>
internal sealed class FacetNames(ArchiveDb archive, SqliteSearch engine)
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
    public async Task<IReadOnlyDictionary<int, (string Value, string Words)>> WordsAsync(SearchFacet facet, IReadOnlyCollection<int> numbers, CancellationToken cancel) => facet switch
    {
        _ when numbers.Count == 0 => new Dictionary<int, (string, string)>(),
        SearchFacet.Year => numbers.ToDictionary(n => n, n => (Text(n), Text(n))),
        SearchFacet.At => numbers.ToDictionary(n => n, n => (SearchOccasion.All[n].Name, SearchOccasion.All[n].Words)),
        SearchFacet.Kind or SearchFacet.Mode => numbers.ToDictionary(n => n, n => (SearchKind.All[n].Name, SearchKind.All[n].Words)),
        SearchFacet.Author => engine.NamesOfAuthors(numbers).ToDictionary(a => a.Key, a => (a.Value, a.Value)),
        SearchFacet.Speaker => await archive.Speakers.Where(s => numbers.Contains(s.Id)).Select(s => new { s.Id, s.Slug, s.Name }).ToDictionaryAsync(s => s.Id, s => (s.Slug, s.Name), cancel),
        SearchFacet.Topic => await archive.Topics.Where(t => numbers.Contains(t.Id)).Select(t => new { t.Id, t.Slug, t.Name }).ToDictionaryAsync(t => t.Id, t => (t.Slug, t.Name), cancel),
        _ => await ArticleTexts.NamesAsync(archive, numbers, cancel),
    };

    private async Task<IReadOnlySet<int>> NumbersAsync(SearchFacet facet, IReadOnlyList<string> values, CancellationToken cancel) => facet switch
    {
        SearchFacet.Author => engine.AuthorIds(values),
        SearchFacet.Speaker => (await archive.Speakers.Where(s => values.Contains(s.Slug)).Select(s => s.Id).ToListAsync(cancel)).ToHashSet(),
        SearchFacet.Topic => (await archive.Topics.Where(t => values.Contains(t.Slug)).Select(t => t.Id).ToListAsync(cancel)).ToHashSet(),
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
