using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>
/// What a conference is held under: themed “A Lake for Everyone”, with the theme of “…”, This year's theme is “…”; without marks only
/// where it is printed like a title: "under the theme of One Lake, Many Boats".
/// </summary>
internal sealed class Themes(EventNouns events)
{
    private const int Shortest = 8;
    private const int Longest = 16;
    private const int ThemeReach = 20;
    private const int OpeningReach = 6;
    private const int FewestCapitals = 2;
    private const int ThemeBefore = 6;

    public void Find(Sentence sentence, FactEditions years, List<FactReading> found)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if ((Quoted(sentence, i) ?? Titled(sentence, i)) is { } place && IsOfConference(sentence, i) && years.Of(place) is { } year)
            {
                found.Add(new(FactProperty.Theme, year, place.Of(sentence.Paragraph.Text).ReplaceLineEndings(" "), place));
            }
        }
    }

    // The nearest event before it is the conference; or no event is named and the theme is nobody else's: "The theme is “…”".
    private bool IsOfConference(Sentence sentence, int i) =>
        events.Names(sentence) ? events.IsOfWhole(sentence, i, first: true) && (i < OpeningReach || Enumerable.Range(0, i).Any(n => events.IsOwn(sentence, n))) : !events.NamesAside(sentence) && IsOnly(sentence, i);

    private static bool IsOnly(Sentence sentence, int quotation)
    {
        for (var i = Math.Max(0, quotation - ThemeReach); i < quotation; i++)
        {
            if (sentence.WordAt(i) is "theme" or "title" or "motto" or "Themed")
            {
                return sentence.WordAt(i) is "Themed" ? i == 0 : i == 0 || sentence.WordAt(i - 1) is "The" or "the" or "Its" or "its" or "as" or "year" or "overall" or "official" or "main" or "general" || sentence[i - 1].Kind == UnitKind.Possessive;
            }
        }
        return false;
    }

    private static Span? Quoted(Sentence sentence, int i)
    {
        if (sentence.QuotationAt(i) is not { Inner: var inner } quotation || !(quotation.IsTheme || IsTitle(sentence, i)))
        {
            return null;
        }
        var text = sentence.Paragraph.Text;
        var (start, end) = (inner.Start, inner.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or '.' or ';'))
        {
            end--;
        }
        return end - start >= Shortest ? Span.FromBounds(start, end) : null;
    }

    // “…”, the motto of the week; its title this year is “…”
    private static bool IsTitle(Sentence sentence, int i) =>
        sentence.WordAt(Math.Max(0, i - 1)) is "is" or "was" && Enumerable.Range(Math.Max(0, i - 5), Math.Min(5, i)).Any(n => sentence.WordAt(n) is "title" or "motto" && sentence.WordAt(Math.Max(0, n - 1)) is "its" or "Its" or "The" or "whose");

    // "under the theme of One Lake, Many Boats": capitals all along, but for the small words between them.
    private static Span? Titled(Sentence sentence, int i)
    {
        if (!sentence.IsCapitalised(i) || !Announces(sentence, i - 1))
        {
            return null;
        }
        var (last, capitals) = (i, 0);
        for (var n = i; n < Math.Min(i + Longest, sentence.Count); n++)
        {
            if (sentence.IsCapitalised(n))
            {
                (last, capitals) = (n, capitals + 1);
            }
            else if (!(sentence.IsMark(n, ',') || sentence.IsMark(n, ':') || sentence[n].Kind is UnitKind.Possessive or UnitKind.Number || sentence.Is(n, WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction | WordClass.To)))
            {
                break;
            }
        }
        return capitals >= FewestCapitals && (last + 1 == sentence.Count || !sentence[last + 1].IsWord) ? sentence.Cover(i, last) : null;
    }

    private static bool Announces(Sentence sentence, int i) =>
        sentence.WordAt(Math.Max(0, i)) is "themed" or "Themed" or "theme"
        || (sentence.IsWord(i - 1, "theme") && (sentence.IsWord(i, "of") || sentence.IsMark(i, ',') || sentence.IsMark(i, ':')))
        || (sentence.WordAt(Math.Max(0, i)) is "is" or "was" && SpeaksOfTheme(sentence, i));

    private static bool SpeaksOfTheme(Sentence sentence, int i)
    {
        for (var n = 1; n <= ThemeBefore; n++)
        {
            if (sentence.IsWord(i - n, "theme"))
            {
                return true;
            }
        }
        return false;
    }
}
