using System.Globalization;

namespace WuzhenArchive.Reading.Formats.Markdown;

/// <summary>Counts what is open at once in a paragraph of Markdown, before it is parsed: a parser looks for the end of every open link again and again.</summary>
internal static class MarkdownLimits
{
    public const int MostOpen = 500;
    public const int MostDefinitions = 20_000;

    /// <returns>Why the text is not parsed, as the rest of a sentence; null when it is within the limits.</returns>
    public static string? Exceeded(string text)
    {
        var (brackets, links, definitions, blank) = (0, 0, 0, true);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\n' when blank:
                    (brackets, links) = (0, 0);
                    break;
                case '\n':
                    blank = true;
                    continue;
                case ' ' or '\t' or '\r':
                    continue;
                case '[':
                    brackets++;
                    break;
                case ']':
                    brackets = Math.Max(0, brackets - 1);
                    links += i + 1 < text.Length && text[i + 1] == '(' ? 1 : 0;
                    definitions += i + 1 < text.Length && text[i + 1] == ':' ? 1 : 0;
                    break;
                case ')':
                    links = Math.Max(0, links - 1);
                    break;
            }
            blank = false;
            if (brackets > MostOpen || links > MostOpen)
            {
                return $"has more than {MostOpen} links or brackets open at once";
            }
            if (definitions > MostDefinitions)
            {
                return string.Create(CultureInfo.InvariantCulture, $"defines more than {MostDefinitions:N0} links");
            }
        }
        return null;
    }
}
