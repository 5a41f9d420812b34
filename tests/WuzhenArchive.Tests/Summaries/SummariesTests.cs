using WuzhenArchive.Store;
using WuzhenArchive.Summaries;
using WuzhenArchive.Tests.Comparison;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Summaries;

/// <summary>What is counted at import, change by change, is what counting everything anew gives.</summary>
public sealed class SummariesTests : IDisposable
{
    private static readonly string Interpreted = $"{(int)StatementMode.Interpreted}";

    // What counting anew gives, and what is kept.
    private static readonly (string Anew, string Kept)[] Counts =
    [
        (
            """
            SELECT concat_ws(' ', TopicId, ConferenceId, Wording, Basis, coalesce(Occasion, -1), count(*), min(Id), max(Id), min(CASE WHEN IsNew THEN Id END))
            FROM TopicMentions WHERE ConferenceId IS NOT NULL AND Basis IS NOT NULL GROUP BY TopicId, ConferenceId, Wording, Basis, coalesce(Occasion, -1)
            """,
            "SELECT concat_ws(' ', TopicId, ConferenceId, Wording, Basis, Occasion, Count, FirstId, LastId, FirstNewId) FROM WordingCounts"),
        (
            """
            SELECT concat_ws(' ', SpeakerId, ConferenceId, count(*)) FROM Statements
            WHERE SpeakerId IS NOT NULL AND ConferenceId IS NOT NULL GROUP BY SpeakerId, ConferenceId
            """,
            "SELECT concat_ws(' ', SpeakerId, ConferenceId, sum(Count)) FROM SpeakerCounts GROUP BY SpeakerId, ConferenceId"),
        (
            $"""
            SELECT concat_ws(' ', SpeakerId, ConferenceId, TopicId, count(*)) FROM Statements JOIN StatementTopics ON StatementId = Statements.Id
            WHERE SpeakerId IS NOT NULL AND ConferenceId IS NOT NULL AND Mode <> {Interpreted} GROUP BY SpeakerId, ConferenceId, TopicId
            """,
            "SELECT concat_ws(' ', SpeakerId, ConferenceId, TopicId, Count) FROM SpeakerTopicCounts"),
        (
            """
            SELECT concat_ws(' ', ConferenceId, Property, Value, coalesce(Hedge, ''), count(DISTINCT ArticleId), min(Id)) FROM Facts
            GROUP BY ConferenceId, Property, Value, coalesce(Hedge, '')
            """,
            "SELECT concat_ws(' ', ConferenceId, Property, Value, Hedge, Articles, FirstId) FROM FactCounts"),
        (
            """
            SELECT concat_ws(' ', SpeakerId, ConferenceId, Part, coalesce(Manner, ''), count(DISTINCT ArticleId), min(Id)) FROM Appearances
            GROUP BY SpeakerId, ConferenceId, Part, coalesce(Manner, '')
            """,
            "SELECT concat_ws(' ', SpeakerId, ConferenceId, Part, Manner, Articles, FirstId) FROM AppearanceCounts"),
    ];

    private readonly Workplace work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public void counts_kept_through_changes_are_those_counted_anew()
    {
        work.Write("archive.yaml", TwoYears.Authority);
        const string opened = "The Canal Meeting met in 2030. Otto Berg opened the Canal Meeting in 2030. Some 900 people came.";
        Import("a.txt", $"{opened} Otto Berg said that canal peace comes first.");
        Import("b.txt", $"{opened} Otto Berg said that canal peace is dark. Ann Lee praised canal peace.");
        Import("c.txt", "The Canal Meeting met in 2031. Ann Lee opened the 2031 Canal Meeting by video. Some 950 people came. "
            + "The words canal peace are a new idea. Ann Lee said that canal peace is gone.");
        using (var db = work.OpenDb())
            Assert.All(Counts, c => Assert.True(Read(db, c.Anew).Count > 1));
        Import("b.txt", "The Canal Meeting met in 2031. Some 800 people came. Ann Lee said that lamps must shine.");
        Import("c.txt", "The Canal Meeting met in 2031. Canal’s “Peace” is gone; CANAL peace is gone.");
        Import("a.txt", "It rained on the port, and nobody spoke of anything at all that day.");
    }

    private void Import(string file, string text)
    {
        work.Write(file, $"A Town\n\nMay 6, 2030\n\n{text}");
        Assert.False(work.Import().Refused);
        using var db = work.OpenDb();
        Assert.All(Counts, c => Assert.Equal(Read(db, c.Anew), Read(db, c.Kept)));
        Assert.Equal(Words(db), WordsKept(db));
        Assert.All(db.Speakers.ToList(), s => Assert.Equal(db.Statements.Count(t => t.SpeakerId == s.Id), s.Statements));
        Assert.All(db.Articles.ToList(), a => Assert.Equal((db.Statements.Count(s => s.ArticleId == a.Id), db.Passages.Count(p => p.ArticleId == a.Id),
            db.Findings.Count(f => f.ArticleId == a.Id)), (a.Statements, a.Passages, a.Findings)));
    }

    // Counted from the texts.
    private static IEnumerable<string> Words(ArchiveDb db) => db
        .Records([.. db.Articles.Where(a => a.ConferenceId != null).Select(a => a.Id)]).Values
        .GroupBy(a => a.Article.ConferenceId, a => PrintedWords.Of(a.Record)).OrderBy(g => g.Key)
        .Select(g => Line(g.Key!.Value, g.Count(), g.Sum(w => w.Words),
            g.SelectMany(w => w.Counts).GroupBy(c => c.Key, c => c.Value).Select(c => $"{c.Key} {c.Sum()}")));

    private static IEnumerable<string> WordsKept(ArchiveDb db) => db.YearWords.OrderBy(y => y.ConferenceId).AsEnumerable()
        .Select(y => Line(y.ConferenceId, y.Articles, y.Words, YearWordsCodec.Read(y.Prints).Select(p => $"{p.Print} {p.Count}")));

    private static string Line(int conference, int articles, int words, IEnumerable<string> prints) =>
        $"{conference}: {articles} articles, {words} words, {string.Join(", ", prints.Order(StringComparer.Ordinal))}";

    private static List<string> Read(ArchiveDb db, string sql) => db.Rows(sql + " ORDER BY 1", row => row.GetString(0));
}
