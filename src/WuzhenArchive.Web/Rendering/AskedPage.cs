namespace WuzhenArchive.Web.Rendering;

/// <summary>Reads the number of a page from an address, where anything can stand.</summary>
internal static class AskedPage
{
    /// <summary>What is no number means the first page, a number too great for any list the last.</summary>
    public static int Of(string? asked) =>
        int.TryParse(asked, out var page) ? page : asked is { Length: > 0 } && asked.All(char.IsAsciiDigit) ? int.MaxValue : 1;
}
