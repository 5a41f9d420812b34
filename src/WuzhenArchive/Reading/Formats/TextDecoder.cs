using System.Text;

namespace WuzhenArchive.Reading.Formats;

/// <summary>Turns bytes into text exactly: line ends, spaces and composed letters stay as they are.</summary>
public static class TextDecoder
{
    /// <summary>The most bytes a file may have: 10 MB.</summary>
    public const int Most = 10 * 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    public static Decoding Decode(byte[] bytes) => bytes switch
    {
        [] => new Refused("is empty"),
        { Length: > Most } => TooLong(bytes.Length),
        [0xEF, 0xBB, 0xBF, .. var rest] => Strict(rest, Utf8, "utf-8"),
        [0xFF, 0xFE, .. var rest] => Strict(rest, new UnicodeEncoding(false, false, true), "utf-16le"),
        [0xFE, 0xFF, .. var rest] => Strict(rest, new UnicodeEncoding(true, false, true), "utf-16be"),
        _ when Windows1252.LooksLikeIt(bytes) && !IsUtf8(bytes) => Checked(new(Windows1252.Text(bytes), "windows-1252",
            "The bytes are no UTF-8; they were read as windows-1252, which is a guess. Save the file as UTF-8 to be sure.")),
        _ => Strict(bytes, Utf8, "utf-8"),
    };

    /// <summary>The refusal of a file by its length, before its bytes are read.</summary>
    public static Refused TooLong(long length) => new($"has {length / 1024.0 / 1024:0.0} MB; at most 10 MB are read");

    private static Decoding Strict(byte[] bytes, Encoding encoding, string name)
    {
        try
        {
            return Checked(new(encoding.GetString(bytes), name, null));
        }
        catch (DecoderFallbackException e)
        {
            return new Refused($"is no {name}: byte {e.Index} begins no character; save it as UTF-8");
        }
    }

    private static Decoding Checked(Decoded decoded)
    {
        if (string.IsNullOrWhiteSpace(decoded.Text))
            return new Refused("is empty: nothing but white space");
        return LooksBinary(decoded.Text) ? new Refused("is no text: it holds control characters") : decoded;
    }

    // A stray control character is left behind by scraping; a NUL, or many, is a file that is no text.
    private static bool LooksBinary(string text) =>
        text.Contains('\0') || text.Count(c => c < ' ' && c is not ('\t' or '\n' or '\v' or '\f' or '\r')) > text.Length / 100;

    private static bool IsUtf8(byte[] bytes) => System.Text.Unicode.Utf8.IsValid(bytes);
}
