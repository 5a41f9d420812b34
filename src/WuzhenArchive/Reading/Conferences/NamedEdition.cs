using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>How words name an edition, the surest first.</summary>
internal enum Naming
{
    /// <summary>"the second Lakeside Rivers Conference"</summary>
    Ordinal,

    /// <summary>"the 2022 Lakeside Rivers Conference", "Lakeside Rivers Conference 2022"</summary>
    Year,

    /// <summary>"In June 2022 the ministry hosted the Lakeside Rivers Conference"</summary>
    YearBeside,

    /// <summary>"the conference in 2016"</summary>
    YearBesideNoun,

    /// <summary>"last year's conference"</summary>
    Relative,

    /// <summary>"the Rivers Conference in Lakeside", where one edition alone was held there</summary>
    Town,

    /// <summary>"last year in Lakeside"</summary>
    Place,
}

/// <param name="Evidence">From the words that tell the year to the last of the name, or the other way round.</param>
/// <param name="Ordinal">The number that is printed.</param>
/// <param name="Month">The month that is printed with the year.</param>
internal sealed record NamedEdition(int Year, Span Evidence, Naming Naming, int? Ordinal = null, int? Month = null)
{
    /// <summary>The printed number.</summary>
    public Span? OrdinalSpan { get; init; }

    /// <summary>The month with its year.</summary>
    public Span? MonthSpan { get; init; }
}
