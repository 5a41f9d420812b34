using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Speech.Turns;

/// <summary>Reads the label a paragraph may begin with. That a label is a speaker's, the paragraphs around it must say.</summary>
internal static class TurnLabels
{
    private const int LongestLabel = 90;
    private const int MostWords = 7;
    private const int LongestShortened = 6;
    private const int LongestHan = 8;
    private const int ShortestWords = 60;
    private const int LongestHeadline = 120;
    private const int FewestOfHeadline = 5;

    private const WordClass Title = WordClass.Role | WordClass.RolePrefix | WordClass.Honorific;

    public static TurnLabel? Of(Paragraph paragraph)
    {
        var (text, end) = (paragraph.Text, paragraph.Span.End);
        var first = paragraph.Span.Start;
        while (first < end && text[first] is '"' or '\u201C' or '\'')
        {
            first++;
        }
        var isInMarks = first > paragraph.Span.Start;
        first = Clock.Behind(text, first, end, out var isOfDay);
        if (ColonBehind(text, first, end) is not { } colon)
        {
            return null;
        }
        var comma = text.IndexOfAny([',', '(', '[', '（'], first, colon - first);
        var name = Trimmed(text, first, comma < 0 ? colon : comma);
        var part = comma < 0 ? null : Trimmed(text, comma + 1, colon).Of(text).TrimEnd(')', ']', '）', ' ');
        var behind = colon + 1;
        while (behind < end && char.IsWhiteSpace(text[behind]))
        {
            behind++;
        }
        return IsSpoken(text, behind, end) && !IsTold(text, behind, end) && name.Length > 0 ? Sorted(text, name, part, behind) is { } label ? label with { IsOfDay = isOfDay || Clock.IsAbove(text, paragraph.Span.Start), IsInMarks = isInMarks } : null : null;
    }

    private static TurnLabel? Sorted(string text, Span name, string? part, int behind)
    {
        var printed = name.Of(text);
        if (TurnWords.Never.Contains(printed) || TurnWords.Never.Contains(printed[(printed.LastIndexOf(' ') + 1)..]))
        {
            return null;
        }
        var plain = printed.TrimEnd(' ', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        if (TurnWords.Answers.Contains(plain) || IsPart(plain))
        {
            return new(name, printed, printed, part, behind, TurnWords.Answers.Contains(plain) ? LabelKind.Answer : LabelKind.Part, false, false, false);
        }
        if (printed.Length <= LongestHan && printed.All(IsHan))
        {
            return printed.Length > 1 ? new(name, printed, printed, part, behind, LabelKind.Han, false, false, false) : null;
        }
        var words = printed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > MostWords || !Array.TrueForAll(words, IsNameWord) || !char.IsUpper(words[0][0]) || IsClosed(words[0]) || words.Skip(1).Any(IsSmall))
        {
            return null;
        }
        var isTitled = false;
        var bare = words;
        while (bare.Length > 1 && IsTitle(bare[0], bare.Length))
        {
            (bare, isTitled) = (bare[1..], true);
        }
        // "Lake Institute director Hugo Lindt"
        if (Array.FindLastIndex(bare, w => char.IsLower(w[0]) && Words.ClassOf(w).HasFlag(WordClass.Role)) is >= 0 and var role && role < bare.Length - 1)
        {
            (bare, isTitled) = (bare[(role + 1)..], true);
        }
        isTitled |= part is not null && part.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Any(w => (Words.ClassOf(w.Trim('.', ')', ']')) & WordClass.Role) != 0);
        return new(name, printed, string.Join(' ', bare), part, behind, printed.Any(char.IsLower) ? LabelKind.Words : LabelKind.Capitals, isTitled, false, false);
    }

    // "Host", "UNIDENTIFIED WOMAN", "Senior lock engineer", "PRIME MINISTER", "The Vice President": what somebody is, and no name.
    private static bool IsPart(string plain) => TurnWords.Parts.Contains(plain) || plain.StartsWith("unidentified ", StringComparison.OrdinalIgnoreCase)
        || (plain.Length > 0 && AreRoles(plain.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    private static bool AreRoles(string[] words) =>
        (Words.ClassOf(words[^1]) & (WordClass.Role | WordClass.Human)) != 0
        && Array.TrueForAll(words, w => Words.ClassOf(w) is var found && (found & WordClass.GivenName) == 0
            && ((found & (WordClass.Role | WordClass.Human | WordClass.RolePrefix)) != 0 || w.Equals("the", StringComparison.OrdinalIgnoreCase)));

    // "Dean Otto Berg" has a title, "Dean Berg" may be a name; a shortened title has its dot.
    private static bool IsTitle(string word, int words) =>
        Words.ClassOf(word.TrimEnd('.')) is var found && (found & Title) != 0 && ((found & WordClass.GivenName) == 0 || words > 2);

    // "Second: …", "However: …"
    private static bool IsClosed(string word) => (Words.ClassOf(word.TrimEnd('.'))
        & (WordClass.Determiner | WordClass.PossessivePronoun | WordClass.PersonalPronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator | WordClass.WhWord | WordClass.Auxiliary | WordClass.Negation | WordClass.Adverb | WordClass.Ordinal | WordClass.Cardinal | WordClass.Weekday)) is not 0 and var closed
        && (closed & WordClass.Determiner) == 0;

    // "STAT OF THE WEEK: …"
    private static bool IsSmall(string word) =>
        Words.ClassOf(word) is var found && (found & (WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.To)) != 0 && (found & WordClass.NameParticle) == 0 && word.Length > 1;

    private static bool IsNameWord(string word)
    {
        var bare = word.TrimEnd('.');
        return bare.Length > 0 && (word.Length == bare.Length || bare.Length < LongestShortened) && bare.All(c => char.IsLetter(c) || c is '-' or '\'' or '\u2019' or '.' or '&' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark)
            && (char.IsUpper(bare[0]) || (Words.ClassOf(bare) & (WordClass.NameParticle | WordClass.Role | WordClass.RolePrefix)) != 0);
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or '·';

    // The colon of the label: nothing that ends a sentence stands before it, and no address, clock or verse behind it.
    private static int? ColonBehind(string text, int first, int end)
    {
        // "Q. Is the river low?", as some papers print it.
        if (first + 2 < end && text[first] is 'Q' or 'A' && text[first + 1] == '.' && text[first + 2] == ' ')
        {
            return first + 1;
        }
        var close = ' ';
        for (var i = first; i < Math.Min(end, first + LongestLabel); i++)
        {
            var c = text[i];
            if (close != ' ')
            {
                close = c == close ? ' ' : close;
            }
            else if (c is '(' or '[' or '（')
            {
                close = c == '(' ? ')' : c == '[' ? ']' : '）';
            }
            else if (c is ':' or '：')
            {
                return i > first && (c == '：' || i + 1 >= end || !(char.IsAsciiDigit(text[i + 1]) || text[i + 1] == '/' || char.IsLower(text[i + 1]))) ? i : null;
            }
            else if (c is '?' or '!' or ';' or '"' or '\u201C' or '\u201D' or '\n' or '\r' or '。' or '，')
            {
                return null;
            }
        }
        return null;
    }

    private static Span Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }
        return Span.FromBounds(start, end);
    }

    // "Otto Berg: Called for open tolls." tells in short what he said.
    private static bool IsTold(string text, int behind, int end)
    {
        var last = behind;
        while (last < end && char.IsAsciiLetter(text[last]))
        {
            last++;
        }
        return last > behind && Words.ClassOf(Span.FromBounds(behind, last).In(text)) is var found
            && (found & WordClass.Reporting) != 0 && (found & (WordClass.PastOrParticiple | WordClass.PastVerb)) != 0 && (found & WordClass.PresentVerb) == 0;
    }

    // "Otto Berg: 1,769." is a count, and "Berg: Lock Keepers Won't Be Paid." a headline.
    private static bool HasTalk(string text, int behind, int end)
    {
        var (words, capitals) = (0, 0);
        for (var i = behind; i < Math.Min(end, behind + LongestHeadline); i++)
        {
            if (char.IsLetter(text[i]) && (i == behind || !char.IsLetterOrDigit(text[i - 1]) && text[i - 1] is not ('\'' or '\u2019')))
            {
                words++;
                capitals += char.IsUpper(text[i]) ? 1 : 0;
            }
        }
        return words > 0 && (words < FewestOfHeadline || capitals * 3 < words * 2 || end - behind > LongestHeadline);
    }

    // "Otto Berg: The Future of Locks" is an entry of a programme: what is said ends as a sentence does, or is cut short.
    private static bool IsSpoken(string text, int behind, int end)
    {
        var last = end - 1;
        while (last > behind && (char.IsWhiteSpace(text[last]) || text[last] is ')' or ']' or '"' or '\u201D' or '\u2019' or '\''))
        {
            last--;
        }
        if (behind < end && !HasTalk(text, behind, end))
        {
            return false;
        }
        return behind >= end || text[last] is '.' or '?' or '!' or '…' or '。' or '？' or '！' or '—' or '–' or '-' or ':' or '：' || end - behind > ShortestWords;
    }
}
