namespace WuzhenArchive.Text;

/// <summary>Why a place in an article belongs to a year of the conference; the first that holds decides.</summary>
public enum YearBasis
{
    /// <summary>It was said at that year's conference.</summary>
    SaidAt,

    /// <summary>Its sentence is about that year's conference.</summary>
    About,

    /// <summary>It stands in an article on that year's conference.</summary>
    ArticleOn,
}
