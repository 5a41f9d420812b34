using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace WuzhenArchive.Tests.Web;

/// <summary>What the buttons carry that keep something in the reader's notebook.</summary>
public class KeepButtonTests(ArchiveSite site) : IClassFixture<ArchiveSite>
{
    [Theory]
    [InlineData("/statements/aaaaaaaaaa-s1-1", "argued that the canal should stay under canal sovereignty", false, "reported", "argued", "/articles/harbour#p1", 2015)]
    [InlineData("/statements/aaaaaaaaaa-s2-1", "called out “muddy banks” at length", false, "partly quoted", "called out", "/articles/harbour#p1", 2015)]
    [InlineData("/statements/bbbbbbbbbb-s3-1", "“A fine tide,”", true, "quoted", "said", "/articles/thoughts#p1", 2016)]
    [InlineData("/passages/aaaaaaaaaa-q1-1", "“muddy banks”", true, "quoted inside a report", null, "/articles/harbour#p1", 2015)]
    public async Task a_page_offers_its_words_and_only_a_speakers_own_words_are_speech(
        string address, string words, bool isSpeech, string how, string? cue, string place, int year)
    {
        var kept = Kept(await site.OpenAsync(address), "main > header button.keep, main > p button.keep");

        Assert.Equal(address, kept.GetProperty("address").GetString());
        Assert.Equal(words, kept.GetProperty("words").GetString());
        Assert.Equal(isSpeech, kept.GetProperty("isSpeech").GetBoolean());
        Assert.Equal(how, kept.GetProperty("how").GetString());
        Assert.Equal("Ethel Brook", kept.GetProperty("who").GetString());
        Assert.Equal(cue, kept.TryGetProperty("cue", out var told) ? told.GetString() : null);
        Assert.Equal(place, kept.GetProperty("place").GetString());
        Assert.Equal(year, kept.GetProperty("year").GetInt32());
    }

    [Theory]
    [InlineData("/articles/harbour", "#p1 .notes a.how", "/statements/aaaaaaaaaa-s1-1")]
    [InlineData("/statements", ".said .how a", "/statements/aaaaaaaaaa-s1-1")]
    public async Task a_button_keeps_what_the_link_before_it_leads_to(string page, string link, string address)
    {
        var stated = (await site.OpenAsync(page)).QuerySelectorAll(link).First(l => l.GetAttribute("href")!.StartsWith(address, StringComparison.Ordinal));

        Assert.Equal(address, Kept(stated.Closest("li, .how, .whose")!.ParentElement!, "button.keep").GetProperty("address").GetString());
    }

    [Fact]
    public async Task a_sentence_of_the_authors_own_is_kept_with_the_address_of_its_words()
    {
        var page = await site.OpenAsync("/topics/canal-sovereignty");
        var own = page.QuerySelectorAll(".said").First(s => s.QuerySelector(".whose > b") is not null);
        var kept = Kept(own, "button.keep");

        Assert.StartsWith("/articles/thoughts#p3:~:text=", kept.GetProperty("address").GetString());
        Assert.Equal(own.QuerySelector(".where a")!.GetAttribute("href"), kept.GetProperty("address").GetString());
        Assert.False(kept.TryGetProperty("who", out _));
        Assert.False(kept.GetProperty("isSpeech").GetBoolean());
    }

    private static JsonElement Kept(IParentNode around, string button) =>
        JsonElement.Parse(((IHtmlButtonElement)around.QuerySelector(button)!).Value);
}
