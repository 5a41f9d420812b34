using System.Globalization;
using WuzhenArchive.Search.Language;
using WuzhenArchive.Text;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Search.Shown;

/// <summary>
/// What a page narrows a question by, beside the words in the box. Several values of one facet mean any of them; a hit must
/// fit every facet that has a value.
/// </summary>
public sealed class SearchFilters
{
    private const int LongestValue = 200;

    // A hand-written address may hold thousands; nobody chooses that many.
    private const int MostValues = 20;

    private readonly Dictionary<SearchFacet, IReadOnlyList<string>> chosen = [];

    private SearchFilters()
    {
    }

    public static SearchFilters None { get; } = new();

    public bool IsEmpty => chosen.Count == 0;

    /// <summary>The facets that have a value.</summary>
    public IEnumerable<SearchFacet> Facets => Enum.GetValues<SearchFacet>().Where(chosen.ContainsKey);

    /// <summary>What was given and can be no value, in sentences.</summary>
    public IReadOnlyList<string> Notes { get; private init; } = [];

    /// <summary>The values of a facet, as addresses write them; none: it does not narrow.</summary>
    public IReadOnlyList<string> this[SearchFacet facet] => chosen.GetValueOrDefault(facet, []);

    /// <summary>Reads the parts of an address. An empty value is none; one that cannot be one is left out with a note.</summary>
    /// <param name="given">The values given to a facet, by its name in addresses.</param>
    public static SearchFilters Parse(Func<string, IEnumerable<string?>> given)
    {
        var notes = new List<string>();
        var filters = new SearchFilters { Notes = notes };
        foreach (var facet in Enum.GetValues<SearchFacet>())
        {
            var values = given(Name(facet)).OfType<string>().Select(v => v.Trim()).Where(v => v.Length > 0).Distinct()
                .Take(MostValues).ToList();
            var read = values.Select(v => (Given: v, Value: Read(facet, v))).ToList();
            notes.AddRange(read.Where(r => r.Value is null).Select(r => $"“{Shown(r.Given)}” is no {Name(facet)} and was left out."));
            filters.Set(facet, [.. read.Select(r => r.Value).OfType<string>().Distinct()]);
        }
        return filters;
    }

    public SearchFilters With(SearchFacet facet, string value) => Changed(facet, [.. this[facet].Append(value).Distinct()]);

    public SearchFilters Without(SearchFacet facet, string value) => Changed(facet, [.. this[facet].Where(v => v != value)]);

    public SearchFilters With(SearchFacet facet, IReadOnlyList<string> values) => Changed(facet, values);

    public SearchFilters Without(SearchFacet facet) => Changed(facet, []);

    /// <summary>A facet's name in addresses.</summary>
    public static string Name(SearchFacet facet) => facet.ToString().ToLowerInvariant();

    /// <summary>What a facet is called where it is chosen from.</summary>
    public static string Heading(SearchFacet facet) => facet == SearchFacet.At ? "Where it was said" : facet.ToString();

    private SearchFilters Changed(SearchFacet facet, IReadOnlyList<string> values)
    {
        var changed = new SearchFilters();
        foreach (var (other, kept) in chosen)
            changed.Set(other, kept);
        changed.Set(facet, values);
        return changed;
    }

    private void Set(SearchFacet facet, IReadOnlyList<string> values)
    {
        chosen.Remove(facet);
        if (values.Count > 0)
            chosen.Add(facet, values);
    }

    private static string? Read(SearchFacet facet, string given) => facet switch
    {
        SearchFacet.Year => given.Length == 4 && int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? given : null,
        SearchFacet.At => SearchOccasion.Named(given)?.Name,
        SearchFacet.Kind or SearchFacet.Mode => SearchKind.Named(given)?.Name,
        _ => given.Length <= LongestValue && IndexText.Words(given).Count > 0 ? given : null,
    };

    private static string Shown(string given) => Shortened.Of(given, 40);
}
