namespace WuzhenArchive.Web.Asking;

/// <summary>How a part of an address is read, by pages and data alike.</summary>
internal static class GivenParts
{
    /// <summary>The first value that is not blank, without the blanks round it; null where there is none.</summary>
    public static string? Given(this IQueryCollection query, string name) =>
        query[name].FirstOrDefault(v => !string.IsNullOrWhiteSpace(v))?.Trim();
}
