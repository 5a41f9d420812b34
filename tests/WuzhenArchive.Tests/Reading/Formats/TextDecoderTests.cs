using System.Text;
using WuzhenArchive.Reading.Formats;

namespace WuzhenArchive.Tests.Reading.Formats;

public class TextDecoderTests
{
    private const string Text = "Fourth,\u00A0multilateral\r\ne\u0301 “方”\n";

    [Fact]
    public void text_is_decoded_without_touching_a_character() =>
        Assert.Equal(new Decoded(Text, "utf-8", null), TextDecoder.Decode(Encoding.UTF8.GetBytes(Text)));

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("utf-16", "utf-16le")]
    [InlineData("utf-16BE", "utf-16be")]
    public void a_byte_order_mark_tells_the_encoding_and_is_dropped(string encoding, string name)
    {
        var with = Encoding.GetEncoding(encoding);

        Assert.Equal(new Decoded(Text, name, null), TextDecoder.Decode([.. with.GetPreamble(), .. with.GetBytes(Text)]));
    }

    [Fact]
    public void a_text_that_is_no_utf8_is_guessed_and_the_guess_is_told()
    {
        var decoded = Assert.IsType<Decoded>(TextDecoder.Decode([.. "Chehad"u8, 0xE9, .. " said "u8, 0x93, .. "no"u8, 0x94]));

        Assert.Equal(("Chehadé said “no”", "windows-1252"), (decoded.Text, decoded.Encoding));
        Assert.Contains("guess", decoded.Guess, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[0], "is empty")]
    [InlineData(new byte[] { 32, 13, 10 }, "is empty: nothing but white space")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13 }, "is no text: it holds control characters")]
    [InlineData(new byte[] { 65, 0, 66 }, "is no text: it holds control characters")]
    [InlineData(new byte[] { 0xCE, 0xDA, 0xD5, 0xF2 }, "is no utf-8: byte 0 begins no character; save it as UTF-8")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8 }, "is no utf-16le: byte 0 begins no character; save it as UTF-8")]
    public void what_is_no_text_is_refused_with_a_reason(byte[] bytes, string why) => Assert.Equal(new Refused(why), TextDecoder.Decode(bytes));

    [Fact]
    public void a_file_over_ten_megabytes_is_refused() =>
        Assert.Equal(new Refused("has 11.0 MB; at most 10 MB are read"), TextDecoder.Decode(new byte[11 * 1024 * 1024]));
}
