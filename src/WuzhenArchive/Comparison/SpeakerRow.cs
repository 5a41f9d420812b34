using System.Data.Common;
using System.Text.Json;
using WuzhenArchive.Evidence;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Comparison;

/// <summary>One speaker in some years: the part taken, and what articles attribute.</summary>
public sealed record SpeakerRow(string Slug, string Name, IReadOnlyList<SpeakerYear> Years);

/// <param name="More">Statements that are not among the evidence, what authors read in the speaker’s mind among them; none where that is
/// all there is.</param>
public sealed record SpeakerYear(int Year, IReadOnlyList<ToldFact> Parts, IReadOnlyList<ShownSentence> Evidence, int More)
{
    /// <summary>Among the evidence or not.</summary>
    public int Statements => Evidence.Sum(e => e.Voices.Count) + More;

    /// <summary>
    /// How many of all statements were said at the conference, elsewhere, or stand in an article on it; the commonest first.
    /// </summary>
    public IReadOnlyList<CountedSetting> Settings { get; init; } = [];

    public bool IsSilent => Parts.Count == 0 && Evidence.Count == 0;
}

public static class SpeakerRows
{
    // Of all cells at once: a speaker and a year each, and so many of the first statements. Ids rise as the articles and their texts do.
    internal const string First =
        """
        SELECT s.SpeakerId, s.ConferenceId, s.ArticleId, s.Number FROM json_each($0) cell CROSS JOIN Statements s
        WHERE s.Id IN (SELECT Id FROM Statements
            WHERE SpeakerId = cell.value ->> 0 AND ConferenceId = cell.value ->> 1 AND (Mode <> $2 OR $3) ORDER BY Id LIMIT $1)
        ORDER BY s.Id
        """;

    private const string Counts =
        """
        SELECT c.SpeakerId, s.Slug, s.Name, c.ConferenceId, c.Basis, c.Occasion, c.Count, c.IsInterpreted
        FROM SpeakerCounts c JOIN Speakers s ON s.Id = c.SpeakerId
        """;

    internal const string CountsOfYears = Counts + " WHERE c.ConferenceId IN (SELECT value FROM json_each($0))";
    internal const string CountsOfSpeaker = Counts + " WHERE c.SpeakerId = $0";

    /// <summary>The speakers of some years: those heard in most years first, then those heard most.</summary>
    /// <param name="told">What is told of the years; the parts of the speakers are taken from it.</param>
    /// <param name="speakers">How many speakers at most.</param>
    /// <param name="sentences">How many sentences a year shows at most.</param>
    /// <returns>Gives the rows, when all that stands on the shelf is wanted.</returns>
    public static Func<IReadOnlyList<SpeakerRow>> RowsOfSpeakers(
        this ArchiveDb db, ArticleShelf shelf, IReadOnlyList<int> years, ToldPlaces told, int speakers, int sentences)
    {
        var names = ArchiveNames.Of(db);
        var counts = db.Rows(CountsOfYears, Counted(names), names.IdsOf(years));
        var parts = told.Places.Where(t => t.Speaker is not null)
            .Select(t => new Heard(0, t.Speaker!, t.Value, new(t.Year, null, null), 0, IsInterpreted: false));
        var chosen = counts.Concat(parts).GroupBy(h => h.Slug).Where(g => g.Any(h => !h.IsInterpreted))
            .OrderByDescending(g => g.Where(h => !h.IsInterpreted).Select(h => h.Year).Distinct().Count())
            .ThenByDescending(g => g.Where(h => !h.IsInterpreted).Sum(h => h.Count)).ThenBy(g => g.Key)
            .Take(speakers).Select(g => g.ToList()).ToList();
        var statements = Statements(db, names, chosen.SelectMany(h => h), sentences, withInterpreted: false);
        shelf.Want(statements.Select(s => s.Article));
        return () => [.. chosen.Select(h =>
            RowOf(h[0].Slug, h[0].Name, years, [.. told.Facts.Where(t => t.Speaker == h[0].Slug)], h, statements, shelf))];
    }

    /// <summary>One speaker in some years; a year may be silent.</summary>
    public static SpeakerRow RowOfSpeaker(this ArchiveDb db, Speaker speaker, IReadOnlyList<int> years, int sentences)
    {
        var shelf = new ArticleShelf(db);
        var (names, told) = (ArchiveNames.Of(db), db.PartsOf(shelf, speaker.Id));
        var heard = db.Rows(CountsOfSpeaker, Counted(names), speaker.Id).Where(h => years.Contains(h.Year)).ToList();
        var statements = Statements(db, names, heard, sentences, withInterpreted: false);
        shelf.Want(statements.Select(s => s.Article));
        return RowOf(speaker.Slug, speaker.Name, years, told.Facts, heard, statements, shelf);
    }

    /// <summary>One speaker in all years that have a part or a statement; what authors read in the speaker's mind is among these.</summary>
    /// <param name="sentences">How many sentences a year shows at most, by how many years there are.</param>
    public static SpeakerRow RowOfSpeaker(this ArchiveDb db, Speaker speaker, Func<int, int> sentences)
    {
        var shelf = new ArticleShelf(db);
        var (names, told) = (ArchiveNames.Of(db), db.PartsOf(shelf, speaker.Id));
        var heard = db.Rows(CountsOfSpeaker, Counted(names), speaker.Id);
        var years = heard.Select(h => h.Year).Union(told.Places.Select(p => p.Year)).Order().ToList();
        var statements = Statements(db, names, heard, sentences(years.Count), withInterpreted: true);
        shelf.Want(statements.Select(s => s.Article));
        return RowOf(speaker.Slug, speaker.Name, years, told.Facts, heard, statements, shelf);
    }

    private static SpeakerRow RowOf(string slug, string name, IReadOnlyList<int> years, IReadOnlyList<ToldFact> parts,
        IReadOnlyList<Heard> heard, IReadOnlyList<FirstStatement> statements, ArticleShelf shelf) => new(slug, name, [.. years.Select(y =>
            YearOf(y, [.. parts.Where(t => t.Year == y)], [.. heard.Where(h => h.Year == y)], statements, shelf))]);

    private static SpeakerYear YearOf(int year, IReadOnlyList<ToldFact> parts, IReadOnlyList<Heard> heard,
        IReadOnlyList<FirstStatement> statements, ArticleShelf shelf)
    {
        var own = statements.Where(s => s.Year == year && heard.Any(h => h.Id == s.Speaker)).Select(s => (s.Article, s.Number)).ToList();
        // The list that the number leads to has the authors’ readings too.
        var counted = own.Count == 0 ? [] : heard.Where(h => h.Count > 0).ToList();
        return new(year, parts, own.BySentence(shelf), counted.Sum(h => h.Count) - own.Count)
        {
            Settings = CountedSetting.Of(counted.Select(h => new CountedSetting(h.Setting, h.Count))),
        };
    }

    private static Func<DbDataReader, Heard> Counted(ArchiveNames names) => row => new(row.GetInt32(0), row.GetString(1), row.GetString(2),
        new(names.Conferences[row.GetInt32(3)].Year, (YearBasis)row.GetInt32(4), (OccasionKind)row.GetInt32(5)), row.GetInt32(6),
        row.GetBoolean(7));

    private static List<FirstStatement> Statements(
        ArchiveDb db, ArchiveNames names, IEnumerable<Heard> heard, int most, bool withInterpreted)
    {
        var ids = names.Conferences.Values.ToDictionary(c => c.Year, c => c.Id);
        var cells = heard.Where(h => h.Count > 0 && (withInterpreted || !h.IsInterpreted)).Select(h => (h.Id, h.Year)).Distinct()
            .Select(c => new[] { c.Id, ids[c.Year] });
        return db.Rows(First, row => new FirstStatement(row.GetInt32(0), names.Conferences[row.GetInt32(1)].Year, row.GetInt32(2),
            row.GetInt32(3)), JsonSerializer.Serialize(cells), most, (int)StatementMode.Interpreted, withInterpreted);
    }

    private sealed record FirstStatement(int Speaker, int Year, int Article, int Number);

    /// <summary>How many statements of a speaker belong to a year in one way; none: the speaker only had a part.</summary>
    private sealed record Heard(int Id, string Slug, string Name, Setting Setting, int Count, bool IsInterpreted)
    {
        public int Year => Setting.Year!.Value;
    }
}
