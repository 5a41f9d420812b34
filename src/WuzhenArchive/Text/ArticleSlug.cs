namespace WuzhenArchive.Text;

/// <summary>
/// The name of an article in addresses: its title, cut short, and the first digits of its key,
/// "chinas-internet-conference-xi-jinpings-ee7e96ba".
/// The digits decide; the title is there to be read.
/// </summary>
public static class ArticleSlug
{
    /// <summary>As many digits of the key as an address has, unless another key begins with the same.</summary>
    public const int FewestDigits = 8;

    private const int KeyLength = 16;
    private const int LongestTitle = 40;

    /// <param name="file">Stands in for a title that is not there, or that has no letter of an address.</param>
    public static string Of(string? title, string file, string key, int digits = FewestDigits) =>
        Shown(Named(title, file)) is { Length: > 0 } name ? $"{name}-{key[..digits]}" : key[..digits];

    /// <summary>Title or file name in full, as addresses without digits once had it.</summary>
    public static string Named(string? title, string file) =>
        Slug.Of(title ?? "") is { Length: > 0 } fromTitle ? fromTitle : Slug.Of(Path.GetFileNameWithoutExtension(file));

    /// <summary>The part of a name that an address shows.</summary>
    public static string Shown(string name) => Slug.Shortened(name, LongestTitle);

    /// <summary>The digits an address ends in; null when it ends in none.</summary>
    public static string? Digits(string address) =>
        address[(address.LastIndexOf('-') + 1)..] is { Length: >= FewestDigits and <= KeyLength } last
            && last.All(char.IsAsciiHexDigitLower)
            ? last
            : null;

    /// <summary>
    /// How many digits of each key tell it from all others. It is a function of the whole set, and of no order of arrival.
    /// </summary>
    public static IReadOnlyDictionary<string, int> DigitsNeeded(IEnumerable<string> keys)
    {
        var ordered = keys.Distinct().Order(StringComparer.Ordinal).ToList();
        return ordered.Index().ToDictionary(k => k.Item, k => Math.Min(KeyLength, Math.Max(FewestDigits, 1 + Math.Max(
            k.Index > 0 ? k.Item.AsSpan().CommonPrefixLength(ordered[k.Index - 1]) : 0,
            k.Index + 1 < ordered.Count ? k.Item.AsSpan().CommonPrefixLength(ordered[k.Index + 1]) : 0))));
    }
}
