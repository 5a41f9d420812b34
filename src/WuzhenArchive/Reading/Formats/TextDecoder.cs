using System.Text;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Formats;

/// <summary>Turns bytes into characters exactly: line ends, spaces and composed letters stay as they are; only a byte order mark is dropped.</summary>
public static class TextDecoder
{
    /// <summary>The most bytes a file may have: 10 MB.</summary>
    public const int Most = 10 * 1024 * 1024;

    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    /// <param name="declared">The encoding the file itself names, as pages do; a byte order mark goes before it.</param>
    public static Decoding Decode(byte[] bytes, string? declared = null) => bytes switch
    {
        [] => new Refused("is empty"),
        { Length: > Most } => TooLong(bytes.Length),
        [0xEF, 0xBB, 0xBF, .. var rest] => Strict(rest, Utf8, "utf-8"),
        [0xFF, 0xFE, .. var rest] => Strict(rest, new UnicodeEncoding(false, false, true), "utf-16le"),
        [0xFE, 0xFF, .. var rest] => Strict(rest, new UnicodeEncoding(true, false, true), "utf-16be"),
        _ when declared is not null => AsDeclared(bytes, declared),
        _ => Undeclared(bytes),
    };

    /// <summary>The refusal of a file by its length, before its bytes are read.</summary>
    public static Refused TooLong(long length) => new($"has {length / 1024.0 / 1024:0.0} MB; at most 10 MB are read");

    private static Decoding Undeclared(byte[] bytes) =>
        EncodingGuess.OfUtf16(bytes) is { } utf16 ? Guessed(bytes, utf16, "They were read as")
        : System.Text.Unicode.Utf8.IsValid(bytes) ? Strict(bytes, Utf8, "utf-8")
        : EncodingGuess.OfBytes(bytes) is { } guess ? Guessed(bytes, guess, "The bytes are no UTF-8; they were read as")
        : Strict(bytes, Utf8, "utf-8");

    private static Decoding Guessed(byte[] bytes, Encoding encoding, string how) =>
        Checked(new(encoding.GetString(bytes), NameOf(encoding),
            [SourceDecoder.Finding(FindingKind.Encoding, $"{how} {NameOf(encoding)}, which is a guess. Save the file as UTF-8 to be sure.")]));

    private static Decoding AsDeclared(byte[] bytes, string declared)
    {
        if (EncodingGuess.OfLabel(declared) is not { } encoding)
        {
            return With($"The file says it is '{declared}', an encoding that is not known here.", Undeclared(bytes));
        }
        try
        {
            return Checked(new(encoding.GetString(bytes), NameOf(encoding), []));
        }
        catch (DecoderFallbackException e)
        {
            return With($"The file says it is {NameOf(encoding)}, but byte {e.Index} begins no character of it.", Otherwise(bytes));
        }
    }

    // One broken character on a page of thousands is no reason to refuse it; it is shown as the mark for a broken one.
    private static Decoding Otherwise(byte[] bytes) => Undeclared(bytes) is Decoded decoded ? decoded
        : Checked(new(Encoding.UTF8.GetString(bytes), "utf-8", [SourceDecoder.Finding(FindingKind.Encoding, "Bytes that begin no character were replaced by \uFFFD.")]));

    private static Decoding With(string message, Decoding decoding) =>
        decoding is Decoded decoded ? decoded with { Findings = [SourceDecoder.Finding(FindingKind.Encoding, message), .. decoded.Findings] } : decoding;

    private static Decoding Strict(byte[] bytes, Encoding encoding, string name)
    {
        try
        {
            return Checked(new(encoding.GetString(bytes), name, []));
        }
        catch (DecoderFallbackException e)
        {
            return new Refused($"is no {name}: byte {e.Index} begins no character; save it as UTF-8");
        }
    }

    private static string NameOf(Encoding encoding) => encoding.CodePage switch
    {
        1200 => "utf-16le",
        1201 => "utf-16be",
        _ => encoding.WebName.ToLowerInvariant(),
    };

    private static Decoding Checked(Decoded decoded)
    {
        if (string.IsNullOrWhiteSpace(decoded.Text))
            return new Refused("is empty: nothing but white space");
        return LooksBinary(decoded.Text) ? new Refused("is no text: it holds control characters") : decoded;
    }

    // A stray control character is left behind by scraping; a NUL, or many, is a file that is no text.
    private static bool LooksBinary(string text) =>
        text.Contains('\0') || text.Count(c => c < ' ' && c is not ('\t' or '\n' or '\v' or '\f' or '\r')) > text.Length / 100;
}
