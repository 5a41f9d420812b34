using System.Globalization;
using WuzhenArchive.Comparison;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Web.Asking;

/// <summary>What a list of statements is narrowed to. A value that cannot be one is left out, and the page says so.</summary>
/// <param name="Ignored">The values left out, as they were given.</param>
/// <param name="Years">Any of them; empty: all.</param>
/// <param name="Article">The name in its address.</param>
internal sealed record StatementFilter(
    IReadOnlyList<int> Years, string? Speaker, StatementMode? Mode, string? Topic, Confidence? Confidence, string? Article, IReadOnlyList<string> Ignored)
{
    /// <param name="year">A year, or several with commas between.</param>
    public static StatementFilter Of(string? year, string? speaker, string? mode, string? topic, string? confidence, string? article)
    {
        var asked = (year ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToLookup(y => Number(y) is not null);
        var (kind, trust) = (OneOf<StatementMode>(mode?.Trim() is "reported" ? "indirect" : mode), OneOf<Confidence>(confidence));
        string?[] ignored = [.. asked[false], kind is null ? mode : null, trust is null ? confidence : null];
        return new([.. asked[true].Select(y => Number(y)!.Value).Distinct().Order()], Given(speaker), kind, Given(topic), trust, Given(article), [.. ignored.Select(Given).OfType<string>()]);
    }

    public IQueryable<Statement> Narrow(IQueryable<Statement> statements, ArchiveDb db)
    {
        if (Years.Count > 0)
            statements = statements.Where(s => Years.Contains(s.Conference!.Year));
        if (Article is { } article)
            statements = statements.Where(s => s.Article!.Slug == article);
        if (Mode is { } mode)
            statements = statements.Where(s => s.Mode == mode);
        if (Confidence is { } confidence)
            statements = statements.Where(s => s.Confidence == confidence);
        if (Speaker is { } speaker)
            statements = OfSpeaker(statements, db, speaker.ToLowerInvariant().Replace(' ', '-'));
        if (Topic is { } topic)
            statements = statements.About(topic, db);
        return statements;
    }

    // The exact speaker where there is one; else everybody whose name holds the words: "xi", "advisory committee".
    private static IQueryable<Statement> OfSpeaker(IQueryable<Statement> statements, ArchiveDb db, string speaker) =>
        db.Speakers.Any(s => s.Slug == speaker)
            ? statements.Where(s => s.Speaker!.Slug == speaker)
            : statements.Where(s => s.Speaker!.Slug.Contains(speaker));

    private static int? Number(string year) => int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static T? OneOf<T>(string? word)
        where T : struct, Enum =>
        Enum.GetValues<T>().Where(v => string.Equals(v.ToString(), word?.Trim(), StringComparison.OrdinalIgnoreCase)).Select(v => (T?)v).FirstOrDefault();

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}

internal static class StatementLists
{
    /// <summary>By year, and in the order of the text.</summary>
    public static IOrderedQueryable<Statement> InOrder(this IQueryable<Statement> statements) =>
        statements.OrderBy(s => s.Conference!.Year).ThenBy(s => s.ArticleId).ThenBy(s => s.Sentence.Start).ThenBy(s => s.Id);
}
