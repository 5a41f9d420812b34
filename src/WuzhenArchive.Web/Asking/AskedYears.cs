using System.Globalization;
using WuzhenArchive.Comparison;
using WuzhenArchive.Text;

namespace WuzhenArchive.Web.Asking;

/// <summary>The years an address asks for: those that can be set side by side, and what was understood of the others.</summary>
/// <param name="Refusal">Why there is nothing to compare; null when there is.</param>
/// <param name="Notes">What was left out, and why.</param>
internal sealed record AskedYears(IReadOnlyList<ComparedYear> Years, string? Refusal, bool IsUnknown, IReadOnlyList<string> Notes)
{
    public const int Most = 6;
    private const int LongestShown = 40;
    private const int MostNamed = 5;

    /// <summary>The years that were understood, of those that cannot be compared, too.</summary>
    public IReadOnlyList<int> Named { get; private init; } = [];

    /// <param name="known">Every edition.</param>
    /// <param name="pieces">As they stand in the address.</param>
    public static AskedYears Of(IReadOnlyList<ComparedYear> known, IReadOnlyList<string> pieces)
    {
        var asked = pieces.Select(p => (Piece: p, Year: Find(known, p))).ToList();
        var years = asked.Select(a => a.Year).OfType<ComparedYear>().DistinctBy(y => y.Year).ToList();
        var unknown = asked.Where(a => a.Year is null).Select(a => Shortened.Of(a.Piece, LongestShown)).Distinct().ToList();
        var twice = asked.Where(a => a.Year is not null).GroupBy(a => a.Year!.Year).Where(g => g.Count() > 1).Select(g => g.Key).ToList();
        if (years.Count(y => !y.IsEmpty) < 2)
            return new([], Refuse(unknown, twice, years), unknown.Count > 0, []) { Named = [.. years.Select(y => y.Year)] };
        var notes = new List<string>();
        if (unknown.Count > 0)
            notes.Add(Unknown(unknown) + (unknown.Count == 1 ? " It is left out." : " They are left out."));
        if (twice.Count > 0)
            notes.Add($"{string.Join(" and ", twice)} {(twice.Count == 1 ? "was asked for more than once and is" : "were asked for more than once and are")} shown once.");
        if (years.Count > Most)
            notes.Add($"{Most} years fit side by side; {string.Join(", ", years.Skip(Most).Select(y => y.Year))} {(years.Count == Most + 1 ? "is" : "are")} left out.");
        return new([.. years.Take(Most)], null, false, notes);
    }

    private static string Refuse(List<string> unknown, List<int> twice, List<ComparedYear> years)
    {
        if (unknown.Count > 0)
            return Unknown(unknown);
        var empty = years.Where(y => y.IsEmpty).Select(y => y.Year).ToList();
        if (empty.Count > 0)
            return $"The archive has no article about {string.Join(" and none about ", empty)}{(empty.Count == 1 ? " yet" : "")}.";
        return twice.Count > 0 ? $"A year is compared with another one, and {twice[0]} stands on both sides."
            : $"A year is compared with another one, and {years[0].Year} stands alone.";
    }

    private static string Unknown(List<string> pieces) =>
        $"The archive knows no conference of {string.Join(" and none of ", pieces.Take(MostNamed))}{(pieces.Count > MostNamed ? $" and {pieces.Count - MostNamed} more" : "")}.";

    private static ComparedYear? Find(IReadOnlyList<ComparedYear> years, string asked) =>
        int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? years.SingleOrDefault(y => y.Year == year)
            : null;
}
