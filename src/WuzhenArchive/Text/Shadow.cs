using System.Globalization;

namespace WuzhenArchive.Text;

/// <summary>
/// A copy of a text that is easier to match and has exactly its length: one code unit stands for one code unit, so a place
/// in the shadow is a place in the text. Exotic spaces become spaces, curly marks straight, brackets of full width plain, hyphens and
/// dashes one each,
/// and the digits of every script those of ASCII: "２０１６", "٢٠١٦" and "२०१६" are read as 2016.
/// </summary>
public static class Shadow
{
    public static string Of(string text) => string.Create(text.Length, text, static (shadow, source) =>
    {
        for (var i = 0; i < shadow.Length; i++)
        {
            shadow[i] = Plain(source[i]);
        }
        NoteMarks.Blank(shadow);
    });

    private static char Plain(char c) => c < 0x80 && c != '\t' ? c : c switch
    {
        '\t' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000' => ' ',
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '\uFF07' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' or '\u00AB' or '\u00BB' or (>= '\u300C' and <= '\u300F')
            or '\uFF02' => '"',
        '\uFF08' => '(',
        '\uFF09' => ')',
        '\u2010' or '\u2011' or '\u2212' or '\uFE63' or '\uFF0D' => '-',
        '\u2012' or '\u2013' or '\u2014' or '\u2015' => '\u2013',
        '\u2028' or '\u2029' or '\u0085' => '\n',
        >= '\u0660' when CharUnicodeInfo.GetDecimalDigitValue(c) is >= 0 and var digit && char.IsDigit(c) => (char)('0' + digit),
        _ => c,
    };
}
