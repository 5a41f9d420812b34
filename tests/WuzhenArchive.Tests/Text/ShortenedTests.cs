using WuzhenArchive.Search.Language;
using WuzhenArchive.Search.Shown;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Text;

public sealed class ShortenedTests
{
    [Theory]
    [InlineData("tide", 4, "tide")]
    [InlineData("tide", 3, "tid…")]
    [InlineData("a😀b", 2, "a…")]
    [InlineData("a😀b", 3, "a😀…")]
    [InlineData("😀", 0, "…")]
    public void words_are_cut_between_characters(string words, int longest, string cut) => Assert.Equal(cut, Shortened.Of(words, longest));

    [Fact]
    public void a_beginning_has_no_ellipsis() => Assert.Equal("a", Shortened.Beginning("a😀b", 2));

    // The fortieth code unit is the first half of a character.
    [Fact]
    public void the_notes_of_a_search_cut_no_character_in_two()
    {
        var typed = new string('a', 39) + "😀";
        var shown = $"“{new string('a', 39)}…”";
        Assert.Contains(shown, Assert.Single(SearchFilters.Parse(name => name == "year" ? [typed] : []).Notes));
        Assert.Contains(SearchQuery.Parse($"year:{typed}").Notes, n => n.Contains(shown, StringComparison.Ordinal));
    }
}
