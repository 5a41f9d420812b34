using WuzhenArchive.Store;

namespace WuzhenArchive.Tests.Web.Http;

/// <summary>
/// How many queries a page makes when it is not kept and what is read once an archive is known. None of them may come to need more; what
/// needs more than ten does too much.
/// </summary>
public sealed class QueriesOfPagesTests(QueriesOfPagesTests.Seeds seeds) : IClassFixture<QueriesOfPagesTests.Seeds>
{
    [Theory]
    [InlineData("/articles/{article}", 4)]
    [InlineData("/articles/{article}/source", 4)]
    [InlineData("/statements/{statement}", 7)]
    [InlineData("/", 6)]
    [InlineData("/articles", 2)]
    [InlineData("/articles?year=2015", 2)]
    [InlineData("/conferences", 4)]
    [InlineData("/conferences/2015", 9)]
    [InlineData("/speakers", 5)]
    [InlineData("/speakers?name=xi", 6)]
    [InlineData("/speakers/xi-jinping", 9)]
    [InlineData("/topics", 0)]
    [InlineData("/topics/cyber-sovereignty", 4)]
    [InlineData("/statements", 5)]
    [InlineData("/statements?mode=direct&at=conference", 6)]
    [InlineData("/statements?year=2015&speaker=xi-jinping", 7)]
    [InlineData("/statements?topic=cyber-sovereignty", 6)]
    [InlineData("/statements?article={article}", 8)]
    [InlineData("/findings", 5)]
    [InlineData("/findings?article={article}", 10)]
    [InlineData("/compare", 0)]
    [InlineData("/compare/2015/2016", 10)]
    [InlineData("/compare/2015/2016?topic=cyber-sovereignty", 5)]
    [InlineData("/compare/2015/2016?part=words", 2)]
    [InlineData("/compare/2015/2016?part=topics", 4)]
    [InlineData("/compare/2015/2016?part=speakers", 8)]
    [InlineData("/compare/2015/2016?part=facts", 5)]
    [InlineData("/compare/2015/2016?speaker=xi-jinping", 7)]
    [InlineData("/compare/2015/2016?fact=host", 4)]
    [InlineData("/compare/2014/2015/2016", 9)]
    [InlineData("/search?q=sovereignty", 10)]
    [InlineData("/search?q=sovereignty&view=context", 8)]
    [InlineData("/search?year=2015", 6)]
    [InlineData("/docs", 0)]
    [InlineData("/docs/search-language", 0)]
    [InlineData("/docs/kinds", 0)]
    public async Task a_page_makes_no_more_queries_than_it_did(string address, int most)
    {
        var asked = seeds.In(address);
        using var before = await seeds.Site.AskAsync(asked);
        var known = seeds.Site.Queries.Count;
        using var page = await seeds.Site.AskAsync(asked);

        page.EnsureSuccessStatusCode();
        Assert.InRange(seeds.Site.Queries.Count - known, 0, most);
    }

    public sealed class Seeds : IDisposable
    {
        public Seeds()
        {
            Site.Work.Import(Workplace.Seeds);
            using var db = Site.Work.OpenDb();
            var (article, record) = db.Records([.. db.Articles.Where(a => a.Published != null).Select(a => a.Id)]).Values.Single();
            (Article, Statement) = (article.Slug, record.Statements[0].Key);
        }

        internal PublishedSite Site { get; } = new(("KeptMegabytes", "0"));

        public string Article { get; }

        public string Statement { get; }

        /// <summary>An address with what it names put in.</summary>
        public string In(string address) =>
            address.Replace("{article}", Article, StringComparison.Ordinal).Replace("{statement}", Statement, StringComparison.Ordinal);

        public void Dispose() => Site.Dispose();
    }
}
