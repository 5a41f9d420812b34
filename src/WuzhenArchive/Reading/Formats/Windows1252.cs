using System.Text;

namespace WuzhenArchive.Reading.Formats;

/// <summary>The encoding that Western text without UTF-8 most often has; nothing in the bytes proves it.</summary>
internal static class Windows1252
{
    private static readonly Encoding Encoding = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static string Text(byte[] bytes) => Encoding.GetString(bytes);

    /// <summary>
    /// Mostly ASCII, and no byte the encoding leaves undefined: Chinese in GBK or a picture has far more bytes above 127.
    /// </summary>
    public static bool LooksLikeIt(byte[] bytes) =>
        bytes.AsSpan().IndexOfAny<byte>([0x81, 0x8D, 0x8F, 0x90, 0x9D]) < 0 && bytes.Count(b => b > 127) <= bytes.Length / 4;
}
