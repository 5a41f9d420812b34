using WuzhenArchive.Reading.Formats;
using WuzhenArchive.Reading.Results;

namespace WuzhenArchive.Tests.Reading.Formats;

public class PageMetadataTests
{
    private const string Prose = "The lock at the end of the lake was opened in the morning by a few tired engineers.";
    private const string Citation = "<meta name=citation_title content='Locks I'><meta name=citation_author content='Lee, Ann'><meta name=citation_author content='Chen, Bo'><meta name=citation_publication_date content='2021/5/3'>";
    private const string Dublin = "<meta name='DC.title' content='Locks II'><meta name='DC.creator' content='Bo Chen'><meta name='DC.date' content='2021-05'><meta name='DC.publisher' content='Harbour Press'>";
    private const string OpenGraph = "<meta property='og:title' content='Locks III'><meta property='article:author' content='https://people.example/cy'><meta property='article:published_time' content='2021-05-05T23:30:00-05:00'><meta property='og:site_name' content='Lake Herald'><meta property='article:section' content='Water'>";
    private const string Linked = "<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"Locks IV\",\"author\":[{\"@type\":\"Person\",\"name\":\"Di Moss\"}],\"datePublished\":\"2021-05-06\",\"publisher\":{\"name\":\"Moss House\"},\"articleSection\":\"Ports\"}]}</script>";

    [Theory]
    [InlineData(Citation + Dublin + OpenGraph + Linked, "Locks I|Lee, Ann;Chen, Bo|2021-05-03|Harbour Press|Water")]
    [InlineData(Linked + OpenGraph + Dublin, "Locks II|Bo Chen|2021-05|Harbour Press|Water")]
    [InlineData(Linked + OpenGraph, "Locks III|Di Moss|2021-05-05|Lake Herald|Water")]
    [InlineData(Linked, "Locks IV|Di Moss|2021-05-06|Moss House|Ports")]
    [InlineData("<title>Locks V</title><meta name=author content='By Ann Lee and Otto Berg'><meta name=date content='3 May 2021'>", "Locks V|Ann Lee;Otto Berg|2021-05-03||")]
    [InlineData("", "|||| ")]
    public void the_first_that_speaks_is_believed_for_each_field(string head, string expected)
    {
        var masthead = Masthead($"<head>{head}</head><body><p>{Prose}</p>");
        Assert.Equal(expected.TrimEnd(), string.Join('|', masthead.Title, string.Join(';', masthead.Authors), masthead.Published, masthead.Publisher, masthead.Section));
    }

    [Theory]
    [InlineData("<meta property='og:site_name' content='Lake Herald'><meta name=author content='Lake Herald'>")]
    [InlineData("<meta name=author content='Lake Herald Staff'>")]
    [InlineData("<meta name=author content='admin'>")]
    [InlineData("<meta name=author content='LakeWire'>")]
    [InlineData("<meta name=author content='HarbourTimes'>")]
    [InlineData("<meta property='article:author' content='https://people.example/ann'>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":{\"@type\":\"Organization\",\"name\":\"Lake Trust\"}}</script>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":</script>")]
    public void a_publisher_an_account_or_a_broken_description_signs_nothing(string head) =>
        Assert.Empty(Masthead($"<head>{head}</head><body><p>{Prose}</p>").Authors);

    [Theory]
    [InlineData("<meta property='article:modified_time' content='2021-05-05'>")]
    [InlineData("<meta name=date content='0001-01-01'>")]
    [InlineData("<meta name=date content='next week'>")]
    [InlineData("<!-- saved from url=(0020)https://lake.example/ on 2021-05-05 -->")]
    public void a_date_of_change_or_of_saving_is_no_date_of_publication(string head) =>
        Assert.Null(Masthead($"<head>{head}</head><body><p>{Prose}</p><footer><time datetime='2021-05-05'>today</time></footer>").Published);

    [Theory]
    [InlineData("<meta property='article:modified_time' content='2021-05-05T10:00:00Z'>")]
    [InlineData("<meta name='DC.date.modified' content='2021-05-05'>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"Article\",\"dateModified\":\"2021-05-05\"}</script>")]
    public void a_date_of_change_is_kept_as_such(string head) =>
        Assert.Equal((null, "2021-05-05"), (Masthead($"<head>{head}</head><body><p>{Prose}</p>").Published, Masthead($"<head>{head}</head><body><p>{Prose}</p>").Updated));

    [Theory]
    [InlineData("Anna Holm & Otto Stahl", "Anna Holm;Otto Stahl")]
    [InlineData("Anna Holm for the Lake Herald", "Anna Holm")]
    [InlineData("Anna Holm, Lake Herald", "Anna Holm")]
    [InlineData("Anna Holm, Otto Stahl, and Petra Lund", "Anna Holm;Otto Stahl;Petra Lund")]
    [InlineData("Staff Writers", "")]
    public void an_author_in_metadata_is_a_name_and_no_paper(string author, string names) =>
        Assert.Equal(names, string.Join(';', Masthead($"<head><meta name=author content='{author}'></head><body><p>{Prose}</p>").Authors));

    [Theory]
    [InlineData("<meta name=author content='Bo Chen'>", "<p>(Reporting by Ann Lee)</p>", "Ann Lee")]
    [InlineData("<meta name=author content='Bo Chen'>", "<div class=author-box>Written by <b>Ann Lee</b>, who likes locks.</div>", "Ann Lee")]
    [InlineData("<meta name=author content='Bo Chen'>", "", "Bo Chen")]
    [InlineData("<meta name=citation_author content='Bo Chen'>", "<p>(Reporting by Ann Lee)</p>", "Bo Chen")]
    public void a_printed_byline_goes_before_the_account_that_made_the_page(string head, string below, string author) =>
        Assert.Equal(author, string.Join(';', Masthead($"<head>{head}</head><body><article><h1>Old Locks</h1><p>{Prose}</p><p>{Prose}</p>{below}</article>").Authors));

    [Fact]
    public void a_byline_parted_from_its_time_by_style_alone_gives_both()
    {
        var masthead = Masthead($"<article><h1>Old Locks</h1><p class=byline>By <a href=/ann>Ann</a><time>Jun. 5, 2019 , 1:00 PM</time></p><p>{Prose}</p><p>{Prose}</p></article>");
        Assert.Equal(("Ann", "2019-06-05"), (string.Join(';', masthead.Authors), masthead.Published));
    }

    [Theory]
    [InlineData("<p class=standfirst>The keepers have waited.</p>")]
    [InlineData("<h2 class='article__subtitle'>The keepers have waited.</h2>")]
    [InlineData("<header><p class='deck'>The keepers have waited.</p></header>")]
    public void a_standfirst_is_told_by_its_name(string standfirst) =>
        Assert.Contains("standfirst|The keepers have waited.", Formatted.Regions("a.html", $"<article><h1>Old Locks</h1>{standfirst}<p>{Prose}</p><p>{Prose}</p></article>"));

    [Fact]
    public void a_time_in_the_article_dates_it_when_metadata_are_silent() =>
        Assert.Equal("2021-05-05", Masthead($"<article><h1>Old Locks</h1><time datetime='2021-05-05T10:00Z'>Wednesday</time><p>{Prose}</p></article>").Published);

    [Fact]
    public void the_title_is_the_heading_that_says_what_metadata_say()
    {
        var reading = Formatted.Read("a.html", $"<head><title>Old Locks Never Sleep | Lake Herald</title></head><h1>Lake Herald</h1><h2>Old locks never sleep</h2><p>{Prose}</p>");
        Assert.Equal("Old locks never sleep", reading.Masthead.TitleSpan?.Of(reading.Text));
    }

    [Theory]
    [InlineData("<link rel=canonical href='https://lake.example/a'><meta property='og:url' content='https://lake.example/b'>", "https://lake.example/a")]
    [InlineData("<link rel=canonical href='/a'><meta property='og:url' content='https://lake.example/b'>", "https://lake.example/b")]
    [InlineData("<link rel=canonical href='javascript:alert(1)'>", null)]
    public void the_address_is_where_the_page_says_it_lives(string head, string? address) =>
        Assert.Equal(address, Assert.IsType<Decoded>(Formatted.Decode("a.html", $"<head>{head}</head><p>{Prose}</p>")).Shape?.Address?.AbsoluteUri);

    private static MastheadReading Masthead(string page) => Formatted.Read("a.html", page).Masthead;
}
