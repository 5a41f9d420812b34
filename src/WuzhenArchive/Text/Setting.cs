namespace WuzhenArchive.Text;

/// <summary>Where some words belong: to which year of the conference and why, and what is told of where they were said.</summary>
/// <param name="Basis">Null where the year is.</param>
/// <param name="Occasion">Null where nobody is heard but the author.</param>
public sealed record Setting(int? Year, YearBasis? Basis, OccasionKind? Occasion)
{
    public static Setting Unknown { get; } = new(null, null, null);

    /// <summary>They were said at a conference of the series, of whichever year.</summary>
    public bool IsAtConference => Basis == YearBasis.SaidAt || Occasion is OccasionKind.Stated or OccasionKind.Context;

    /// <summary>Neither was said where the other was: the one at the conference, the other elsewhere or not told where.</summary>
    public bool IsApartFrom(Setting other) => IsAtConference != other.IsAtConference;

    /// <summary>"said at the 2015 conference", "about 2015", "said elsewhere, in an article on 2015"; never empty.</summary>
    public string InWords => (SaidWhere, YearInWords) switch
    {
        ({ } where, { } year) => where + ", " + year,
        var (where, year) => where ?? year ?? "on no known conference",
    };

    /// <summary>As <see cref="InWords"/>, without what a page about the article of that year says already.</summary>
    public string InWordsBeside(int? articleYear) =>
        Basis != YearBasis.ArticleOn || Year != articleYear ? InWords : SaidWhere ?? (Occasion is null ? InWords : Of(OccasionKind.Untold));

    /// <summary>What is told of where words were said.</summary>
    public static string Of(OccasionKind occasion) => occasion switch
    {
        OccasionKind.Stated or OccasionKind.Context => "said at the conference",
        OccasionKind.Elsewhere => "said elsewhere",
        _ => "where it was said is not told",
    };

    /// <summary>Why words belong to their year, as a table names it.</summary>
    public static string Of(YearBasis basis) => basis switch
    {
        YearBasis.SaidAt => "said at",
        YearBasis.About => "about",
        _ => "in an article on",
    };

    private string? SaidWhere => Basis == YearBasis.SaidAt || Occasion is null or OccasionKind.Untold ? null
        : Occasion == OccasionKind.Elsewhere ? Of(OccasionKind.Elsewhere) : "said at a conference, it is not told which";

    private string? YearInWords => (Year, Basis) switch
    {
        (null, _) => null,
        (_, YearBasis.SaidAt) => $"said at the {Year} conference",
        (_, YearBasis.About) => $"about {Year}",
        _ => $"in an article on {Year}",
    };
}
