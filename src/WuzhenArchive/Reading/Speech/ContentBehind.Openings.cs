using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Speech;

// What stands between a cue and its content: time, place, hearer, insertions.
internal static partial class ContentBehind
{
    public const int LongestAdjunct = 18;
    private const int LongestInsertion = 7;
    private const int LongestHearer = 7;
    private const int LongestTitle = 45;

    // said Monday that, vowed Monday night to: the day belongs to the verb.
    public static int BehindTime(Sentence sentence, int start)
    {
        var day = sentence.IsWord(start, "on") ? start + 1 : start;
        return !sentence.Is(day, WordClass.Weekday) || (day + 1 < sentence.Count && sentence[day + 1].Kind == UnitKind.Possessive) ? start
            : sentence.IsWord(day + 1, "night") || sentence.IsWord(day + 1, "morning") || sentence.IsWord(day + 1, "afternoon") || sentence.IsWord(day + 1, "evening") ? day + 2 : day + 1;
    }

    // "testified that night that the lock was dry"
    private static int BehindThatTime(Sentence sentence, int start) =>
        sentence.IsWord(start, "that")
            && sentence.WordAt(Math.Min(start + 1, sentence.Count - 1)) is "day" or "night" or "week" or "month" or "year" or "morning" or "afternoon" or "evening" or "summer" or "winter"
            && sentence.Is(start + 2, WordClass.That) ? start + 2 : start;

    // "added, though, that": what stands between two commas right behind the cue.
    private static int? BehindInsertion(Sentence sentence, int start)
    {
        for (var i = start + 1; sentence.IsMark(start, ',') && i < Math.Min(start + LongestInsertion, sentence.Count - 1); i++)
        {
            if (sentence.IsMark(i, ','))
            {
                return sentence.Is(i + 1, WordClass.That) ? i + 1 : null;
            }
        }
        return null;
    }

    // "told the council why": the hearer is stepped over.
    private static int? QuestionStart(Cue cue, int start)
    {
        var sentence = cue.Sentence;
        var i = start;
        while (cue.Verb.Frame.HasFlag(VerbFrame.Hearer) && i < Math.Min(start + LongestHearer, sentence.Count) && sentence[i].IsWord && !sentence.Is(i, WordClass.WhWord | WordClass.Verb | WordClass.Auxiliary | WordClass.Preposition))
        {
            i++;
        }
        return sentence.Is(i, WordClass.WhWord) ? i : null;
    }

    // "said after the vote he would leave", "told me he would leave": time, place and hearer may stand before the clause, which a pronoun then opens.
    private static int ClauseStart(Cue cue, int start)
    {
        var sentence = cue.Sentence;
        if (cue.Verb.Frame.HasFlag(VerbFrame.Hearer) && BehindHearer(sentence, start) is { } clause)
        {
            return clause;
        }
        for (var i = start; (sentence.Is(start, WordClass.Preposition | WordClass.Weekday) || cue.Verb.Frame.HasFlag(VerbFrame.Hearer)) && i < Math.Min(start + 8, sentence.Count) && sentence[i].Kind is UnitKind.Word or UnitKind.Number; i++)
        {
            if (i > start && sentence.Is(i, WordClass.PersonalPronoun) && (Clauses.HasVerb(sentence, i, Math.Min(i + 1, sentence.Count - 1)) || sentence.Is(i + 1, WordClass.Verb | WordClass.Auxiliary | WordClass.Adverb) || (i + 1 < sentence.Count && sentence[i + 1].Kind == UnitKind.Possessive)))
            {
                return i;
            }
        }
        return start;
    }

    // "told the keepers the lock would close": the second noun phrase is the subject.
    private static int? BehindHearer(Sentence sentence, int start)
    {
        for (var i = start + 1; i < Math.Min(start + LongestHearer, sentence.Count) && sentence[i - 1].IsWord
            && !sentence.Is(i - 1, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary)
            && !(sentence.Is(i - 1, WordClass.Reporting) && sentence.Is(i - 1, WordClass.PastVerb | WordClass.PastOrParticiple)); i++)
        {
            if (sentence.Is(i, WordClass.Determiner | WordClass.PossessivePronoun) && !sentence.Is(i, WordClass.That) && !sentence.Is(i - 1, WordClass.Determiner | WordClass.PossessivePronoun)
                && Clauses.HasVerb(sentence, i, Math.Min(i + LongestHearer, sentence.Count - 1)))
            {
                return i;
            }
        }
        return null;
    }

    // "to build", "to jointly strive"
    private static bool OpensInfinitive(Sentence sentence, int i) =>
        sentence.Is(i, WordClass.Verb) || (sentence.Is(i, WordClass.Adverb) && i + 1 < sentence.Count && (sentence.Is(i + 1, WordClass.Verb) || sentence[i + 1] is { IsWord: true, Class: WordClass.None } && !sentence.IsCapitalised(i + 1)));

    /// <summary>Steps over hearer, place and time between verb and content: "told reporters on Monday", "said in a statement".</summary>
    private static int AdjunctEnd(Cue cue, int start)
    {
        var sentence = cue.Sentence;
        var opens = IsTime(sentence, start) || sentence.Is(start, WordClass.Preposition | WordClass.To | WordClass.Adverb | WordClass.Weekday) || cue.Verb.Frame.HasFlag(VerbFrame.Hearer) || cue.Inverted;
        for (var i = start; opens && i < Math.Min(start + LongestAdjunct, sentence.Count); i++)
        {
            // "said much the same, and in the months that followed the lock was closed"
            if (sentence.IsMark(i, ',') && sentence.Is(i + 1, WordClass.Conjunction))
            {
                return start;
            }
            if (i > start && ((sentence.Is(i, WordClass.That) && !IsRelative(sentence, i)) || IsHearer(sentence, start, i) || ((sentence.IsMark(i, ',') || sentence.IsMark(i, ':')) && sentence.IsQuotation(i + 1))))
            {
                return i;
            }
            if (i > start && cue.Verb.Frame.HasFlag(VerbFrame.Infinitive) && sentence.Is(i, WordClass.To) && OpensInfinitive(sentence, i + 1))
            {
                return start;
            }
            if (sentence[i].Kind is not (UnitKind.Word or UnitKind.Number or UnitKind.Possessive) && !IsTitle(sentence, i) && !(sentence.IsMark(i, ',') && i > start) && !Abbreviations.EndsAt(sentence.WordAt(i), sentence.WordAt(Math.Max(0, i - 1))) || sentence.Is(i, WordClass.Auxiliary | WordClass.RelativePronoun & ~WordClass.That))
            {
                return start;
            }
        }
        return start;
    }

    // "in the weeks that followed", "in words that shook the town"
    private static bool IsRelative(Sentence sentence, int that) =>
        sentence.Is(that + 1, WordClass.PastVerb | WordClass.PastOrParticiple) && !sentence.Is(that + 1, WordClass.Determiner) && !sentence.Is(that - 1, WordClass.Weekday | WordClass.Month | WordClass.Adverb | WordClass.Human | WordClass.Role)
        && sentence[that - 1].IsWord && !sentence.IsCapitalised(that - 1) && sentence.Is(that - 2, WordClass.Determiner | WordClass.Preposition);

    // "said earlier this year that", "reported last week that"
    private static bool IsTime(Sentence sentence, int i) =>
        sentence.WordAt(i) is "back" or "earlier" or "later" or "late" or "early" or "this" or "last"
        && Enumerable.Range(i, Math.Min(4, sentence.Count - i)).Any(n => sentence.WordAt(n) is "week" or "month" or "year" or "summer" or "winter" or "spring" or "autumn" or "fall" or "night" or "weekend" or "day" || sentence.Is(n, WordClass.Month | WordClass.Weekday) || char.IsAsciiDigit(sentence.WordAt(n)[0]));

    // "said on “The Port This Week” that"
    private static bool IsTitle(Sentence sentence, int i) => sentence.IsQuotation(i) && sentence[i].Span.Length < LongestTitle && sentence.Is(i + 1, WordClass.That);

    // told reporters “…”: nothing but a few plain words before the marks.
    private static bool IsHearer(Sentence sentence, int start, int quotation) =>
        sentence.IsQuotation(quotation) && quotation - start <= 3
        && Enumerable.Range(start, quotation - start).All(i => sentence[i].IsWord && !sentence.Is(i, WordClass.Preposition | WordClass.To)) && !sentence.Is(quotation - 1, WordClass.Determiner);
}
