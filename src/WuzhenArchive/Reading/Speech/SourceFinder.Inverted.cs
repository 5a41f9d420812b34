using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Speech;

// Behind an inverted verb: “…,” said Otto Berg, who runs the port.
internal sealed partial class SourceFinder
{
    private const int LongestInverted = 14;

    /// <summary>“…,” said Otto Berg, who runs the port: the phrase right behind the verb.</summary>
    public Source? After(Sentence sentence, int verb)
    {
        var first = verb + 1;
        if (sentence.Is(first, WordClass.PersonalPronoun))
        {
            return Made(sentence, first, first);
        }
        if (sentence.Is(first, WordClass.Preposition | WordClass.To | WordClass.Conjunction | WordClass.Subordinator))
        {
            return null;
        }
        for (var last = first; last < sentence.Count && last < first + LongestInverted; last++)
        {
            if (names.EndingAt(sentence, last) is { } mention && mention.PhraseFirst <= first + 1 && !GoesOn(sentence, mention))
            {
                return Made(sentence, first, last, mention);
            }
            if (!IsTitleDot(sentence, last) && !IsWithinName(sentence, last) && EndsInverted(sentence, first, last))
            {
                return last > first && CanSpeakThere(sentence, first, last - 1) ? Named(sentence, first, last) ?? Made(sentence, first, last - 1) : null;
            }
        }
        return null;
    }

    // "Mr. Berg", "Ann B. Lee": the dot belongs to the title or the initial.
    public static bool IsTitleDot(Sentence sentence, int i) => sentence.IsMark(i, '.')
        && (sentence.Is(i - 1, WordClass.Honorific) || sentence.WordAt(i - 1).Length == 1 || Abbreviations.Contains(sentence.WordAt(i - 1)));

    private bool IsWithinName(Sentence sentence, int i) => names.Covering(sentence, i) is { } mention && mention.Last > i;

    // "said one Lindt follower", "a Danish official", "Lee's aide": the name only describes who speaks.
    private static bool GoesOn(Sentence sentence, Mention mention)
    {
        var next = mention.Last + 1;
        return next < sentence.Count && (sentence[next].Kind == UnitKind.Possessive
            || (sentence[next].IsWord && !sentence.IsCapitalised(next)
                && (sentence.Is(next, WordClass.Role | WordClass.Human | WordClass.Document) || sentence[next].Class == WordClass.None)));
    }

    private static bool EndsInverted(Sentence sentence, int first, int i) => sentence[i].Kind is UnitKind.Mark or UnitKind.Quotation
        || (sentence.Is(i, WordClass.That | WordClass.Auxiliary | WordClass.Subordinator | WordClass.RelativePronoun | WordClass.To | WordClass.Adverb) && !sentence.IsCapitalised(i))
        || (i > first && sentence.Is(i, WordClass.Preposition)) || (sentence.Is(i, WordClass.Weekday) && !sentence.Is(i - 1, WordClass.Determiner));

    // "said another lock keeper, Otto Berg": the name stands behind the comma.
    private Source? Named(Sentence sentence, int first, int comma) =>
        sentence.IsMark(comma, ',') && sentence.Is(comma - 1, WordClass.Role | WordClass.Human)
        && names.Within(sentence, comma + 1, Math.Min(comma + 6, sentence.Count - 1)).FirstOrDefault() is { Kind: NameKind.Person } mention && mention.PhraseFirst == comma + 1
            ? Made(sentence, first, mention.Last, mention)
            : null;

    // Behind "said" and a quotation even an unknown noun is a speaker: said one former lock keeper.
    private bool CanSpeakThere(Sentence sentence, int first, int last) =>
        IsSpeakerLike(sentence, first, last) || names.Known(sentence.Cover(first, last).Of(sentence.Shadow)) is not null
        || (sentence.IsQuotation(first - 2) && (sentence.Is(first, WordClass.Determiner | WordClass.Cardinal) || sentence.IsCapitalised(last)));
}
