using AngleSharp.Html.Dom;

namespace WuzhenArchive.Tests.Web;

public sealed class AuthorPageTests
{
    [Fact]
    public async Task a_byline_leads_to_what_the_author_has_signed_and_to_no_speaker()
    {
        using var site = Site("Governor Ann Lee stressed that ships come first.");

        var byline = (await ArticleAsync(site)).QuerySelector("#author a")!;
        var page = await site.OpenAsync(byline.GetAttribute("href")!);

        Assert.Equal("/authors/ingrid-solberg", byline.GetAttribute("href"));
        Assert.Equal("Ingrid Solberg", page.GetElementById("author")!.TextContent);
        Assert.Equal(["The Lake"], page.QuerySelectorAll("#articles .title").Select(t => t.TextContent));
        Assert.DoesNotContain("Ingrid Solberg", (await site.OpenAsync("/speakers")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Organizers said that the lock was dry.", "unnamed source: Organizers")]
    [InlineData("A senior official said that the lock was dry.", "unnamed source: a senior official")]
    [InlineData("The keepers went home. They said that the lock was dry.", "Unattributed")]
    public async Task a_source_that_is_printed_without_a_name_is_called_so(string sentence, string called)
    {
        using var site = Site(sentence);
        var page = await ArticleAsync(site);

        Assert.Contains(called, page.Body!.TextContent, StringComparison.Ordinal);
    }

    // Its address ends in digits of its key; the title alone leads there.
    private static async Task<IHtmlDocument> ArticleAsync(ArchiveSite site)
    {
        using var moved = await site.SendAsync("/articles/the-lake");
        return await site.OpenAsync(moved.Headers.Location!.ToString());
    }

    private static ArchiveSite Site(string sentence)
    {
        var work = new Workplace();
        work.Write("archive.yaml", "series: {name: Ports}");
        work.Write("lake.txt", $"The Lake\n\nBy Ingrid Solberg\n\n{sentence} It rained on the old port for days, and nobody went out.\n\nIngrid Solberg, a reporter, lives in Norrvik and has a boat of her own.");
        work.Import();
        return new ArchiveSite([], ((WuzhenArchive.Store.Opened)work.Folder.Open()).Options);
    }
}
