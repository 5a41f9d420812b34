using System.Globalization;

namespace WuzhenArchive.Grammar.Words;

/// <summary>
/// What the model sees of a character: quotation marks, dashes and digits are one each, so that every way to print them is read alike.
/// </summary>
internal static class Letters
{
    public const char Quote = '"';
    public const char Apostrophe = '\'';
    public const char Dash = '\u2013';

    public static char Plain(char c) => c switch
    {
        >= '0' and <= '9' => '0',
        < '\u0080' => c == '`' ? Apostrophe : c,
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '\u02BC' or '\uFF07' => Apostrophe,
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033'
            or '\u00AB' or '\u00BB' or (>= '\u300C' and <= '\u300F') or '\uFF02' => Quote,
        '\u2010' or '\u2011' or '\u2212' or '\uFE63' or '\uFF0D' => '-',
        '\u2012' or '\u2013' or '\u2014' or '\u2015' => Dash,
        _ => char.IsDigit(c) ? '0' : c,
    };

    public static char Lower(char plain) =>
        plain is >= 'A' and <= 'Z' ? (char)(plain | 0x20) : plain < '\u0080' ? plain : char.ToLowerInvariant(plain);

    /// <summary>Surrogates and combining marks stay inside words, so that no letter outside the first plane is torn apart.</summary>
    public static bool IsLetter(char c) =>
        char.IsAsciiLetter(c)
        || (c >= '\u0080' && (char.IsLetter(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark));

    public static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || (c >= '\u0080' && (IsLetter(c) || char.IsDigit(c)));
}
