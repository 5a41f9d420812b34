namespace WuzhenArchive.Tests.Reading;

public class LayoutTests
{
    private const string Prose = "The lock at the end of the lake was opened in the morning by a few tired engineers.";

    [Fact]
    public void furniture_title_byline_date_caption_and_prose_are_told_apart()
    {
        const string text = $"Lake Herald presents\n\nWater Notes\n\nOur writers look at water, rivers and lakes all day and all night long.\n\nPrint Share\n\n"
            + $"Old Locks Never Sleep\n\nby Ann Lee\nMay 3, 2021\n\nlock water engineer ann Ann Lee walking on the lock in the rain.\n\n{Prose}\n\n{Prose}\n\nPost a comment No comments\n\n"
            + "Comments are the opinions of those who write them. We read all of them in the end.\n\n* Required";
        Assert.Equal(
            [
                "boilerplate|Lake Herald presents", "boilerplate|Water Notes", "boilerplate|Our writers look at wate", "boilerplate|Print Share", "title|Old Locks Never Sleep",
                "byline|by Ann Lee", "dateline|May 3, 2021", "caption|lock water engineer ann ", "paragraph|The lock at the end of t", "paragraph|The lock at the end of t",
                "boilerplate|Post a comment No commen", "boilerplate|Comments are the opinio", "boilerplate|* Required",
            ],
            Invented.Regions(text).Select(r => r.StartsWith("boilerplate|Comments", StringComparison.Ordinal) ? r[..35] : r));
        var masthead = Invented.Read(text).Masthead;
        Assert.Equal(("Old Locks Never Sleep", "2021-05-03", "Lake Herald", "Water Notes"), (masthead.Title, masthead.Published, masthead.Publisher, masthead.Section));
    }

    [Fact]
    public void furniture_that_other_outlets_print_too_tells_no_publisher()
    {
        var masthead = Invented.Read($"The Canal Post\n\nYour daily water report\n\nOld Locks Never Sleep\n\nby Ann Lee\nMay 3, 2021\n\n{Prose}\n\n{Prose}\n\nPost a comment\n\n* Required").Masthead;
        Assert.Equal(("Old Locks Never Sleep", null), (masthead.Title, masthead.Publisher));
    }

    [Fact]
    public void an_article_without_author_and_date_has_none()
    {
        var masthead = Invented.Read($"Old Locks Never Sleep\n\n{Prose}\n\n{Prose}").Masthead;
        Assert.Equal("Old Locks Never Sleep", masthead.Title);
        Assert.Empty(masthead.Authors);
        Assert.Null(masthead.Published);
        Assert.Null(masthead.Publisher);
    }

    [Fact]
    public void paragraphs_are_numbered_in_one_sequence_and_headings_have_no_number()
    {
        var regions = Invented.Read($"Old Locks\n\n{Prose}\n\nThe second lock\n\n{Prose}").Regions;
        Assert.Equal([null, 1, null, 2], regions.Select(r => r.Number));
    }

    [Fact]
    public void lines_broken_by_width_are_one_paragraph()
    {
        const string text = "Old Locks\n\nThe lock at the end of the lake was opened in the morning by a few\ntired engineers, who had been told that it was safe, and who then all\nwent home.";
        Assert.Equal(2, Invented.Read(text).Regions.Count);
    }

    [Theory]
    [InlineData("December 16, 2015", "2015-12-16")]
    [InlineData("16 Dec. 2015", "2015-12-16")]
    [InlineData("Published: Wednesday, 16 December 2015, 10:30 am", "2015-12-16")]
    [InlineData("2015-12-16", "2015-12-16")]
    [InlineData("December 2015", "2015-12")]
    [InlineData("2015年12月16日", "2015-12-16")]
    [InlineData("February 30, 2015", null)]
    [InlineData("In December 2015 the lake froze", null)]
    public void a_date_line_gives_what_it_says_and_no_more(string line, string? published) =>
        Assert.Equal(published, Invented.Read($"Old Locks Never Sleep\n\n{line}\n\n{Prose}\n\n{Prose}").Masthead.Published);

    [Theory]
    [InlineData("By Ann Lee and Otto Berg", "Ann Lee;Otto Berg")]
    [InlineData("by ANN LEE | Lake Herald", "Ann Lee")]
    [InlineData("By Ann de Vries, staff writer", "Ann de Vries")]
    public void a_byline_gives_its_names(string line, string authors) =>
        Assert.Equal(authors.Split(';'), Invented.Read($"Old Locks Never Sleep\n\n{line}\n\n{Prose}\n\n{Prose}").Masthead.Authors);

    [Fact]
    public void a_byline_of_no_name_signs_nothing() =>
        Assert.Empty(Invented.Read($"Old Locks Never Sleep\n\nBy the lake\n\n{Prose}\n\n{Prose}").Masthead.Authors);
}
