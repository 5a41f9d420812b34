namespace WuzhenArchive.Tests.Web;

public class ReadingPageTests(ArchiveSite site) : IClassFixture<ArchiveSite>
{
    [Fact]
    public async Task a_signed_and_dated_article_says_so()
    {
        var page = await site.OpenAsync("/articles/harbour");
        Assert.Equal("By Ann Weir", page.QuerySelector("#masthead .byline")!.TextContent);
        Assert.Equal("2015-12-16", page.QuerySelector("#masthead time")!.GetAttribute("datetime"));
        Assert.Equal("16 December 2015", page.QuerySelector("#published")!.TextContent);
    }

    [Fact]
    public async Task what_is_unknown_is_said_and_never_invented()
    {
        var page = await site.OpenAsync("/articles/thoughts");
        Assert.Null(page.QuerySelector(".byline"));
        Assert.Null(page.QuerySelector("#masthead time"));
        Assert.Equal("Author not stated", page.QuerySelector("#author")!.TextContent);
        Assert.Equal("Date not stated", page.QuerySelector("#published")!.TextContent);
        Assert.Equal("Publisher not stated", page.QuerySelector("#publisher")!.TextContent);
    }

    [Fact]
    public async Task reported_speech_is_marked_but_not_quoted()
    {
        var page = await site.OpenAsync("/articles/harbour");
        var reported = page.QuerySelector("#s-aaaaaaaaaa-s1-1")!;
        Assert.Equal("the canal should stay under canal sovereignty", reported.TextContent);
        Assert.Contains("indirect", reported.ClassList);
        Assert.Null(reported.Closest("q, blockquote"));
        Assert.Empty(reported.QuerySelectorAll("q"));
    }

    [Fact]
    public async Task only_the_words_in_marks_are_the_speakers_own()
    {
        var page = await site.OpenAsync("/articles/harbour");
        Assert.Equal("“muddy banks”", Assert.Single(page.QuerySelectorAll("q")).TextContent);
        Assert.Equal("/passages/aaaaaaaaaa-q1-1", page.QuerySelector("#p1 .notes .own")!.GetAttribute("href"));
    }

    [Fact]
    public async Task a_note_says_who_speaks_how_by_which_cue_and_under_which_heading()
    {
        var page = await site.OpenAsync("/articles/harbour");
        var note = page.QuerySelector("#p1 .note")!;
        Assert.Equal("/speakers/ethel-brook", note.QuerySelector(".who")!.GetAttribute("href"));
        Assert.Equal("harbour master", note.QuerySelector(".role")!.TextContent);
        Assert.Equal("reported", note.QuerySelector("a.how")!.TextContent);
        Assert.Equal("/statements/aaaaaaaaaa-s1-1", note.QuerySelector("a.how")!.GetAttribute("href"));
        Assert.Equal("argued", note.QuerySelector(".cue")!.TextContent);
        Assert.Equal("Under the heading Open waters", note.QuerySelector(".else")!.TextContent);
        Assert.Equal("Open waters.", page.QuerySelector("#p1 b.runin")!.TextContent);
    }

    [Fact]
    public async Task a_note_leads_to_the_same_topic_in_the_other_year()
    {
        var page = await site.OpenAsync("/articles/harbour");
        var wording = page.QuerySelector("#p1 .topics [data-year='2016'] .wording")!;
        Assert.Equal("national sovereignty on canals", wording.TextContent);
        Assert.Equal("/articles/thoughts#p2", wording.GetAttribute("href"));
    }

    [Fact]
    public async Task a_note_says_which_facts_of_which_year_the_paragraph_states()
    {
        var page = await site.OpenAsync("/articles/thoughts");
        var notes = page.QuerySelectorAll("#p1 .states li").ToDictionary(n => n.GetAttribute("data-year")!, n => n.TextContent);
        Assert.Equal("On the 2016 conference: 90 participants · Ethel Brook opened, by video", notes["2016"]);
        Assert.Equal("On the 2015 conference: more than 1,200 participants", notes["2015"]);
    }

    [Fact]
    public async Task the_words_that_state_a_fact_take_the_colour_of_its_year()
    {
        var stated = (await site.OpenAsync("/articles/thoughts")).QuerySelectorAll("#p1 > p .stated").ToLookup(s => s.GetAttribute("data-year"), s => s.TextContent);
        Assert.Equal(["120"], stated["2015"]);
        Assert.Contains("90", stated["2016"]);
    }

    [Fact]
    public async Task furniture_stands_in_one_piece()
    {
        var page = await site.OpenAsync("/articles/stray/source");
        Assert.Equal("No conference here.", Assert.Single(page.QuerySelectorAll("#source .part.boilerplate pre")).TextContent);
    }

    [Fact]
    public async Task the_key_of_an_article_leads_to_it()
    {
        using var answer = await site.SendAsync("/articles/bbbbbbbbbbbbbbbb?q=tide");
        Assert.Equal(System.Net.HttpStatusCode.PermanentRedirect, answer.StatusCode);
        Assert.Equal("/articles/thoughts?q=tide", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task a_block_quotation_is_set_as_one()
    {
        var page = await site.OpenAsync("/articles/thoughts");
        Assert.Equal("First, national sovereignty on canals will be the norm.", page.QuerySelector("#p2 blockquote")!.TextContent);
        Assert.Equal("block quotation", page.QuerySelector("#p2 a.how")!.TextContent);
    }

    [Fact]
    public async Task a_term_is_words_about_words_and_not_speech()
    {
        var page = await site.OpenAsync("/articles/thoughts");
        var term = page.QuerySelector("#p3 .words.term")!;
        Assert.Equal("“sovereignty on canals”", term.TextContent);
        Assert.Null(term.Closest("q"));
        Assert.Contains("a term, not speech", page.QuerySelector("#p3 .notes")!.TextContent);
    }

    [Fact]
    public async Task markup_in_an_article_is_text()
    {
        var page = await site.OpenAsync("/articles/thoughts");
        Assert.Equal("Second <b>Thoughts</b> & More", page.QuerySelector("h1")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("h1 b"));
        Assert.Contains("😀", page.QuerySelector("#p1 > p")!.TextContent);
    }

    [Fact]
    public async Task an_address_with_another_scheme_than_the_webs_is_no_link() =>
        Assert.Empty((await site.OpenAsync("/articles/harbour")).QuerySelectorAll("a[href^='javascript']"));

    [Fact]
    public async Task an_article_on_no_conference_is_read_as_well()
    {
        var page = await site.OpenAsync("/articles/stray");
        Assert.Contains("Conference not stated", page.QuerySelector("#masthead")!.TextContent);
        Assert.Contains("Title not stated", page.QuerySelector("#masthead")!.TextContent);
    }

    [Fact]
    public async Task the_page_of_the_source_is_the_file()
    {
        var page = await site.OpenAsync("/articles/thoughts/source");
        Assert.Equal(InventedArchive.Second, string.Concat(page.QuerySelectorAll("#source pre").Select(p => p.TextContent)));
        Assert.Equal("Title", page.QuerySelector("#source .part.title .label")!.TextContent.Trim());
    }
}
