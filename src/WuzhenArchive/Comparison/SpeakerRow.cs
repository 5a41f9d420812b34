using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Comparison;

/// <summary>One speaker in some years: the part taken, and what articles attribute.</summary>
public sealed record SpeakerRow(string Slug, string Name, IReadOnlyList<SpeakerYear> Years);

/// <param name="More">Statements that are not among the evidence.</param>
public sealed record SpeakerYear(int Year, IReadOnlyList<ToldFact> Parts, IReadOnlyList<Evidence> Evidence, int More)
{
    /// <summary>Among the evidence or not.</summary>
    public int Statements => Evidence.Sum(e => e.Voices.Count) + More;

    /// <summary>How many of all statements were said at the conference, elsewhere, or stand in an article on it; the commonest first.</summary>
    public IReadOnlyList<CountedSetting> Settings { get; init; } = [];

    public bool IsSilent => Parts.Count == 0 && Evidence.Count == 0;
}

public static class SpeakerRows
{
    // Of all cells at once: a speaker and a year each, and so many of the first statements.
    private const string First =
        """
        SELECT * FROM (
            SELECT s.SpeakerId, s.ConferenceId, s.ArticleId, s.Number,
                row_number() OVER (PARTITION BY s.SpeakerId, s.ConferenceId ORDER BY s.ArticleId, s.Number) AS Place
            FROM json_each($0) cell JOIN Statements s ON s.SpeakerId = cell.value ->> 0 AND s.ConferenceId = cell.value ->> 1 WHERE s.Mode <> $2)
        WHERE Place <= $1 ORDER BY SpeakerId, ConferenceId, Place
        """;

    /// <summary>The speakers of some years: those heard in most years first, then those heard most.</summary>
    /// <param name="told">What is told of the years; the parts of the speakers are taken from it.</param>
    /// <param name="speakers">How many speakers at most.</param>
    /// <param name="sentences">How many sentences a year shows at most.</param>
    public static async Task<IReadOnlyList<SpeakerRow>> SpeakerRowsAsync(
        this ArchiveDb db, IReadOnlyList<int> years, IReadOnlyList<ToldFact> told, int speakers, int sentences, CancellationToken cancel)
    {
        var counts = await HeardAsync(db, null, years, cancel);
        var parts = told.Where(t => t.Speaker is not null).Select(t => new Heard(0, t.Speaker!, t.Value, t.Year, []));
        var chosen = counts.Concat(parts).GroupBy(h => h.Slug)
            .OrderByDescending(g => g.Select(h => h.Year).Distinct().Count()).ThenByDescending(g => g.Sum(h => h.Statements)).ThenBy(g => g.Key)
            .Take(speakers).ToList();
        var statements = Statements(db, chosen.SelectMany(g => g).Where(h => h.Statements > 0), sentences);
        var articles = await db.AnnotatedAsync(statements.Select(s => s.Article), cancel);
        return [.. chosen.Select(g => new SpeakerRow(g.Key, g.First().Name, [.. years.Select(y => YearOf(y,
            [.. told.Where(t => t.Speaker == g.Key && t.Year == y)], [.. g.Where(h => h.Year == y)], statements, articles))]))];
    }

    /// <summary>One speaker in some years; a year may be silent.</summary>
    public static async Task<SpeakerRow> SpeakerRowAsync(
        this ArchiveDb db, Speaker speaker, IReadOnlyList<int> years, int sentences, CancellationToken cancel)
    {
        var told = await db.PartsOfAsync(speaker.Id, cancel);
        var heard = await HeardAsync(db, speaker.Id, years, cancel);
        var statements = Statements(db, heard, sentences);
        var articles = await db.AnnotatedAsync(statements.Select(s => s.Article), cancel);
        return new(speaker.Slug, speaker.Name, [.. years.Select(y => YearOf(y,
            [.. told.Where(t => t.Year == y)], [.. heard.Where(h => h.Year == y)], statements, articles))]);
    }

    private static SpeakerYear YearOf(int year, IReadOnlyList<ToldFact> parts, IReadOnlyList<Heard> heard,
        IReadOnlyList<FirstStatement> statements, IReadOnlyDictionary<int, AnnotatedArticle> articles)
    {
        var own = statements.Where(s => s.Year == year && heard.Any(h => h.Id == s.Speaker)).Select(s => (s.Article, s.Number)).ToList();
        return new(year, parts, own.BySentence(articles), heard.Sum(h => h.Statements) - own.Count) { Settings = [.. heard.SelectMany(h => h.Settings)] };
    }

    private static async Task<IReadOnlyList<Heard>> HeardAsync(ArchiveDb db, int? speaker, IReadOnlyList<int> years, CancellationToken cancel)
    {
        var conferences = ArchiveNames.Of(db).Conferences.Values.Where(c => years.Contains(c.Year)).ToDictionary(c => c.Id, c => c.Year);
        var ids = conferences.Keys.ToList();
        var counts = (await db.SpeakerCounts.AsNoTracking().Where(y => !y.IsInterpreted && ids.Contains(y.ConferenceId) && (speaker == null || y.SpeakerId == speaker))
            .Join(db.Speakers, y => y.SpeakerId, s => s.Id, (y, s) => new { y.SpeakerId, s.Slug, s.Name, y.ConferenceId, y.Basis, y.Occasion, y.Count }).ToListAsync(cancel))
            .Select(c => new { c.SpeakerId, c.Slug, c.Name, Year = conferences[c.ConferenceId], c.Basis, c.Occasion, c.Count });
        return [.. counts.GroupBy(c => (c.SpeakerId, c.Slug, c.Name, c.Year)).Select(g => new Heard(g.Key.SpeakerId, g.Key.Slug, g.Key.Name, g.Key.Year,
            CountedSetting.Of(g.Select(c => new CountedSetting(new(c.Year, c.Basis, c.Occasion), c.Count)))))];
    }

    private static List<FirstStatement> Statements(ArchiveDb db, IEnumerable<Heard> heard, int most)
    {
        var conferences = ArchiveNames.Of(db).Conferences;
        var ids = conferences.Values.ToDictionary(c => c.Year, c => c.Id);
        return db.Rows(First, row => new FirstStatement(row.GetInt32(0), conferences[row.GetInt32(1)].Year, row.GetInt32(2), row.GetInt32(3)),
            JsonSerializer.Serialize(heard.Select(h => new[] { h.Id, ids[h.Year] })), most, (int)StatementMode.Interpreted);
    }

    private sealed record FirstStatement(int Speaker, int Year, int Article, int Number);

    private sealed record Heard(int Id, string Slug, string Name, int Year, IReadOnlyList<CountedSetting> Settings)
    {
        public int Statements => Settings.Sum(s => s.Count);
    }
}
