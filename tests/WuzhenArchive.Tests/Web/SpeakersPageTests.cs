namespace WuzhenArchive.Tests.Web;

public sealed class SpeakersPageTests
{
    [Fact]
    public async Task who_is_heard_at_no_known_conference_stands_among_those_with_statements()
    {
        using var work = new Workplace();
        work.Write("archive.yaml", "series: {name: Ports}\nspeakers:\n- {name: Otto Berg, kind: person}");
        work.Write("lake.txt", "The Lake\n\nBy Ingrid Solberg\n\nGovernor Ann Lee stressed that ships come first. It rained on the old port for days, and the keepers went home.");
        work.Import();
        await using (var db = work.OpenDb())
            Assert.Null(Assert.Single(db.Statements).ConferenceId);
        using var site = new ArchiveSite([], ((WuzhenArchive.Store.Opened)work.Folder.Open()).Options);

        var page = await site.OpenAsync("/speakers?article=the-lake");

        Assert.Equal(["Ann Lee"], page.QuerySelectorAll("#heard .title").Select(t => t.TextContent));
        Assert.Null(page.GetElementById("unheard"));
    }

    [Fact]
    public async Task roles_stand_in_the_order_of_years_whatever_came_in_first()
    {
        using var work = new Workplace();
        work.Write("archive.yaml", "series: {name: Ports}");
        foreach (var (file, year, role) in new[] { ("a", 2018, "Governor"), ("b", 2017, "Minister") })
        {
            work.Write($"{file}.txt", $"Ships of {year}\n\nBy Ingrid Solberg\n\n{role} Ann Lee stressed that ships come first. It rained on the old port for days, and the keepers went home.");
            work.Write($"{file}.yaml", $"year: {year}");
        }
        work.Import();
        using var site = new ArchiveSite([], ((WuzhenArchive.Store.Opened)work.Folder.Open()).Options);

        var page = await site.OpenAsync("/speakers/ann-lee");

        Assert.Equal(["2017", "2018"], page.QuerySelectorAll("#roles .year").Select(y => y.TextContent));
    }
}
