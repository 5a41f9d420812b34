using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>
/// The document a conference ended with: "ended with the Lakeside Initiative", "delegates adopted the Lakeside Accord", "the Declaration
/// was released at the closing ceremony", “Lakeside Outlook 2022”; and that there was none: "there is no final declaration".
/// </summary>
internal sealed class Outcomes(EventNouns events, EditionTowns towns)
{
    private const int Reach = 8;
    private const int EndReach = 12;
    private const int LongestName = 12;
    private const int LongestQuoted = 80;

    private static readonly WordSet Documents = WordSet.Of("""
        initiative declaration outlook accord pact platform consensus communiqué communique agreement charter statement resolution
        compact appeal principles convention
        """);

    public void Find(Sentence sentence, FactEditions years, List<FactReading> found)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (NoneAt(sentence, i) is { } none)
            {
                if (years.Of(none) is { } year)
                {
                    found.Add(new(FactProperty.Outcome, year, Printed(sentence, none), none));
                }
            }
            else if (DocumentAt(sentence, i) is var (first, last, place))
            {
                if (years.Of(place) is { } year && (IsOutcome(sentence, first, last) || IsOfYear(sentence, place, year))
                    && !IsDenied(sentence, first, last))
                {
                    var hedge = Plans.Expect(sentence, first, last) ? "expected" : null;
                    found.Add(new(FactProperty.Outcome, year, Printed(sentence, place), place) { Hedge = hedge });
                }
                i = last;
            }
        }
    }

    private static string Printed(Sentence sentence, Span place) => Spacing.Single(place.In(sentence.Paragraph.Text));

    // "there is no final declaration", "there is a communiqué by the council"
    private static Span? NoneAt(Sentence sentence, int i)
    {
        if (!sentence.IsWord(i, "there") || !sentence.Is(i + 1, WordClass.Be))
        {
            return null;
        }
        for (var n = i + 2; n < Math.Min(i + 7, sentence.Count); n++)
        {
            if (sentence.WordAt(n) is "statement" or "declaration" or "communique" or "communiqué" or "resolution")
            {
                return sentence.Cover(i + 2, sentence.LastBeforeClosing());
            }
        }
        return null;
    }

    // "Lakeside Initiative", "Norrvik Platform for Enhanced Action", “Lakeside Outlook 2022”
    private static (int First, int Last, Span Place)? DocumentAt(Sentence sentence, int i)
    {
        if (sentence.QuotationAt(i) is { Inner: var inner })
        {
            var text = inner.In(sentence.Paragraph.Text).TrimEnd(",. ");
            return text.Length is > 0 and <= LongestQuoted && char.IsUpper(text[0]) && HasDocument(text)
                ? (i, i, new(inner.Start, text.Length)) : null;
        }
        if (!sentence.IsCapitalised(i) || sentence.IsCapitalised(i - 1) && i > 1)
        {
            return null;
        }
        var (first, last, isDocument) = (sentence.Is(i, WordClass.Determiner) ? i + 1 : i, -1, false);
        for (var n = first; n < Math.Min(first + LongestName, sentence.Count); n++)
        {
            if (sentence.IsCapitalised(n) || EditionYears.At(sentence, n) is not null)
            {
                (last, isDocument) = (n, isDocument || (n > first && sentence.IsAny(n, Documents)));
            }
            else if (n <= last + 2 && sentence.IsAny(n, Documents) && last - first < 3)
            {
                // "the Norrvik climate pact" has its place's capital alone; what follows is no part of it.
                (last, isDocument) = (n, true);
                break;
            }
            else if (!sentence.Is(n, WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner)
                && !(n == last + 1 && sentence[n].IsWord && n + 1 < sentence.Count
                && sentence.IsAny(n + 1, Documents)))
            {
                break;
            }
        }
        return isDocument ? (first, last, sentence.Cover(first, last)) : null;
    }

    private static bool HasDocument(ReadOnlySpan<char> words)
    {
        foreach (var word in words.Split(' '))
        {
            if (Documents.Has(words[word]))
            {
                return true;
            }
        }
        return false;
    }

    private bool IsOutcome(Sentence sentence, int first, int last) =>
        Ends(sentence, first) || Adopts(sentence, first) || IsAdopted(sentence, last)
            || (sentence.IsMark(last + 1, ',') && sentence.IsWord(last + 2, "the")
            && sentence.WordAt(Math.Min(last + 3, sentence.Count - 1)) is "closing" or "final" or "concluding"
            && events.NamesNear(sentence));

    // "The conference closes tomorrow with the Lakeside Initiative", "ended with a paper called the Lakeside Initiative"
    private bool Ends(Sentence sentence, int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - EndReach); i--)
        {
            if (sentence.WordAt(i) is "ended" or "ends" or "closed" or "closes" or "concluded" or "concludes" or "wrapped")
            {
                return Enumerable.Range(i + 1, first - i - 1).Any(n => sentence.IsWord(n, "with"))
                    && Enumerable.Range(Math.Max(0, i - Reach), Math.Min(i, Reach)).Any(n => events.IsOwn(sentence, n));
            }
        }
        return false;
    }

    // "Delegates adopted the …", "the conference issued the …"
    private bool Adopts(Sentence sentence, int first)
    {
        for (var i = first - 1; i >= Math.Max(1, first - 4); i--)
        {
            if (IsAdopting(sentence.WordAt(i)))
            {
                var subject = sentence.Is(i - 1, WordClass.Have | WordClass.Modal) ? i - 2 : i - 1;
                return People.IsPlain(sentence, subject) || events.IsOwn(sentence, subject)
                    || (subject > 0 && sentence.WordAt(subject) is "committee" or "organisers" or "organizers" && events.Names(sentence)
                        && !events.NamesAside(sentence));
            }
        }
        return false;
    }

    // "the … was released at the closing ceremony of the conference"
    private bool IsAdopted(Sentence sentence, int last)
    {
        for (var i = last + 1; i < Math.Min(last + 5, sentence.Count); i++)
        {
            if (IsAdopting(sentence.WordAt(i)))
            {
                return (sentence.Is(i - 1, WordClass.Be | WordClass.Adverb) || sentence.IsMark(i - 1, ','))
                    && Enumerable.Range(i + 1, Reach)
                    .Any(n => events.IsOwn(sentence, n) || (n < sentence.Count && sentence.WordAt(n) is "closing" or "ceremony"));
            }
        }
        return false;
    }

    private static bool IsAdopting(ReadOnlySpan<char> word) =>
        word is "adopted" or "released" or "issued" or "published" or "approved" or "signed" or "unveiled" or "agreed" or "adopts"
        or "adopt";

    // “Lakeside Outlook 2022” is of the place and the year.
    private bool IsOfYear(Sentence sentence, Span place, int year)
    {
        var words = place.Of(sentence.Paragraph.Text).Split(' ');
        return words.Length > 2 && towns.Has(words[0])
            && words[^1] == year.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static bool IsDenied(Sentence sentence, int first, int last) =>
        Enumerable.Range(Math.Max(0, first - Reach), Math.Min(sentence.Count, last + Reach) - Math.Max(0, first - Reach))
            .Any(i => sentence.Is(i, WordClass.Negation)
            || sentence.WordAt(i) is "without" or "failed" or "refused" or "draft" or "proposed" or "rejected" or "no");
}
