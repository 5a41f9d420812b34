using System.Net;
using WuzhenArchive.Tests.Reading;

namespace WuzhenArchive.Tests.Web;

/// <summary>The manual as the site shows it: alive, whole, and nowhere leading nowhere.</summary>
public class ManualPageTests(ZoteroTests.SeedSite seeds) : IClassFixture<ZoteroTests.SeedSite>
{
    private static readonly string Folder = Path.Combine(Seeds.Root, "docs");

    public static TheoryData<string> Pages => [.. Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories)
        .Select(f => Path.ChangeExtension(Path.GetRelativePath(Folder, f), null).Replace('\\', '/')).Where(p => p != "README").Order()];

    public static TheoryData<string> PagesWithExamples => [.. RuleExample.All.Select(e => e.Page).Distinct()];

    [Theory, MemberData(nameof(Pages))]
    public async Task the_door_of_the_manual_leads_to_every_page(string page) =>
        Assert.Single((await seeds.Site.OpenAsync("/docs")).QuerySelectorAll($"#manual a[href='docs/{page}']"));

    [Theory, MemberData(nameof(Pages))]
    public async Task every_link_of_a_page_leads_to_what_is_there(string page)
    {
        var document = await seeds.Site.OpenAsync($"/docs/{page}");
        var links = document.QuerySelectorAll("#manual a").Select(a => a.GetAttribute("href")!).Where(h => !h.StartsWith("http", StringComparison.Ordinal)).Distinct();
        foreach (var link in links)
        {
            var to = new Uri(new Uri($"http://localhost/docs/{page}"), link);
            using var answer = await seeds.Site.SendAsync(to.PathAndQuery);
            Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.PermanentRedirect, $"{page}: {link} answers {answer.StatusCode}");
            if (to.AbsolutePath.StartsWith("/docs/", StringComparison.Ordinal) && to.Fragment.Length > 1)
                Assert.NotNull((await seeds.Site.OpenAsync(to.AbsolutePath)).GetElementById(to.Fragment[1..]));
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task every_heading_but_the_title_is_a_link_to_itself_and_a_long_page_lists_its_sections(string page)
    {
        var document = await seeds.Site.OpenAsync($"/docs/{page}");
        Assert.All(document.QuerySelectorAll("#manual :is(h2, h3)"), h => Assert.Equal("#" + h.Id, Assert.Single(h.Children).GetAttribute("href")));
        var sections = document.QuerySelectorAll("#manual h2").Select(h => h.TextContent).ToList();
        Assert.Equal(sections.Count >= 5 ? sections : [], document.QuerySelectorAll("#contents a").Select(a => a.TextContent));
    }

    [Theory, MemberData(nameof(PagesWithExamples))]
    public async Task an_example_stands_under_the_number_of_its_test_with_what_is_read_in_it_now(string page)
    {
        var document = await seeds.Site.OpenAsync($"/docs/{page}");
        var examples = RuleExample.All.Where(e => e.Page == page).ToList();
        Assert.Equal(examples.Count, document.QuerySelectorAll("#manual .example").Length);
        Assert.All(examples, e =>
        {
            Assert.Equal(e.Text, document.QuerySelector($"#example-{e.Number} pre")!.TextContent);
            Assert.Equal(e.Expected, document.QuerySelectorAll($"#example-{e.Number} li").Select(line => line.TextContent));
        });
    }

    [Fact]
    public async Task a_question_of_the_manual_leads_to_its_answer()
    {
        var questions = (await seeds.Site.OpenAsync("/docs/search-language")).QuerySelectorAll("#manual td:first-child > a:has(> code)");
        Assert.InRange(questions.Length, 40, int.MaxValue);
        var headings = new List<string>();
        foreach (var question in questions)
        {
            var search = await seeds.Site.OpenAsync(question.GetAttribute("href")!);
            Assert.Equal(question.TextContent, search.QuerySelector("#narrow input[name='q']")!.GetAttribute("value"));
            headings.Add(search.GetElementById("heading")!.TextContent);
        }
        Assert.Contains(headings, h => h.StartsWith("1 hit", StringComparison.Ordinal));
    }
}
