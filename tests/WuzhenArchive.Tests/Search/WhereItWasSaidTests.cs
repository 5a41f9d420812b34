using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;
using WuzhenArchive.Search;
using WuzhenArchive.Search.Language;
using WuzhenArchive.Search.Shown;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Search;

/// <summary>An article on 2016 in which somebody speaks at it, at the one before, at a fair, and nobody knows where.</summary>
public sealed class WhereItWasSaidTests : IDisposable
{
    private static readonly string[] Rivers = ["deep river", "low river", "dry river", "broad river", "old river", "bank"];

    private readonly string file = Path.Combine(Path.GetTempPath(), $"search-{Guid.NewGuid():N}.db");
    private readonly ArchiveDb archive;

    public WhereItWasSaidTests()
    {
        archive = new(new DbContextOptionsBuilder<ArchiveDb>().UseSqlite($"Data Source={file}").Options);
        archive.Database.EnsureCreated();
        SearchIndex.Create(archive);
        Article().Save(archive);
        SearchIndex.Add(archive, [.. archive.Articles.Select(a => a.Id)]);
        SearchIndex.Finish(archive);
    }

    public void Dispose()
    {
        archive.Dispose();
        SqliteConnection.ClearAllPools();
        File.Delete(file);
    }

    [Theory]
    [InlineData("river year:2016", "deep river: said at the 2016 conference | dry river: said elsewhere, in an article on 2016 | broad river: in an article on 2016")]
    [InlineData("river year:2015", "low river: said at the 2015 conference | old river: about 2015")]
    [InlineData("river at:2016", "deep river: said at the 2016 conference")]
    [InlineData("river at:2015..2016", "deep river: said at the 2016 conference | low river: said at the 2015 conference")]
    [InlineData("river at:..2015", "low river: said at the 2015 conference")]
    [InlineData("river at:conference", "deep river: said at the 2016 conference | low river: said at the 2015 conference")]
    [InlineData("river at:elsewhere", "dry river: said elsewhere, in an article on 2016")]
    [InlineData("river at:untold", "broad river: in an article on 2016 | old river: about 2015")]
    [InlineData("river -at:conference kind:statement", "dry river: said elsewhere, in an article on 2016 | broad river: in an article on 2016 | old river: about 2015")]
    [InlineData("river on:2016", "deep river: said at the 2016 conference | low river: said at the 2015 conference | dry river: said elsewhere, in an article on 2016 | broad river: in an article on 2016 | old river: about 2015")]
    [InlineData("river on:2015", "")]
    [InlineData("bank year:2016", "bank: in an article on 2016")]
    [InlineData("at:2014 river", "")]
    public async Task words_are_found_in_the_year_they_belong_to_and_by_where_they_were_said(string typed, string found) =>
        Assert.Equal(found.Split(" | ", StringSplitOptions.RemoveEmptyEntries).Order(), (await FindAsync(typed)).Hits.Select(Told).Order());

    [Theory]
    [InlineData("at:2015", "said at the 2015 conference")]
    [InlineData("at:2015..", "said at a conference from 2015")]
    [InlineData("at:elsewhere", "said elsewhere")]
    [InlineData("AT:Untold", "not told where it was said")]
    [InlineData("on:2015..2016", "in articles about years from 2015 to 2016")]
    public void the_question_is_said_back_in_words(string typed, string words) => Assert.Equal(words, SearchQuery.Parse(typed).Understood);

    [Theory]
    [InlineData("at:home")]
    [InlineData("at:15")]
    [InlineData("at:\"the river\"")]
    public void what_is_no_place_is_taken_as_words_and_a_note_says_what_is_allowed(string typed) =>
        Assert.Contains("conference, elsewhere or untold", Assert.Single(SearchQuery.Parse(typed).Notes), StringComparison.Ordinal);

    [Fact]
    public void years_turned_round_are_read_in_order() => Assert.Equal(new SaidAt(2015, 2016), SearchQuery.Parse("at:2016..2015").Terms[0].Node);

    [Fact]
    public async Task a_facet_narrows_to_where_it_was_said_and_can_be_taken_back()
    {
        var all = await FindAsync("river kind:statement");
        var facet = all.Facets.Single(f => f.Facet == SearchFacet.At);
        Assert.Equal(["conference: said at the conference 2", "elsewhere: said elsewhere 1", "untold: not told where it was said 2"], facet.Counts.Select(c => $"{c.Value}: {c.Words} {c.Total}"));

        var narrowed = await FindAsync("river kind:statement", SearchFilters.None.With(SearchFacet.At, "elsewhere"));
        Assert.Equal("“river” in any form and only statements, said elsewhere", narrowed.Understood);
        Assert.Equal(["dry river: said elsewhere, in an article on 2016"], narrowed.Hits.Select(Told));
        Assert.Contains("said elsewhere", narrowed.Parts.Select(p => p.Words));
        Assert.Equal("“home” is no at and was left out.", Assert.Single(SearchFilters.Parse(name => name == "at" ? ["home"] : []).Notes));
    }

    [Fact]
    public async Task where_nothing_is_found_the_place_can_be_left_out()
    {
        var none = await FindAsync("river at:2014");
        Assert.Equal("said at the 2014 conference", Assert.Single(none.Wider).Dropped.Words);
    }

    private Task<SearchResult> FindAsync(string typed, SearchFilters? filters = null) => new ArchiveSearch(archive).FindAsync(
        new(SearchQuery.Parse(typed)) { Filters = filters ?? SearchFilters.None, WithFacets = true }, TestContext.Current.CancellationToken);

    private static string Told(SearchHit hit) =>
        $"{Rivers.First(w => hit.Excerpt.Pieces.Any(p => p.Marked) && Around(hit).Contains(w, StringComparison.Ordinal))}: {hit.Setting.InWords}";

    // The first marked word and the one before it.
    private static string Around(SearchHit hit)
    {
        var pieces = hit.Excerpt.Pieces.ToList();
        var first = pieces.FindIndex(p => p.Marked);
        return (first > 0 ? pieces[first - 1].Text.Trim().Split(' ')[^1] + " " : "") + pieces[first].Text;
    }

    private static WrittenArticle Article()
    {
        var (before, here) = (new Conference { Year = 2015 }, new Conference { Year = 2016 });
        var article = new WrittenArticle("waters", here, "Waters",
            "Otto Berg told the meeting of a deep river. He had told the last meeting of a low river. The bank is green.",
            "Dina Falk told a fair of a dry river. Karl Wood spoke of a broad river. Ida Sund recalled of 2015 an old river.");
        Place(article.Said(null, StatementMode.Indirect, "Otto Berg", "told", "a deep river"), OccasionKind.Stated, here, YearBasis.SaidAt);
        Place(article.Said(null, StatementMode.Indirect, "He", "told", "a low river"), OccasionKind.Context, before, YearBasis.SaidAt);
        Place(article.Said(null, StatementMode.Indirect, "Dina Falk", "told", "a dry river"), OccasionKind.Elsewhere, here, YearBasis.ArticleOn);
        Place(article.Said(null, StatementMode.Indirect, "Karl Wood", "spoke", "a broad river"), OccasionKind.Untold, here, YearBasis.ArticleOn);
        Place(article.Said(null, StatementMode.Indirect, "Ida Sund", "recalled", "an old river"), OccasionKind.Untold, before, YearBasis.About);
        return article;
    }

    private static void Place(Statement statement, OccasionKind occasion, Conference conference, YearBasis basis) =>
        (statement.Occasion, statement.Conference, statement.Basis) = (occasion, conference, basis);
}
