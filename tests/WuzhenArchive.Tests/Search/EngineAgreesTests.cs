using System.Globalization;
using WuzhenArchive.Search;
using WuzhenArchive.Search.Language;
using WuzhenArchive.Search.Shown;

namespace WuzhenArchive.Tests.Search;

/// <summary>What the index finds is what somebody finds who looks at every unit of every article.</summary>
public sealed class EngineAgreesTests : IDisposable
{
    private const int Questions = 240;

    private readonly RandomArchive archive = new(seed: 7, articles: 40);

    public void Dispose() => archive.Dispose();

    [Fact]
    public async Task on_every_question_and_choice()
    {
        var naive = new NaiveSearch(archive.Articles);
        for (var i = 0; i < Questions; i++)
            await AgreesAsync(naive, archive.Question(), archive.Filters());
    }

    [Fact]
    public async Task after_articles_have_gone_and_come()
    {
        var articles = archive.Db.Articles.Select(a => a.Id).ToList();
        foreach (var id in articles.Where(a => a % 2 == 0))
            SearchIndex.Remove(archive.Db, id);
        var left = new NaiveSearch(archive.Articles.Where(a => a.Id % 2 != 0));
        for (var i = 0; i < Questions / 4; i++)
            await AgreesAsync(left, archive.Question(), archive.Filters());

        archive.Index([.. articles.Where(a => a % 2 == 0)]);
        SearchIndex.Compact(archive.Db);

        var whole = new NaiveSearch(archive.Articles);
        for (var i = 0; i < Questions / 4; i++)
            await AgreesAsync(whole, archive.Question(), archive.Filters());
    }

    [Fact]
    public async Task and_every_number_beside_a_facet_is_the_number_of_hits_it_leads_to()
    {
        for (var i = 0; i < 60; i++)
        {
            var (typed, filters) = (archive.Question(), archive.Filters());
            if (i % 3 == 0)
                typed = "";
            foreach (var facet in (await FindAsync(typed, filters)).Facets)
            {
                foreach (var count in facet.Counts)
                    Assert.Equal(((typed, Said(filters), count.Value), count.Total), ((typed, Said(filters), count.Value), (await FindAsync(typed, filters.With(facet.Facet, [count.Value]))).Total));
            }
        }
    }

    [Fact]
    public async Task and_what_it_says_to_leave_out_finds_what_it_says()
    {
        var told = 0;
        for (var i = 0; i < Questions; i++)
        {
            var result = await FindAsync(archive.Question() + " " + archive.Question(), archive.Filters());
            foreach (var wider in result.Wider)
            {
                told++;
                Assert.Equal((wider.Dropped.Query.Typed, Said(wider.Dropped.Filters), wider.Total),
                    (wider.Dropped.Query.Typed, Said(wider.Dropped.Filters), (await FindAsync(wider.Dropped.Query.Typed, wider.Dropped.Filters)).Total));
            }
        }
        Assert.True(told > 50);
    }

    private async Task AgreesAsync(NaiveSearch naive, string typed, SearchFilters filters)
    {
        var found = (await FindAsync(typed, filters)).Hits.Select(h => $"{h.ArticleSlug} {h.Unit} {h.Voice} {h.Paragraph} {h.Key}").Order(StringComparer.Ordinal);
        var expected = naive.Find(SearchQuery.Parse(typed), f => Fits(f, filters))
            .Select(f => $"a{f.Article.Title!.Split(' ')[0]["Title-".Length..]} {f.Unit.Unit} {f.Voice} {f.Unit.Paragraph} {f.Unit.Key}").Order(StringComparer.Ordinal);
        Assert.Equal([$"{typed} {Said(filters)}", .. expected], [$"{typed} {Said(filters)}", .. found]);
    }

    private static bool Fits(NaiveSearch.Face face, SearchFilters filters) => filters.Facets.All(f => filters[f].Any(v => f switch
    {
        SearchFacet.Year => face.Unit.Setting.Year?.ToString(CultureInfo.InvariantCulture) == v,
        SearchFacet.Speaker => face.Unit.SpeakerId is { } id && $"speaker-{id}" == v,
        _ => SearchKind.Named(v)!.Covers(face.Unit.Unit, face.Voice),
    }));

    private Task<SearchResult> FindAsync(string typed, SearchFilters filters) => new ArchiveSearch(archive.Db).FindAsync(
        new(SearchQuery.Parse(typed)) { Filters = filters, Rows = 5000, WithFacets = true }, TestContext.Current.CancellationToken);

    private static string Said(SearchFilters filters) => string.Join(' ', filters.Facets.Select(f => $"{SearchFilters.Name(f)}={string.Join(',', filters[f])}"));
}
