using AngleSharp.Dom;

namespace WuzhenArchive.Reading.Formats.Html;

/// <summary>
/// The raised figures of a page, written as characters that are raised themselves: "900<sup>1</sup>" is 900¹ and not 9001. Those in
/// brackets, and letters, as in "5<sup>th</sup>", stay as they are.
/// </summary>
internal static class NoteMark
{
    private const int Longest = 12;
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <returns>Null when the element holds anything but figures and what stands between them.</returns>
    public static string? Of(IElement sup)
    {
        var text = sup.TextContent.Trim();
        return text.Length is > 0 and <= Longest && text.Any(char.IsAsciiDigit)
            && text.All(c => char.IsAsciiDigit(c) || c is ',' or ' ' or '-' or '\u2013')
            ? string.Concat(text.Select(c => char.IsAsciiDigit(c) ? Raised[c - '0'] : c == ' ' ? '\u2009' : c)) : null;
    }
}
