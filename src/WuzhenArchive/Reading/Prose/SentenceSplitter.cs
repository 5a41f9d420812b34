using System.Runtime.InteropServices;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Prose;

/// <summary>
/// Cuts a paragraph's units into sentences. A dot after an abbreviation or an initial ends none; a quotation that closes with a
/// dot does, unless its cue follows. Parentheses of four words and more become sentences of their own.
/// </summary>
internal static class SentenceSplitter
{
    // Rules may look at a sentence as often as it has units. No author's sentence is as long as this; a text without full stops
    // is cut here, so that reading it takes a time that grows with its length and not with its square.
    private const int MostUnits = 300;

    private const int LongestSubject = 8;
    private const int LongestDateline = 8;
    private const int ShortestPlace = 3;
    private const int LongestAside = 16;

    public static List<Sentence> Split(string shadow, Paragraph paragraph, List<Unit> units)
    {
        var sentences = new List<Sentence>();
        var first = 0;
        var depth = 0;
        for (var i = 0; i < units.Count; i++)
        {
            depth = units[i].IsMark('(') ? depth + 1 : units[i].IsMark(')') ? Math.Max(0, depth - 1) : depth;
            if (i == units.Count - 1 || i - first + 1 == MostUnits || (depth == 0 && EndsSentence(shadow, units, i)))
            {
                Add(shadow, paragraph, units, first, i, sentences);
                first = i + 1;
                depth = 0;
            }
        }
        for (var i = 0; i < sentences.Count; i++)
        {
            sentences[i].Index = i;
        }
        return sentences;
    }

    private static void Add(string shadow, Paragraph paragraph, List<Unit> units, int first, int last, List<Sentence> sentences)
    {
        var span = Span.FromBounds(units[first].Span.Start, units[last].Span.End);
        // "LAKESIDE SUMMIT 2022 – Opening session": a title comes from nowhere.
        var start = paragraph.Kind == RegionKind.Title ? first : BehindDateline(shadow, units, first, last);
        var whole = CollectionsMarshal.AsSpan(units)[start..(last + 1)];
        if (!HasAside(whole))
        {
            sentences.Add(new(shadow, paragraph, span, whole.ToArray(), false));
            return;
        }
        var main = new List<Unit>(last - first + 1);
        var inner = new List<List<Unit>>();
        List<Unit>? open = null;
        var close = ' ';
        for (var i = start; i <= last; i++)
        {
            if (open is null && AsideFrom(units, i, last) is { } mark)
            {
                inner.Add(open = []);
                close = mark;
            }
            else if (open is not null && units[i].IsMark(close))
            {
                open = null;
            }
            else
            {
                (open ?? main).Add(units[i]);
            }
        }
        if (main.Count > 0)
        {
            sentences.Add(new(shadow, paragraph, span, [.. main], false));
        }
        sentences.AddRange(inner.Where(p => p.Count >= 4).Select(p => new Sentence(shadow, paragraph, span, [.. p], true)));
        // "(Laughter.)" alone: short as it is, it is all there is.
        if (main.Count == 0 && inner.TrueForAll(p => p.Count < 4))
        {
            sentences.Add(new(shadow, paragraph, span, [.. units[first..(last + 1)]], true));
        }
    }

    // "NORRVIK, Norland – The lock …": place and dash are no part of the sentence.
    private static int BehindDateline(string shadow, List<Unit> units, int first, int last)
    {
        if (first > 0 || units[0].Kind != UnitKind.Word || units[0].Span.Length < ShortestPlace || shadow.AsSpan(units[0].Span.Start, units[0].Span.Length).ContainsAnyExceptInRange('A', 'Z'))
        {
            return first;
        }
        for (var i = 1; i < Math.Min(last, LongestDateline); i++)
        {
            if (units[i].IsMark('\u2013') || units[i].IsMark('-'))
            {
                // "LEE Anna - Called for open tolls" has a speaker before the dash.
                return units[i + 1].Is(WordClass.Reporting) && units[i + 1].Is(WordClass.PastOrParticiple | WordClass.PastVerb) ? first : i + 1;
            }
        }
        return first;
    }

    private static bool HasAside(ReadOnlySpan<Unit> units)
    {
        foreach (ref readonly var unit in units)
        {
            if (unit.Kind == UnitKind.Mark && unit.Mark is '(' or '（' or '[')
            {
                return true;
            }
        }
        return false;
    }

    // "(the port minister)" and "[方小明]" are asides, "[that]" is a word an editor has put in. The mark that closes it, if it is one.
    private static char? AsideFrom(List<Unit> units, int open, int last)
    {
        var close = units[open] switch
        {
            { Kind: UnitKind.Mark, Mark: '(' } => ')',
            { Kind: UnitKind.Mark, Mark: '（' } => '）',
            { Kind: UnitKind.Mark, Mark: '[' } => ']',
            _ => ' ',
        };
        for (var i = open + 1; close != ' ' && i <= last && (close != ']' || units[i].Class == WordClass.None); i++)
        {
            if (units[i].IsMark(close))
            {
                return close;
            }
        }
        return null;
    }

    private static bool EndsSentence(string shadow, List<Unit> units, int i)
    {
        var unit = units[i];
        var next = units[i + 1];
        if (unit.Kind == UnitKind.Quotation)
        {
            return EndsInside(shadow, unit, out var asks) && StartsSentence(shadow, next) && !(asks && CueFollows(shadow, units, i + 1));
        }
        if (unit.Kind == UnitKind.Word && shadow[unit.Span.End - 1] == '.')
        {
            return next.Is(WordClass.Determiner | WordClass.PersonalPronoun | WordClass.Subordinator | WordClass.Conjunction | WordClass.Preposition)
                && char.IsUpper(shadow[next.Span.Start]);
        }
        return unit.Kind == UnitKind.Mark && unit.Mark is '.' or '!' or '?' or '…' && StartsSentence(shadow, next)
            && !(unit.Mark == '.' && i > 0 && IsAbbreviated(shadow, units[i - 1], unit));
    }

    private static bool StartsSentence(string shadow, Unit unit) =>
        unit.Kind is UnitKind.Quotation or UnitKind.Number
        || unit.IsMark('(') || unit.IsMark('[')
        || (unit.Kind == UnitKind.Word && !char.IsLower(shadow[unit.Span.Start]));

    private static bool EndsInside(string shadow, Unit quotation, out bool asks)
    {
        var end = quotation.Span.End - 1;
        while (end > quotation.Span.Start && shadow[end] is '"' or '\'' or ' ')
        {
            end--;
        }
        asks = shadow[end] is '?' or '!';
        return asks || shadow[end] is '.' or '…';
    }

    // “Why now?” Ann Lee asked; “Why now?” Lee, a keeper, pressed.
    private static bool CueFollows(string shadow, List<Unit> units, int start)
    {
        var i = start;
        while (i < Math.Min(start + LongestSubject, units.Count) && (IsName(shadow, units[i]) || IsTitleDot(units, i)))
        {
            i++;
        }
        if (i > start && i < units.Count && units[i].IsMark(','))
        {
            var closing = units.FindIndex(i + 1, Math.Min(LongestAside, units.Count - i - 1), u => u.Mark is ',' or '.');
            i = closing >= 0 && units[closing].IsMark(',') ? closing + 1 : i;
        }
        while (i < units.Count && units[i].Is(WordClass.Adverb | WordClass.Have))
        {
            i++;
        }
        for (var n = start; n < Math.Min(start + LongestSubject, units.Count) && (units[n].Kind == UnitKind.Word || IsTitleDot(units, n)); n++)
        {
            if (units[n].Is(WordClass.Reporting) && (n == start || !units[n - 1].Is(WordClass.Determiner)))
            {
                return true;
            }
        }
        return i > start && i + 1 < units.Count && units[i].Kind == UnitKind.Word
            && (units[i].Is(WordClass.Reporting) || (units[i].Is(WordClass.PastVerb | WordClass.PastOrParticiple) && units[i + 1].Kind == UnitKind.Mark));
    }

    private static bool IsName(string shadow, Unit unit) => unit.Kind == UnitKind.Word && !unit.Is(WordClass.Determiner) && (char.IsUpper(shadow[unit.Span.Start]) || unit.Is(WordClass.Role | WordClass.Human | WordClass.PersonalPronoun));

    // "Mr. Berg"
    private static bool IsTitleDot(List<Unit> units, int i) => units[i].IsMark('.') && i > 0 && units[i - 1].Is(WordClass.Honorific);

    // An initial ("J. Berg") or a shortened title ("Gov. Lee") right before the dot.
    private static bool IsAbbreviated(string shadow, Unit word, Unit dot)
    {
        if (word.Kind != UnitKind.Word || word.Span.End != dot.Span.Start)
        {
            return false;
        }
        var letters = word.Span.In(shadow);
        return (letters.Length == 1 && char.IsUpper(letters[0]) && letters[0] != 'I') || Abbreviations.Contains(letters);
    }
}
