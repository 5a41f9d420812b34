namespace WuzhenArchive.Web.Rendering;

/// <summary>There are eight colours, and they come round; the style sheet names them by these numbers.</summary>
internal static class YearColour
{
    private const int Colours = 8;

    public static int Of(int year) => (year % Colours + Colours) % Colours;
}
