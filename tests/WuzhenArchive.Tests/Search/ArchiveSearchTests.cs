using FsCheck;
using FsCheck.Fluent;
using WuzhenArchive.Search;
using WuzhenArchive.Search.Language;
using WuzhenArchive.Search.Shown;
using WuzhenArchive.Store;

namespace WuzhenArchive.Tests.Search;

public sealed class ArchiveSearchTests(InventedArchive invented) : IClassFixture<InventedArchive>, IDisposable
{
    private readonly ArchiveDb archive = invented.Open();

    public void Dispose() => archive.Dispose();

    [Theory]
    [InlineData("lantern", "lanterns title | lanterns ¶1 author’s own words | lanterns ¶2 reported | bridges ¶3 author’s own words")]
    [InlineData("winter", "lanterns ¶3 author’s own words")]
    [InlineData("open harbour", "lanterns ¶3 partly quoted")]
    [InlineData("harbour winter", "lanterns ¶3 author’s own words")]
    [InlineData("open winter", "lanterns ¶3 paragraph, several voices")]
    [InlineData("nation", "lanterns ¶3 partly quoted | bridges ¶2 block quotation")]
    [InlineData("\"nation\"", "")]
    [InlineData("boat", "lanterns caption")]
    [InlineData("“long evening”", "lanterns name, not speech")]
    public async Task words_are_found_once_as_what_they_most_exactly_are(string typed, string found) => await Finds(typed, found);

    [Theory]
    [InlineData("multi-party")]
    [InlineData("multiparty")]
    [InlineData("multi\u2011party")]
    [InlineData("party -side")]
    [InlineData("\"multi party participation\"")]
    [InlineData("\"multi-party participation\"")]
    [InlineData("\"multiparty participation\"")]
    [InlineData("multip*")]
    public async Task a_hyphenated_word_is_found_however_it_is_written(string typed) =>
        await Finds(typed, "bridges ¶2 block quotation | bridges ¶3 term, not speech");

    [Theory]
    [InlineData("网络", "nets title | nets ¶1 author’s own words")]
    [InlineData("络", "nets title | nets ¶1 author’s own words")]
    [InlineData("尊重网络", "nets ¶1 author’s own words")]
    [InlineData("方", "nets ¶1 author’s own words")]
    [InlineData("1600", "nets ¶2 author’s own words")]
    [InlineData("U.S.", "nets ¶2 author’s own words")]
    [InlineData("\"li ming said\"", "bridges ¶3 author’s own words")]
    public async Task other_scripts_numbers_and_spaces_are_folded(string typed, string found) => await Finds(typed, found);

    [Theory]
    [InlineData("speaker:ming", "lanterns ¶2 reported | lanterns ¶3 partly quoted")]
    [InlineData("speaker:li-ming trust", "lanterns ¶2 reported")]
    [InlineData("kind:block", "bridges ¶2 block quotation")]
    [InlineData("kind:term", "bridges ¶3 term, not speech")]
    [InlineData("cue:argue", "lanterns ¶2 reported")]
    [InlineData("cue:“call for”", "lanterns ¶3 partly quoted")]
    [InlineData("topic:trust kind:speech", "lanterns ¶2 reported")]
    [InlineData("author:emile kind:title", "bridges title")]
    [InlineData("article:lanterns kind:caption", "lanterns caption")]
    [InlineData("article:evening year:2015 cold", "lanterns ¶3 author’s own words")]
    [InlineData("harbour 2016..2020", "bridges ¶1 author’s own words")]
    [InlineData("party -kind:term -year:2016", "nets ¶1 author’s own words")]
    [InlineData("-year:2015 -year:2016 kind:title", "nets title")]
    [InlineData("boats OR kind:name", "lanterns caption | lanterns name, not speech")]
    [InlineData("speaker:nobody", "")]
    [InlineData("year:1800", "")]
    public async Task fields_narrow(string typed, string found) => await Finds(typed, found);

    [Fact]
    public async Task a_statement_is_found_by_who_said_it_and_by_its_cue() => await Finds("li argued neighbours", "lanterns ¶2 reported");

    [Fact]
    public async Task an_excerpt_is_the_articles_own_text_with_the_words_marked()
    {
        var hit = Assert.Single((await Find("trust its neighbours")).Hits);

        Assert.Equal("Li argued that every harbour should keep its own lanterns and trust its neighbours. The town is old.", hit.Excerpt.Text);
        Assert.Equal(["its", "trust", "its", "neighbours"], hit.Excerpt.Pieces.Where(p => p.Marked).Select(p => p.Text));
        Assert.Equal(hit.Excerpt.Text, string.Concat(hit.Excerpt.Pieces.Select(p => p.Text)));
    }

    [Fact]
    public async Task the_authors_own_words_are_marked_apart_from_a_speakers()
    {
        var hit = Assert.Single((await Find("harbour kind:own year:2015")).Hits);

        Assert.Equal("Harbours", Assert.Single(hit.Excerpt.Pieces, p => p.Marked).Text);
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 1)]
    [InlineData(int.MaxValue, 1)]
    public async Task a_page_that_is_not_there_is_the_nearest(int asked, int shown) =>
        Assert.Equal(shown, (await Find("lantern", page: asked)).Page);

    [Fact]
    public async Task when_nothing_is_found_the_answer_says_what_to_drop()
    {
        var result = await Find("lantern winter", SearchFilters.None.With(SearchFacet.Year, "2016"));

        var wider = Assert.Single(result.Wider);
        Assert.Equal(("“winter” in any form", 1, "lantern"), (wider.Dropped.Words, wider.Total, wider.Dropped.Query.Typed));
        Assert.Equal(["2016"], wider.Dropped.Filters[SearchFacet.Year]);
    }

    [Fact]
    public async Task what_would_not_help_is_not_offered()
    {
        var wider = (await Find("harbour year:2014")).Wider;

        Assert.Equal(["in 2014"], wider.Select(w => w.Dropped.Words));
        Assert.True(wider[0].Total > 0);
    }

    [Fact]
    public async Task where_one_thing_less_does_not_help_all_that_must_go_is_named_at_once()
    {
        var wider = Assert.Single((await Find("xyzzyq lantern quuxly", SearchFilters.None.With(SearchFacet.Year, "2014"))).Wider);

        Assert.Equal("“xyzzyq” in any form, “quuxly” in any form and in 2014", wider.Dropped.Words);
        Assert.Equal("lantern", wider.Dropped.Query.Typed);
        Assert.True(wider.Dropped.Filters.IsEmpty);
        Assert.Equal((await Find("lantern")).Total, wider.Total);
    }

    [Fact]
    public async Task where_nothing_is_to_be_found_nothing_is_offered() => Assert.Empty((await Find("xyzzyq quuxly")).Wider);

    [Fact]
    public async Task a_question_of_fields_alone_has_its_hits_where_words_cannot_stand_in_context()
    {
        var result = await new ArchiveSearch(archive).FindAsync(new(SearchQuery.Parse("speaker:li-ming")) { View = SearchView.Context }, TestContext.Current.CancellationToken);

        Assert.Empty(result.Lines);
        Assert.Equal(result.Total, result.Hits.Count);
        Assert.NotEqual(0, result.Total);
    }

    [Theory]
    [InlineData("speaker:ming order", "speaker Li Ming and “order” in any form")]
    [InlineData("speaker:li-ming", "speaker Li Ming")]
    [InlineData("author:emile", "author Émile Faber")]
    [InlineData("article:bridges", "article “Bridges for Everyone”")]
    [InlineData("topic:trust", "topic Digital trust")]
    [InlineData("speaker:nobody", "speaker “nobody”")]
    [InlineData("article:for OR article:long", "article “Bridges for Everyone” or article “Lanterns on the Water: Li Ming’s “Long Evening””")]
    public async Task whom_and_what_the_archive_knows_by_a_name_is_said(string typed, string understood) =>
        Assert.Equal(understood, (await Find(typed)).Understood);

    [Fact]
    public async Task a_topic_is_where_its_whole_wording_stands()
    {
        Assert.Equal(1, (await Find("topic:trust kind:statement")).Total);
        Assert.Equal(0, (await Find("topic:trust kind:own")).Total);
    }

    [Fact]
    public async Task a_name_nobody_has_is_said() => Assert.Equal(["No speaker goes by the name “nobody”."], (await Find("speaker:nobody")).Notes);

    [Fact]
    public void no_input_at_all_is_an_error() =>
        Prop.ForAll(TypedQueries.Any(), typed =>
        {
            var result = Find(typed).GetAwaiter().GetResult();
            return result.Total >= result.Hits.Count && result.Hits.All(h => h.Excerpt.Text.Length > 0);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task a_removed_article_is_found_no_more()
    {
        using var own = new InventedArchive();
        await using var changed = own.Open();

        SearchIndex.Remove(changed, changed.Articles.Single(a => a.Slug == "lanterns").Id);
        SearchIndex.Finish(changed);

        var hit = Assert.Single((await Find(changed, "lantern")).Hits);
        Assert.Equal("bridges", hit.ArticleSlug);
    }

    private Task<SearchResult> Find(string typed, SearchFilters? filters = null, int page = 1) => Find(archive, typed, filters, page);

    private static Task<SearchResult> Find(ArchiveDb archive, string typed, SearchFilters? filters = null, int page = 1) =>
        new ArchiveSearch(archive).FindAsync(new(SearchQuery.Parse(typed)) { Filters = filters ?? SearchFilters.None, Page = page }, TestContext.Current.CancellationToken);

    private async Task Finds(string typed, string expected)
    {
        var hits = (await Find(typed)).Hits.Select(h => $"{h.ArticleSlug} {(h.Paragraph is { } p ? $"¶{p} " : "")}{h.VoiceInWords}");
        Assert.Equal(expected.Split(" | ", StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), hits.Order(StringComparer.Ordinal));
    }
}
