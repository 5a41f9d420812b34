using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Summaries;
using WuzhenArchive.Tests.Comparison;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Summaries;

/// <summary>The order of lists that is kept through changes is the one that sorting everything gives.</summary>
public sealed class ListOrdersTests : IDisposable
{
    private readonly Workplace work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public void the_order_kept_through_changes_is_that_of_everything_sorted()
    {
        work.Write("archive.yaml", TwoYears.Authority);
        Import("a.txt", "The Canal Meeting met in 2031. Otto Berg said that canal peace comes first.");
        Import("b.txt", "The Canal Meeting met in 2030. Otto Berg said that canal peace is dark. Ann Lee praised it. He insisted.");
        Import("c.txt", "Nobody met at all. Ann Lee said that lamps must shine in 2031. Prime Minister Berg agreed that it rains.");
        Import("a.txt", "The Canal Meeting met in 2030. Zoe Adams said that the locks are open. Somebody insisted.");
        Import("b.txt", "It rained on the port, and nobody spoke of anything at all that day.");
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(254, 5)]
    [InlineData(299, 4)]
    [InlineData(300, 700)]
    [InlineData(2000, 10)]
    public void a_page_may_begin_and_end_in_any_stretch_and_part(int from, int most)
    {
        var said = string.Join(' ', Enumerable.Range(0, 900).Select(i => $"Ann Lee said that lamp {i} is lit."));
        work.Write("a.txt", $"A Town\n\nMay 6, 2030\n\n{said}");
        Assert.False(work.Import().Refused);
        using var db = work.OpenDb();
        var ids = db.Statements.OrderBy(s => s.Number).Select(s => s.Id).ToList();
        var kept = new KeptList(db, ListKind.Statements, ["", "no such part"]);

        Assert.InRange(ids.Count, 600, 900);
        Assert.Equal(ids.Count, kept.Count);
        Assert.Equal(ids.Skip(from).Take(most), kept.Ids(from, most));
    }

    private void Import(string file, string text)
    {
        work.Write(file, $"A Town\n\nMay 6, 2030\n\n{text}");
        Assert.False(work.Import().Refused);
        using var db = work.OpenDb();
        var conferences = db.Conferences.OrderBy(c => c.Year).Select(c => c.Id).AsEnumerable().Select(c => ListOrders.PartOf(c)).ToList();
        Assert.Equal(db.Articles.InOrder().Select(a => a.Id), Kept(db, ListKind.Articles, [.. conferences, ""]));
        Assert.Equal(db.Statements.InOrder().Select(s => s.Id), Kept(db, ListKind.Statements, ["", .. conferences]));
        Assert.Equal(db.Speakers.InOrder().Select(s => s.Id), Kept(db, ListKind.Speakers, [""]));
        Assert.Equal(db.Findings.InOrder().Select(f => f.Id), Kept(db, ListKind.Findings, [""]));
        Assert.All(db.Findings.Select(f => f.Kind).Distinct().ToList(), kind =>
            Assert.Equal(db.Findings.Where(f => f.Kind == kind).InOrder().Select(f => f.Id), Kept(db, ListKind.Findings, [kind.Name()])));
        var kinds = db.Findings.Select(f => f.Kind).Distinct().ToList();
        Assert.Equal(kinds.Select(k => k.Name()).Append("").Order(), KeptList.PartsOf(db, ListKind.Findings).Keys.Order());
        var counted = db.Statements.AsEnumerable().CountBy(s => (ListOrders.PartOf(s.ConferenceId), s.Mode, s.Occasion, s.Confidence));
        var known = db.StatementCounts.AsEnumerable().ToDictionary(c => (c.Part, c.Mode, c.Occasion, c.Confidence), c => c.Count);
        Assert.Equal(counted.ToDictionary(), known);
    }

    private static IReadOnlyList<int> Kept(ArchiveDb db, ListKind list, IEnumerable<string> parts)
    {
        var kept = new KeptList(db, list, parts);
        return kept.Ids(0, kept.Count);
    }
}
