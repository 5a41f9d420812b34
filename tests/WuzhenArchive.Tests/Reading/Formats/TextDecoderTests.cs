using System.Text;
using WuzhenArchive.Reading.Formats;

namespace WuzhenArchive.Tests.Reading.Formats;

public class TextDecoderTests
{
    private const string Text = "Fourth,\u00A0multilateral\r\ne\u0301 “方”\n";
    private const string Chinese = "乌镇的河水从桥下流过，工程师说：“闸门开了。”";

    [Fact]
    public void text_is_decoded_without_touching_a_character() => AssertSure(Text, "utf-8", Encoding.UTF8.GetBytes(Text));

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("utf-16", "utf-16le")]
    [InlineData("utf-16BE", "utf-16be")]
    public void a_byte_order_mark_tells_the_encoding_and_is_dropped(string encoding, string name)
    {
        var with = Encoding.GetEncoding(encoding);

        AssertSure(Text, name, [.. with.GetPreamble(), .. with.GetBytes(Text)]);
    }

    [Fact]
    public void western_text_that_is_no_utf8_is_guessed_and_the_guess_is_told() =>
        AssertGuess("Chehadé said “no”", "windows-1252", [.. "Chehad"u8, 0xE9, .. " said "u8, 0x93, .. "no"u8, 0x94]);

    [Fact]
    public void chinese_text_that_is_no_utf8_is_guessed_as_gb18030() =>
        AssertGuess(Chinese, "gb18030", CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(Chinese));

    [Theory]
    [InlineData("utf-16", "utf-16le")]
    [InlineData("utf-16BE", "utf-16be")]
    public void utf16_without_its_mark_is_guessed_where_every_other_byte_is_zero(string encoding, string name) =>
        AssertGuess("The lock was opened.", name, Encoding.GetEncoding(encoding).GetBytes("The lock was opened."));

    [Theory]
    [InlineData(new byte[0], "is empty")]
    [InlineData(new byte[] { 32, 13, 10 }, "is empty: nothing but white space")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13 }, "is no text: it holds control characters")]
    [InlineData(new byte[] { 65, 0, 66 }, "is no text: it holds control characters")]
    [InlineData(new byte[] { 0x81, 0x20, 0xD5, 0x20 }, "is no utf-8: byte 0 begins no character; save it as UTF-8")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8 }, "is no utf-16le: byte 0 begins no character; save it as UTF-8")]
    public void what_is_no_text_is_refused_with_a_reason(byte[] bytes, string why) => Assert.Equal(new Refused(why), TextDecoder.Decode(bytes));

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    [InlineData("a.html")]
    public void a_file_over_ten_megabytes_is_refused(string file) =>
        Assert.Equal(new Refused("has 11.0 MB; at most 10 MB are read"), SourceDecoder.Decode(file, new byte[11 * 1024 * 1024]));

    [Fact]
    public void a_declared_encoding_is_believed_when_the_bytes_fit_it()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("windows-1251")!.GetBytes("Шлюз открыт");

        var decoded = Assert.IsType<Decoded>(TextDecoder.Decode(bytes, "windows-1251"));

        Assert.Equal(("Шлюз открыт", "windows-1251"), (decoded.Text, decoded.Encoding));
        Assert.Empty(decoded.Findings);
    }

    [Theory]
    [InlineData("utf-8", "The file says it is utf-8, but byte 4 begins no character of it.")]
    [InlineData("klingon", "The file says it is 'klingon', an encoding that is not known here.")]
    public void a_declared_encoding_that_is_wrong_is_told(string declared, string message)
    {
        var decoded = Assert.IsType<Decoded>(TextDecoder.Decode([.. "caf"u8, 0x20, 0xE9, .. " open"u8], declared));

        Assert.Equal(("caf é open", "windows-1252"), (decoded.Text, decoded.Encoding));
        Assert.Equal(message, decoded.Findings[0].Message);
    }

    private static void AssertSure(string text, string encoding, byte[] bytes)
    {
        var decoded = Assert.IsType<Decoded>(TextDecoder.Decode(bytes));
        Assert.Equal((text, encoding), (decoded.Text, decoded.Encoding));
        Assert.Empty(decoded.Findings);
    }

    private static void AssertGuess(string text, string encoding, byte[] bytes)
    {
        var decoded = Assert.IsType<Decoded>(TextDecoder.Decode(bytes));
        Assert.Equal((text, encoding), (decoded.Text, decoded.Encoding));
        Assert.Contains($"{encoding}, which is a guess", Assert.Single(decoded.Findings).Message, StringComparison.Ordinal);
    }
}
