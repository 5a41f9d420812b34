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

    public static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static string OfArticle(string sha256) => sha256[..ArticleLength];

    /// <summary>"ee7e96ba44-11d-48": the article, then start and length to the base of 36.</summary>
    public static string OfPlace(string articleKey, Span span) => $"{articleKey[..PrefixLength]}-{Base36(span.Start)}-{Base36(span.Length)}";

    private static string Base36(int number)
    {
        const string digits = "0123456789abcdefghijklmnopqrstuvwxyz";
        var written = digits[number % 36].ToString();
        return number < 36 ? written : Base36(number / 36) + written;
    }
}
