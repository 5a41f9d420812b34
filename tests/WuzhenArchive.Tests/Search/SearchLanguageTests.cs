using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using WuzhenArchive.Search;
using WuzhenArchive.Search.Language;
using WuzhenArchive.Search.Shown;
using WuzhenArchive.Web.Data;

namespace WuzhenArchive.Tests.Search;

public partial class SearchLanguageTests
{
    private static readonly string Manual = File.ReadAllText(Path.Combine(Here(), "../../../docs/search-language.md"));

    public static TheoryData<string, string> Examples() =>
        [.. Example().Matches(Manual).DistinctBy(m => m.Value).Select(m => new TheoryDataRow<string, string>(m.Groups["written"].Value, m.Groups["understood"].Value))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void an_example_of_the_manual_is_understood_as_it_says(string written, string understood)
    {
        var query = SearchQuery.Parse(written);

        Assert.Equal(understood, query.Understood);
        Assert.Empty(query.Notes);
    }

    [Fact]
    public void the_manual_names_every_kind_and_field() =>
        Assert.All([.. SearchKind.All.Select(k => $"`kind:{k.Name}`"), .. QueryTerms.Fields.Select(f => $"`{f}:")],
            name => Assert.Contains(name, Manual, StringComparison.Ordinal));

    [Fact]
    public void the_manual_states_the_bounds() =>
        Assert.Contains(string.Create(CultureInfo.InvariantCulture,
            $"{QueryBounds.Length} characters, {QueryBounds.Terms} words and fields, and parentheses {QueryBounds.Depth} deep"), Manual, StringComparison.Ordinal);

    [Fact]
    public void the_manual_states_what_words_in_context_are_taken_from() =>
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"the {ArchiveSearch.HitsInContext} most relevant hits"), Manual, StringComparison.Ordinal);

    [Fact]
    public void the_manual_names_every_facet_and_every_form_of_data() =>
        Assert.All([.. Enum.GetValues<SearchFacet>().Select(SearchFilters.Name), .. SearchForm.All.Select(f => $"`/search.{f.Ending}?q=order`"), .. SearchForm.All.Select(f => $"{f.Rows} hits")],
            name => Assert.Contains(name, Manual, StringComparison.Ordinal));

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    [GeneratedRegex(@"^\| `(?<written>[^`]+)` \| (?<understood>.+) \|$", RegexOptions.Multiline)]
    private static partial Regex Example();
}
