using System.Globalization;

namespace WuzhenArchive.Reading.Formats.Html;

/// <summary>
/// Counts tags and the levels they are nested in, in one pass without building a tree: building one takes time that grows with
/// the square of the nesting. End tags are matched as a parser matches them, or a page could hide its depth.
/// </summary>
internal static class HtmlLimits
{
    public const int Deepest = 500;
    public const int MostTags = 200_000;

    /// <returns>Why the page is not read, as the rest of a sentence that begins with its name; null when it is within the limits.</returns>
    public static string? Exceeded(string html)
    {
        var open = new OpenTags();
        var tags = 0;
        for (var place = html.IndexOf('<'); place >= 0 && place + 1 < html.Length; place = Next(html, place))
        {
            if (html.AsSpan(place).StartsWith("<!--", StringComparison.Ordinal))
            {
                place = html.IndexOf("-->", place + 2, StringComparison.Ordinal) is var end && end >= 0 ? end : html.Length;
                continue;
            }
            var closing = html[place + 1] == '/';
            var name = Name(html, place + (closing ? 2 : 1));
            if (name.Length == 0)
            {
                continue;
            }
            if (++tags > MostTags)
            {
                return string.Create(CultureInfo.InvariantCulture, $"has more than {MostTags:N0} tags; it was not read");
            }
            if (closing)
            {
                open.Close(name);
            }
            else if (!TagKinds.Void.Contains(name) && !TagKinds.SelfClosing.Contains(name) && open.Open(name) > Deepest)
            {
                return $"is nested deeper than {Deepest} levels; it was not read";
            }
            if (!closing && TagKinds.Raw.Contains(name))
            {
                open.Close(name);
                place = html.IndexOf("</" + name, place, StringComparison.OrdinalIgnoreCase) is var end && end >= 0 ? end : html.Length;
            }
        }
        return null;
    }

    private static int Next(string html, int place) => place >= html.Length ? -1 : html.IndexOf('<', place + 1);

    private static string Name(string html, int start)
    {
        var end = start;
        while (end < html.Length && end - start < 40 && (char.IsAsciiLetterOrDigit(html[end]) || (end > start && html[end] == '-')))
        {
            end++;
        }
        return end > start && char.IsAsciiLetter(html[start]) ? html[start..end].ToLowerInvariant() : "";
    }
}
