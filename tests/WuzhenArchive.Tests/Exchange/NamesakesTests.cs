using WuzhenArchive.Exchange;
using WuzhenArchive.Search;
using WuzhenArchive.Search.Language;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Exchange;

/// <summary>An office and a family name, across articles.</summary>
public sealed class NamesakesTests : IDisposable
{
    private const string Rain = " It rained on the old port for days, and the keepers went home.";

    private readonly Workplace work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public void an_office_and_a_family_name_are_the_one_listed_speaker_with_both()
    {
        Import("speakers:\n- {name: Otto Berg, kind: person}",
            "Prime Minister Otto Berg opened the lock." + Rain, "Prime Minister Berg said that the lock was dry." + Rain);

        using var db = work.OpenDb();
        Assert.Equal("Otto Berg", db.Statements.Select(s => s.Speaker!.Name).Single());
        Assert.Equal(["Otto Berg"], db.Speakers.Select(s => s.Name));
        Assert.Contains(db.SpeakerAliases, a => a.Slug == "prime-minister-berg");
    }

    [Theory]
    [InlineData("speakers:\n- {name: Otto Berg, kind: person}", "Engineer Otto Berg opened the lock.", "under that speaker, aliases: [Prime Minister Berg]")]
    [InlineData("topics: []", "Prime Minister Otto Berg opened the lock.", "- {name: Otto Berg, kind: person, aliases: [Prime Minister Berg]}")]
    public void others_stay_apart_with_the_line_that_would_join_them(string listed, string first, string line)
    {
        Import(listed, first + Rain, "Prime Minister Berg said that the lock was dry." + Rain);

        using var db = work.OpenDb();
        Assert.Equal("Prime Minister Berg", db.Statements.Select(s => s.Speaker!.Name).Single());
        var finding = Assert.Single(db.Findings.AsEnumerable(), f => f.Kind == FindingKind.PerhapsTheSameSpeaker);
        Assert.Contains("“Prime Minister Berg” is perhaps the same as Otto Berg", finding.Message, StringComparison.Ordinal);
        Assert.EndsWith(line, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task an_article_of_before_is_found_shown_and_counted_under_who_is_meant_once_another_article_tells()
    {
        const string Listed = "editions: [{year: 2030}]\nspeakers:\n- {name: Otto Berg, kind: person}";
        Import(Listed, "The Ports of 2030 opened. Prime Minister Berg said that the lock was dry." + Rain);
        using (var before = work.OpenDb())
            Assert.Equal("Prime Minister Berg", before.Records([1])[1].Record.Statements.Single().Speaker!.Name);

        Import(Listed, "The Ports of 2030 opened. Prime Minister Berg said that the lock was dry." + Rain, "Prime Minister Otto Berg opened the lock." + Rain);

        using var db = work.OpenDb();
        Assert.Equal("Otto Berg", db.Records([1])[1].Record.Statements.Single().Speaker!.Name);
        Assert.Equal(1, db.Articles.Single(a => a.Id == 1).Speakers);
        Assert.Equal([("Otto Berg", 1)], db.Speakers.Select(s => new ValueTuple<string, int>(s.Name, s.Statements)));
        Assert.Equal(db.Statements.Count(s => s.ConferenceId != null), db.SpeakerCounts.Sum(c => c.Count));
        var found = await new ArchiveSearch(db).FindAsync(new(SearchQuery.Parse("speaker:\"otto berg\" dry")), TestContext.Current.CancellationToken);
        Assert.NotEmpty(found.Hits);
        Assert.All(found.Hits, h => Assert.Equal("Otto Berg", h.SpeakerName));
        Assert.Empty(Verifier.Differences(db));
    }

    [Fact]
    public void one_name_in_two_orders_and_with_and_without_accents_is_one_speaker()
    {
        Import("topics: []", "Engineer José Peña said that the lock was dry." + Rain, "Engineer Jose Pena said that the lock was dry." + Rain,
            "Minister Xiaoming LI said that the lock was dry." + Rain, "Minister Li Xiaoming said that the lock was dry." + Rain);

        using var db = work.OpenDb();
        Assert.Equal(["José Peña", "Li Xiaoming"], db.Speakers.Select(s => s.Name).OrderBy(n => n));
    }

    private void Import(string listed, params string[] articles)
    {
        work.Write("archive.yaml", "series: {name: Ports}\n" + listed);
        foreach (var (i, text) in articles.Index())
            work.Write($"{(char)('a' + i)}.txt", $"Ships at the Lock, {i + 1}\n\nBy Ingrid Solberg\n\n{text}");
        work.Import();
    }
}
