using System.Security.Cryptography;

namespace WuzhenArchive.Text;

/// <summary>
/// Names derived from content, the same on every machine and after every rebuild: of bytes by their hash, of words by
/// their article and place.
/// </summary>
public static class ContentKey
{
    private const int ArticleLength = 16;
    private const int PrefixLength = 10;
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    public static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static string OfArticle(string sha256) => sha256[..ArticleLength];

    /// <summary>"ee7e96ba44-11d-48": the article, then start and length to the base of 36.</summary>
    public static string OfPlace(string articleKey, Span span) =>
        $"{articleKey[..PrefixLength]}-{Base36(span.Start)}-{Base36(span.Length)}";

    /// <returns>What <see cref="OfPlace"/> wrote: the beginning of the article's key, and the place; null for anything else.</returns>
    public static (string Article, Span Span)? ReadPlace(string key) =>
        key.Split('-') is [{ Length: PrefixLength } article, var start, var length] && Number(start) is { } at
            && Number(length) is { } units
            ? (article, new(at, units)) : null;

    /// <returns>The beginning of the article's key that the key of a statement or passage begins with; null for what is no such
    /// key.</returns>
    public static string? ArticleOfPlace(string key) =>
        key.Split('-') is [{ Length: PrefixLength } article, _, _, ..] && article.All(char.IsAsciiHexDigitLower) ? article : null;

    // Five digits to the base of 36 are sixty million: no article is as long, and two such numbers can be added.
    private static int? Number(string base36) =>
        base36.Length is > 0 and <= 5 && base36.All(Digits.Contains)
            ? base36.Aggregate(0, (sum, digit) => sum * 36 + Digits.IndexOf(digit, StringComparison.Ordinal))
            : null;

    private static string Base36(int number)
    {
        var written = Digits[number % 36].ToString();
        return number < 36 ? written : Base36(number / 36) + written;
    }
}
