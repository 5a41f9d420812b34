using System.Text;

namespace WuzhenArchive.Reading.Formats;

/// <summary>Which encoding bytes without a byte order mark may have. All encodings here are strict: a byte that fits none throws.</summary>
internal static class EncodingGuess
{
    private const int FewestUnits = 8;

    // Names that pages use for encodings they are not quite in, as browsers read them.
    private static readonly Dictionary<string, string> Labels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["utf8"] = "utf-8",
        ["iso-8859-1"] = "windows-1252",
        ["iso8859-1"] = "windows-1252",
        ["latin1"] = "windows-1252",
        ["us-ascii"] = "windows-1252",
        ["ascii"] = "windows-1252",
        ["gb2312"] = "gb18030",
        ["gbk"] = "gb18030",
        ["utf-16"] = "utf-8",
        ["utf-16le"] = "utf-8",
        ["utf-16be"] = "utf-8",
    };

    /// <summary>The encoding a page names; null when there is none of that name.</summary>
    public static Encoding? OfLabel(string label)
    {
        var name = Labels.GetValueOrDefault(label.Trim(), label.Trim());
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>UTF-16 without its mark: every other byte of Western text is zero then.</summary>
    public static Encoding? OfUtf16(byte[] bytes)
    {
        if (bytes.Length % 2 != 0 || bytes.Length < 2 * FewestUnits)
        {
            return null;
        }
        var (even, odd) = (0, 0);
        for (var i = 0; i < bytes.Length; i += 2)
        {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        var most = bytes.Length / 2;
        return odd * 4 > most * 3 && even == 0 ? Valid(new UnicodeEncoding(false, false, true), bytes)
            : even * 4 > most * 3 && odd == 0 ? Valid(new UnicodeEncoding(true, false, true), bytes)
            : null;
    }

    /// <summary>GB18030 where bytes above 127 come in the pairs of common Chinese characters, windows-1252 where they stand alone in Western text.</summary>
    public static Encoding? OfBytes(byte[] bytes)
    {
        var (high, paired) = (0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] <= 127)
            {
                continue;
            }
            var isPair = i + 1 < bytes.Length && IsCommonLead(bytes[i]) && bytes[i + 1] >= 0xA1;
            high += isPair ? 2 : 1;
            paired += isPair ? 2 : 0;
            i += isPair ? 1 : 0;
        }
        return paired * 10 > high * 9 && Valid(OfLabel("gb18030")!, bytes) is { } chinese ? chinese
            : high * 4 <= bytes.Length && bytes.AsSpan().IndexOfAny<byte>([0x81, 0x8D, 0x8F, 0x90, 0x9D]) < 0 ? OfLabel("windows-1252")
            : null;
    }

    // The rows of marks and of the 6,763 characters in daily use.
    private static bool IsCommonLead(byte b) => b is >= 0xA1 and <= 0xA3 or >= 0xB0 and <= 0xF7;

    private static Encoding? Valid(Encoding encoding, byte[] bytes)
    {
        try
        {
            encoding.GetCharCount(bytes);
            return encoding;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
