using WuzhenArchive.Exchange;

namespace WuzhenArchive.Tests.Reading;

/// <summary>Finding the article in a whole page that was copied as text.</summary>
public class BodyTests
{
    private const string Prose = "The lock at the end of the lake was opened in the morning by a few tired engineers.";
    private const string More = "Nobody had seen so much water in the harbour since the first of the dams was built.";

    private const string Long = $"{Prose} {More} {Prose} {More}";

    private static readonly string Menu = string.Join('\n', Enumerable.Range(1, 60).Select(i => $"Harbour part {(char)('A' + (i % 26))}"));

    [Fact]
    public void menus_before_and_after_the_article_are_left_aside() =>
        Assert.Equal($"{Prose}\n\n{More}", Body($"Old Locks Never Sleep - Lake Herald\n{Menu}\nOld Locks Never Sleep\nBy Ann Lee on Monday\n\n{Prose}\n\n{More}\n\n{Menu}"));

    [Fact]
    public void links_between_paragraphs_are_left_aside_and_the_article_goes_on() =>
        Assert.Equal($"{Long}\n\n{Long}\n\n{Long}\n\n{Long}", Body($"Old Locks\n\n{Long}\n\n{Long}\n\nMost read in harbours\n\nA whole dam for a song\n\nHow to build a boat\n\n{Long}\n\n{Long}"));

    [Fact]
    public void comments_after_the_article_are_left_aside() =>
        Assert.Equal($"{Prose}\n\n{More}\n\n{Prose}", Body($"Old Locks\n\n{Prose}\n\n{More}\n\n{Prose}\n\nLeave a reply\n\nI have never read anything so dull about any lock in my life.\n\nAnn\n3 days ago\n\nReply"));

    [Theory]
    [InlineData("| --- | --- | --- | --- |")]
    [InlineData("* * * * * * * * * * * *")]
    [InlineData("— — — — — — — — — — — —")]
    public void a_rule_of_marks_is_no_headline_and_takes_none(string rule)
    {
        Assert.Equal(Body($"Old Locks Never Sleep\n{Menu}\n\n{Prose}\n\n{More}"), Body($"Old Locks Never Sleep\n{Menu}\n{rule}\n\n{Prose}\n\n{More}"));
        Assert.Equal(Body($"{Menu}\n{Menu}\n\n{Prose}\n\n{More}"), Body($"{rule}\n{Menu}\n{Menu}\n\n{Prose}\n\n{More}"));
    }

    [Fact]
    public void a_list_below_the_headline_is_the_article() =>
        Assert.Equal("1st leg: Lakeside\n\n2nd leg: Norland, in the rain\n\n3rd leg: Lakeside", Body($"Regatta of the lakes 2021 - Lake Herald\n{Menu}\nRegatta of the lakes 2021\n\n1st leg: Lakeside\n2nd leg: Norland, in the rain\n3rd leg: Lakeside\n\n{Menu}"));

    [Theory]
    [InlineData($"Old Locks\n\nThe second lock\n\n{Prose}\n\n{More}\n\nNo more.")]
    [InlineData($"Old Locks\n\n{Prose}\n\n9:42 p.m.\n\n{More}\n\nAnn Lee, Lakeside")]
    [InlineData($"Old Locks\n\n{Prose}\n\nPhotos show the lake.\n\nComments were not wanted.\n\n{More}")]
    public void an_article_without_furniture_loses_nothing(string text) =>
        Assert.Equal(text["Old Locks\n\n".Length..], Body(text));

    [Fact]
    public void a_picture_credit_inside_the_article_is_a_caption() =>
        Assert.Contains("caption|The lock (Photo by Cy Do", Invented.Regions($"Old Locks\n\n{Prose}\n\nThe lock (Photo by Cy Dow)\n\n{More}"));

    private static string Body(string text) => ReadingBody.Of(Invented.Read(text));
}
