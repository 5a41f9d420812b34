namespace WuzhenArchive.Web.Asking;

/// <summary>How much of each year a page of all years shows: with twelve years, too, it is no longer than a reader reads.</summary>
internal static class Share
{
    private const int SentencesOfAPage = 60;
    private const int Fewest = 3;

    /// <param name="years">How many years the page has.</param>
    /// <param name="most">Of one year, where there are few.</param>
    public static int OfYears(int years, int most) => Math.Clamp(SentencesOfAPage / Math.Max(1, years), Fewest, most);
}
