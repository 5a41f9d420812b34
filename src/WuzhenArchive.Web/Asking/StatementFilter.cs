using System.Globalization;
using WuzhenArchive.Comparison;
using WuzhenArchive.Model;
using WuzhenArchive.Search.Language;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Web.Asking;

/// <summary>What a list of statements is narrowed to. A value that cannot be one is left out, and the page says so.</summary>
/// <param name="Years">Any of them, written with commas between; empty: all.</param>
/// <param name="At">Where it was said; null: anywhere.</param>
/// <param name="Ignored">The values left out, as they were given.</param>
internal sealed record StatementFilter(
    IReadOnlyList<int> Years, string? Speaker, StatementMode? Mode, string? Topic, Confidence? Confidence, ArticleName? Article,
    SearchOccasion? At, IReadOnlyList<string> Ignored)
{
    public static async Task<StatementFilter> ReadAsync(ArchiveDb db, IQueryCollection query, CancellationToken cancel)
    {
        var years = (query.Given("year") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .ToLookup(y => Number(y) is not null);
        var (mode, confidence, slug) = (query.Given("mode"), query.Given("confidence"), query.Given("article"));
        var (kind, trust, article) =
            (OneOf<StatementMode>("reported".Equals(mode, StringComparison.OrdinalIgnoreCase) ? "indirect" : mode),
            OneOf<Confidence>(confidence), await db.ArticleNameAsync(slug, cancel));
        var (topic, at) = (query.Given("topic"), query.Given("at"));
        var occasion = at is null ? null : SearchOccasion.Named(at);
        var isTopic = topic is not null && ArchiveNames.Of(db).Topics.Values.Any(t => t.Slug == topic);
        string?[] ignored = [.. years[false], kind is null ? mode : null, isTopic ? null : topic, trust is null ? confidence : null,
            article is null ? slug : null, occasion is null ? at : null];
        return new([.. years[true].Select(y => Number(y)!.Value).Distinct().Order()], query.Given("speaker"), kind, isTopic ? topic : null,
            trust, article, occasion, [.. ignored.OfType<string>()]);
    }

    public IQueryable<StatementRow> Narrow(IQueryable<StatementRow> statements, ArchiveDb db)
    {
        if (Years.Count > 0)
            statements = statements.Where(s => Years.Contains(s.Conference!.Year));
        if (Article is { Slug: var slug })
            statements = statements.Where(s => s.Article!.Slug == slug);
        if (Mode is { } mode)
            statements = statements.Where(s => s.Mode == mode);
        if (At is { Kinds: var kinds })
            statements = statements.Where(s => kinds.Contains(s.Occasion));
        if (Confidence is { } confidence)
            statements = statements.Where(s => s.Confidence == confidence);
        if (Speaker is { } speaker)
            statements = OfSpeaker(statements, db, speaker.ToLowerInvariant().Replace(' ', '-'));
        if (Topic is { } topic)
            statements = statements.About(topic, db);
        return statements;
    }

    // The exact speaker where there is one; else everybody whose name holds the words: "xi", "advisory committee".
    private static IQueryable<StatementRow> OfSpeaker(IQueryable<StatementRow> statements, ArchiveDb db, string speaker) =>
        db.Speakers.Any(s => s.Slug == speaker)
            ? statements.Where(s => s.Speaker!.Slug == speaker)
            : statements.Where(s => db.Speakers.Where(n => n.Slug.Contains(speaker)).Select(n => (int?)n.Id).Contains(s.SpeakerId));

    private static int? Number(string year) =>
        int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static T? OneOf<T>(string? word)
        where T : struct, Enum =>
        Enum.GetValues<T>().Where(v => string.Equals(v.ToString(), word, StringComparison.OrdinalIgnoreCase)).Select(v => (T?)v)
            .FirstOrDefault();
}
