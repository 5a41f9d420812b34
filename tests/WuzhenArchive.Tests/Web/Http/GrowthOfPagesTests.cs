using System.Globalization;
using WuzhenArchive.Store;
using WuzhenArchive.Tests.Comparison;

namespace WuzhenArchive.Tests.Web.Http;

/// <summary>A page of an archive ten times as large costs the engine as many steps and is as long: what it asks and shows is bounded.</summary>
public sealed class GrowthOfPagesTests(GrowthOfPagesTests.Archives archives) : IClassFixture<GrowthOfPagesTests.Archives>
{
    private const int Fewer = 250;
    private const int More = 2500;

    [Theory]
    [InlineData("/")]
    [InlineData("/articles")]
    [InlineData("/articles?page={deep}")]
    [InlineData("/articles?year=2031")]
    [InlineData("/articles/a-day-on-the-water-9-{digits}")]
    [InlineData("/conferences")]
    [InlineData("/conferences/2030")]
    [InlineData("/speakers")]
    [InlineData("/speakers/otto-berg")]
    [InlineData("/topics")]
    [InlineData("/topics/canal-peace")]
    [InlineData("/statements")]
    [InlineData("/statements?page={deep}")]
    [InlineData("/statements?year=2031&page=2")]
    [InlineData("/statements?mode=indirect&confidence=high")]
    [InlineData("/findings")]
    [InlineData("/findings?page={deep}")]
    [InlineData("/compare/2030/2031")]
    [InlineData("/compare/2030/2031?part=topics")]
    [InlineData("/compare/2030/2031?part=speakers")]
    [InlineData("/compare/2030/2031?part=facts")]
    [InlineData("/compare/2030/2031?part=words")]
    [InlineData("/compare/2030/2031?topic=canal-peace")]
    [InlineData("/compare/2030/2031?speaker=otto-berg")]
    public async Task a_page_costs_the_same_with_ten_times_as_many_articles(string address)
    {
        var (fewer, more) = (await AskAsync(archives.Small, address), await AskAsync(archives.Large, address));

        Assert.InRange(more.Steps, 0, fewer.Steps * 1.1 + 100);
        Assert.InRange(more.Length, 0, fewer.Length * 1.1);
    }

    private static async Task<(int Steps, int Length)> AskAsync(PublishedSite site, string address)
    {
        using var db = site.Work.OpenDb();
        var asked = address.Replace("{deep}", LastFull(db, address).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{digits}", db.Articles.Single(a => a.File == "9.txt").Slug.Split('-')[^1], StringComparison.Ordinal);
        using var before = await site.AskAsync(asked);
        var done = site.Queries.Steps;
        using var page = await site.AskAsync(asked);
        page.EnsureSuccessStatusCode();
        return (site.Queries.Steps - done, (await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Length);
    }

    // The number of the last page of a list that is full.
    private static int LastFull(ArchiveDb db, string address) => address.Split('/', '?')[1] switch
    {
        "articles" => db.Articles.Count() / 50,
        "statements" => db.Statements.Count() / 40,
        _ => db.Findings.Count() / 40,
    };

    public sealed class Archives : IDisposable
    {
        internal PublishedSite Small { get; } = Filled(Fewer);

        internal PublishedSite Large { get; } = Filled(More);

        public void Dispose()
        {
            Small.Dispose();
            Large.Dispose();
        }

        private static PublishedSite Filled(int articles)
        {
            var site = new PublishedSite(("KeptMegabytes", "0"));
            site.Work.Write("archive.yaml", TwoYears.Authority);
            for (var i = 0; i < articles; i++)
                site.Work.Write($"{i}.txt", Text(i, 2030 + i % 2));
            Assert.False(site.Work.Import().Refused);
            return site;
        }

        // Twenty-seven speakers and two years, whatever the number of articles.
        private static string Text(int number, int year) => string.Create(CultureInfo.InvariantCulture, $"""
            A Day on the Water {number}

            By Ida Sund
            May {1 + number % 28}, {year}

            Otto Berg opened the Canal Meeting in {year}. Some {900 + number % 3} people came. Otto Berg said that canal peace rests on part {number % 50}.

            Speaker{(char)('A' + number % 26)} Lee said that lasting peace on canals is near. “The lock fees are high,” Otto Berg added. Canal peace is a new idea. A spokesman told nobody.
            """);
    }
}
