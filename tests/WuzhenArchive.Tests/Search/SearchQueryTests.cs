using FsCheck;
using FsCheck.Fluent;
using WuzhenArchive.Search.Language;

namespace WuzhenArchive.Tests.Search;

public class SearchQueryTests
{
    [Theory]
    [InlineData("a - b", "“a” in any form and “b” in any form")]
    [InlineData("--open", "not “open” in any form")]
    [InlineData("(order freedom) OR trust", "all of (“order” in any form and “freedom” in any form) or “trust” in any form")]
    [InlineData("-(order OR trust)", "not (“order” in any form or “trust” in any form)")]
    [InlineData("SPEAKER:“Xi Jinping”", "speaker “Xi Jinping”")]
    [InlineData("year:2015..", "from 2015")]
    [InlineData("year:..2015", "until 2015")]
    [InlineData("multi-par*", "words that begin with “multipar”")]
    public void a_question_is_understood(string typed, string understood)
    {
        var query = SearchQuery.Parse(typed);

        Assert.Equal(understood, query.Understood);
        Assert.Empty(query.Notes);
    }

    [Theory]
    [InlineData("\"never closed words", "“never” in any form, “closed” in any form and “words” in any form")]
    [InlineData("OR OR", "")]
    [InlineData("a OR", "“a” in any form")]
    [InlineData("a OR OR b", "“a” in any form or “b” in any form")]
    [InlineData("((a", "“a” in any form")]
    [InlineData("a))", "“a” in any form")]
    [InlineData("speaker:", "")]
    [InlineData("http://x", "the phrase “http x”")]
    [InlineData("year:soon", "“soon” exactly")]
    [InlineData("kind:gossip", "“gossip” exactly")]
    [InlineData("2016..2015", "from 2015 to 2016")]
    [InlineData("a*", "“a” in any form")]
    [InlineData("*order", "“order” in any form")]
    [InlineData("!!!", "")]
    [InlineData("-", "")]
    [InlineData("order -", "“order” in any form")]
    [InlineData("this AND that", "“this” in any form and “that” in any form")]
    [InlineData("NOT order", "“not” in any form and “order” in any form")]
    public void what_is_not_understood_is_taken_as_words_and_said(string typed, string understood)
    {
        var query = SearchQuery.Parse(typed);

        Assert.Equal(understood, query.Understood);
        Assert.NotEmpty(query.Notes);
    }

    [Theory]
    [InlineData("-\"norm", "-norm")]
    [InlineData("order -“ norm rule", "order -norm rule")]
    [InlineData("a OR \"b", "a OR b")]
    [InlineData("a\" OR b", "a OR b")]
    [InlineData("(a OR \"b) c", "(a OR b) c")]
    [InlineData("speaker:\"xi norm", "speaker:xi norm")]
    [InlineData("-speaker:\"xi", "-speaker:xi")]
    [InlineData("a - \"b", "a - b")]
    [InlineData("speaker: \"xi", "speaker: xi")]
    [InlineData("speaker:\"\"xi", "speaker: xi")]
    [InlineData("a\"b", "a b")]
    public void what_stands_before_a_mark_that_is_not_closed_binds_to_what_follows(string typed, string without) =>
        Assert.Equal(SearchQuery.Parse(without).Understood, SearchQuery.Parse(typed).Understood);

    [Fact]
    public void a_term_keeps_its_meaning_with_a_mark_that_is_not_closed() =>
        Assert.Equal("not “norm” in any form", SearchQuery.Only([.. SearchQuery.Parse("order -\"norm").Terms.Skip(1)]).Understood);

    [Theory]
    [InlineData("\"never closed", "A quotation mark is not closed; it was left out.")]
    [InlineData("order -", "A - stands before what it leaves out; the one at the end leaves out nothing.")]
    public void a_mark_that_means_nothing_is_named(string typed, string note) => Assert.Equal([note], SearchQuery.Parse(typed).Notes);

    [Fact]
    public void a_question_beyond_the_bounds_is_cut_and_said_so()
    {
        var query = SearchQuery.Parse(string.Join(' ', Enumerable.Range(0, 5000).Select(i => "w" + i)));

        Assert.Equal(QueryBounds.Terms, query.Terms.Count);
        Assert.Equal(2, query.Notes.Count);
    }

    [Fact]
    public void a_term_can_be_taken_out()
    {
        var query = SearchQuery.Parse("order “two words” OR trust -speaker:xi");

        Assert.Equal("order -speaker:xi", query.Without(query.Terms[1]).Typed);
    }

    [Fact]
    public void any_input_at_all_can_be_read() =>
        Prop.ForAll(TypedQueries.Any(), typed =>
        {
            var query = SearchQuery.Parse(typed);
            return query.Typed.Length <= QueryBounds.Length && (query.IsEmpty == (query.Understood.Length == 0));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void what_was_understood_is_understood_again() =>
        Prop.ForAll(TypedQueries.Any(), typed =>
        {
            var query = SearchQuery.Parse(typed);
            return SearchQuery.Parse(query.Typed).Understood == query.Understood;
        }).QuickCheckThrowOnFailure();
}
