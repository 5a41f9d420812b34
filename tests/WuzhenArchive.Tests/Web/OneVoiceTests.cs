using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace WuzhenArchive.Tests.Web;

/// <summary>The site speaks with one voice: one word for one thing, one thing in the singular and several in the plural. Words of articles are left aside.</summary>
public sealed partial class OneVoiceTests(ZoteroTests.SeedSite seeds, CrowdedSite crowded) : IClassFixture<ZoteroTests.SeedSite>, IClassFixture<CrowdedSite>
{
    // The word that is said instead. "In an article on 2015" is the setting of words that are not about 2015 themselves, and is said of them alone.
    private static readonly Dictionary<string, string> Avoided = new()
    {
        ["edition"] = "conference",
        ["own voice"] = "own words",
        ["furniture"] = "what the site prints",
        ["indirect"] = "reported",
        ["the door"] = "start page",
        ["articles on 2"] = "articles about 2",
        ["please"] = "nothing",
        ["!"] = "a full stop",
    };

    public static TheoryData<bool, string> Pages => CountsTests.Pages;

    [Theory, MemberData(nameof(Pages))]
    public async Task a_page_has_one_word_for_one_thing_and_the_right_number_of_it(bool isCrowded, string address)
    {
        var texts = (await TextsAsync(isCrowded, address)).Select(t => t.Data).ToList();
        var said = string.Join('\n', texts).ToLowerInvariant();
        Assert.All(Avoided.Keys, word => Assert.DoesNotContain(word, said, StringComparison.Ordinal));
        Assert.All(texts, text => Assert.DoesNotMatch(WrongNumber(), text));
    }

    // Pages of the manual that need none of the words as a term of a file or a rule; their code is left aside.
    [Theory]
    [InlineData("/docs/reading")]
    [InlineData("/docs/kinds")]
    [InlineData("/docs/pages")]
    [InlineData("/docs/for-researchers")]
    [InlineData("/docs/search-language")]
    public async Task the_manual_has_one_word_for_one_thing(string address)
    {
        var page = await seeds.Site.OpenAsync(address);
        var said = string.Join('\n', page.QuerySelector("main")!.Descendants<IText>().Where(t => t.ParentElement!.Closest("code, pre, .example") is null).Select(t => t.Data)).ToLowerInvariant();
        Assert.All(Avoided.Keys, word => Assert.DoesNotContain(word, said, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/compare/2015/2016/2031", "The archive knows no conference of 2031. It is left out.")]
    [InlineData("/compare/2015/2016/2031/2032", "The archive knows no conference of 2031 and none of 2032. They are left out.")]
    [InlineData("/compare/2015/2016/2015", "2015 was asked for more than once and is shown once.")]
    [InlineData("/compare/2015/2016/2015/2016", "2015 and 2016 were asked for more than once and are shown once.")]
    public async Task a_note_agrees_with_the_number_of_things_it_tells_of(string address, string note) =>
        Assert.Equal(note, (await seeds.Site.OpenAsync(address)).QuerySelector("#notes li")!.TextContent.Trim());

    private async Task<IReadOnlyList<IText>> TextsAsync(bool isCrowded, string address)
    {
        var page = await (isCrowded ? crowded.Site : seeds.Site).OpenAsync(address, address == "/no/such/page" ? System.Net.HttpStatusCode.NotFound : System.Net.HttpStatusCode.OK);
        return [.. page.Body!.Descendants<IText>().Where(t => t.ParentElement!.Closest($"{OfArticles}, script, #stop-words, .cite, .alone, .context") is null
            || t.ParentElement!.Closest("figcaption, .whose") is not null)];
    }

    private const string OfArticles = ".row > :not(.notes), .excerpt, .sentence, .value, .long, .said > p:first-child, .said > blockquote, #source pre, .lines, .differs, .title, .uses, .numbers th";

    // "1 hits", "21 statement"; a year is no number of things.
    [GeneratedRegex(@"(?<![\d,.])1 (?:statements|articles|hits|findings|corrections|places|passages|answers|topics|questions|speakers|terms|pairs|words|lines|editions|conferences|years)\b|(?<![\d,.])(?!1 |(?:19|20)\d\d )\d[\d,]* (?:statement|article|hit|finding|correction|place|passage|answer|topic|question|speaker|term|pair|word|line|conference|year)\b")]
    private static partial Regex WrongNumber();
}
