using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Occasions;

/// <summary>What tells that words were said at another time or by another way: "last month", "in 2006", "told the Lake Herald", "wrote on his own page".</summary>
/// <param name="year">The edition the article is about.</param>
/// <param name="editions">The years that had one.</param>
/// <param name="months">The months in which that edition was held.</param>
internal sealed class Elsewheres(int? year, IReadOnlySet<int> editions, IReadOnlySet<int> months)
{
    public ToldOccasion? Of(SpokenSentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            // "In 2021 the council spoke of …": it may have been there.
            if (sentence.WordAt(i) is "in" or "In" && EditionYears.At(sentence.Sentence, i + 1) is { } other && other != year && editions.Contains(other))
            {
                return new(OccasionKind.Untold, null, sentence.Cover(i, i + 1));
            }
            if (sentence.IsTold(i) && (Time(sentence, i) ?? Told(sentence, i) ?? Medium(sentence, i)) is { } evidence)
            {
                return new(OccasionKind.Elsewhere, null, evidence);
            }
        }
        return null;
    }

    private Span? Time(SpokenSentence sentence, int i)
    {
        var word = sentence.WordAt(i);
        if (word is "last" or "Last" or "previous" && OccasionWords.Spans.Has(sentence.WordAt(i + 1)) && sentence.WordAt(i + 2) is not "of" && sentence.Sentence[Math.Min(i + 2, sentence.Count - 1)].Kind != UnitKind.Possessive)
        {
            return sentence.Cover(i, i + 1);
        }
        if (word is "ago" && i > 0)
        {
            return sentence.Cover(Math.Max(0, i - 2), i);
        }
        if (word is "earlier" or "Earlier" or "later" or "Later" && (sentence.WordAt(i + 1) is "this" or "that" or "in" || OccasionWords.Spans.Has(sentence.WordAt(i - 1))))
        {
            return sentence.Cover(OccasionWords.Spans.Has(sentence.WordAt(i - 1)) ? i - 1 : i, Math.Min(i + (sentence.WordAt(i + 1) is "this" or "that" or "in" ? 2 : 0), sentence.Count - 1));
        }
        if (word is "previously" or "Previously" or "recently" or "Recently" or "repeatedly" or "once" && !sentence.Is(i + 1, WordClass.Determiner) && !IsNow(sentence, i))
        {
            return sentence.Cover(i, i);
        }
        if (word is "in" or "In" or "of" or "since" or "Since" && EditionYears.At(sentence.Sentence, i + 1) is { } named && named != year)
        {
            return sentence.Cover(i, i + 1);
        }
        if (sentence.Is(i, WordClass.Month) && char.IsUpper(word[0]) && sentence.WordAt(i - 1) is "in" or "In" or "on" or "On" or "since" or "until" or "of")
        {
            return EditionYears.At(sentence.Sentence, i + 1) is { } dated && dated != year ? sentence.Cover(i - 1, i + 1)
                : months.Count > 0 && !months.Contains(Regions.Dates.MonthOf(word)) ? sentence.Cover(i - 1, i) : null;
        }
        return null;
    }

    // "once again", "at once"
    private static bool IsNow(SpokenSentence sentence, int once) => sentence.WordAt(once + 1) is "again" or "more" || sentence.WordAt(once - 1) is "at";

    /// <summary>"wrote", "tweeted": what is written is not said anywhere.</summary>
    public static ToldOccasion? InWriting(SpokenSentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.IsTold(i) && Written(sentence, i) is { } evidence)
            {
                return new(OccasionKind.Elsewhere, null, evidence);
            }
        }
        return null;
    }

    private static Span? Written(SpokenSentence sentence, int i) =>
        OccasionWords.Writing.Has(sentence.WordAt(i)) && !sentence.Sentence.IsCapitalised(i) && (i == 0 || !sentence.Is(i - 1, WordClass.Determiner | WordClass.Preposition | WordClass.PossessivePronoun | WordClass.To)) && !sentence.Is(i, WordClass.CueNoun)
            ? sentence.Cover(i, i) : null;

    // "told the Lake Herald", "told reporters", "in remarks to a radio station"
    private static Span? Told(SpokenSentence sentence, int i)
    {
        if (sentence.WordAt(i) is not ("told" or "telling" or "tells"))
        {
            return null;
        }
        for (var n = i + 1; n < Math.Min(i + 6, sentence.Count) && sentence.Sentence[n].IsWord && sentence.IsTold(n); n++)
        {
            if (OccasionWords.Audience.Has(sentence.WordAt(n)))
            {
                return null;
            }
            if (OccasionWords.Press.Has(sentence.WordAt(n)) || (sentence.Sentence.IsCapitalised(n) && !sentence.Is(n, WordClass.Weekday) && !OccasionWords.Audience.Has(sentence.WordAt(n + 1)) && !OccasionWords.Audience.Has(sentence.WordAt(n + 2))))
            {
                return sentence.Cover(i, n);
            }
        }
        return null;
    }

    // "in an interview", "in a blog post", "on his own page", "on Twitter"
    private static Span? Medium(SpokenSentence sentence, int i)
    {
        if (sentence.WordAt(i) is not ("in" or "In" or "on" or "On" or "to" or "by" or "via"))
        {
            return null;
        }
        if (sentence.WordAt(i) is "on" or "On" or "via" && OccasionWords.Platforms.Has(sentence.WordAt(i + 1)))
        {
            return sentence.Cover(i, i + 1);
        }
        for (var n = i + 1; n < Math.Min(i + 6, sentence.Count) && sentence.IsTold(n) && sentence.Sentence[n].Kind is UnitKind.Word or UnitKind.Possessive or UnitKind.Number; n++)
        {
            if (n > i + 1 && OccasionWords.Media.Has(sentence.WordAt(n)) && sentence.WordAt(i + 1) is not "the")
            {
                return sentence.Cover(i, n);
            }
            if (sentence.Is(n, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary))
            {
                break;
            }
        }
        return null;
    }
}
