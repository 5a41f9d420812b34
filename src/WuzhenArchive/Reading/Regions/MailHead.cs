using System.Text.RegularExpressions;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Regions;

/// <summary>The head of a mail: lines of a name and a colon, one of which is the subject. The subject is the title, the sender the author.</summary>
internal static partial class MailHead
{
    private const int MostLines = 30;
    private const int Fewest = 2;

    /// <summary>Cuts the line of the subject in two, its label and what it says, so that the title is a line of its own.</summary>
    /// <returns>The lines of the head; none when the text is no mail. What is said there is found by its label.</returns>
    public static Dictionary<string, int> Cut(string shadow, List<Line> lines)
    {
        var fields = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < Math.Min(lines.Count, MostLines); i++)
        {
            if (lines[i].Span.In(shadow).Contains(':') && Field().Match(lines[i].Span.Of(shadow)) is { Success: true } field)
            {
                fields.TryAdd(field.Groups["name"].Value, i);
            }
            else if (fields.Count > 0 && lines[i].AfterBlank)
            {
                break;
            }
        }
        if (fields.Count < Fewest || !fields.TryGetValue("subject", out var subject))
        {
            return [];
        }
        var line = lines[subject];
        var label = Field().Match(line.Span.Of(shadow)).Length;
        if (label < line.Span.Length)
        {
            lines[subject] = line with { Span = new(line.Span.Start, "subject:".Length) };
            lines.Insert(subject + 1, new(Span.FromBounds(line.Span.Start + label, line.Span.End), false));
            return fields.ToDictionary(f => f.Key, f => f.Value > subject ? f.Value + 1 : f.Value, StringComparer.OrdinalIgnoreCase);
        }
        return [];
    }

    /// <summary>"Ann Lee &lt;ann@lake.example&gt;": Ann Lee; an address alone is nobody's name.</summary>
    public static string? Sender(string from)
    {
        var value = from[(from.IndexOf(':', StringComparison.Ordinal) + 1)..];
        // Archives of lists print "ann at lake.example (Ann Lee)".
        if (InBrackets().Match(value) is { Success: true } bracketed)
        {
            value = bracketed.Groups["name"].Value;
        }
        var end = value.IndexOfAny(['<', '[', '(']);
        var name = (end < 0 ? value : value[..end]).Trim(' ', '"', '\u201C', '\u201D', '\'');
        return name.Length is > 1 and < 80 && !name.Contains('@') && !name.Contains(" at ", StringComparison.Ordinal) && name.Any(char.IsLetter) ? name : null;
    }

    [GeneratedRegex(@"^ *\S+(?:@| at )\S+ +\((?<name>[^()@]{2,60})\) *$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    // "Subject: Re: [lake-list] Old locks": an answer has the same title, and a list puts its name before it.
    [GeneratedRegex(@"^(?:(?<name>subject): *(?:(?:(?:re|fwd?|aw|wg)(?:\[[0-9]+\])?:|\[[^\[\]]{1,40}\]) *)*|(?<name>from|to|cc|bcc|date|sent|reply-to|message-id|in-reply-to|list-id|x-[a-z-]+|mime-version|content-type|return-path|received|organization|importance): )",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Field();
}
