using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Speech;

/// <summary>
/// Verbs that no table has as reporting ones, but that a quotation makes speech: “Full,” mused Otto Berg; “Full?” Berg pressed;
/// Berg demurred: “Whichever is full.” Any verb can do this, so the place decides and not the word.
/// </summary>
internal sealed class UnlistedVerbs(NameTable names, SourceFinder sources)
{
    private const int LongestPlace = 9;
    private const WordClass Tensed = WordClass.PastVerb | WordClass.PastOrParticiple | WordClass.PresentVerb;
    private const WordClass OtherWords = WordClass.Auxiliary | WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction | WordClass.Adverb
        | WordClass.PersonalPronoun | WordClass.Negation | WordClass.Reporting;

    /// <returns>The verb, taking only words in quotation marks, or null where it stands in no such place.</returns>
    public ReportingVerb? At(Sentence sentence, int i) =>
        LooksTensed(sentence, i) && (IsInverted(sentence, i) || ClosesSpeech(sentence, i) || OpensSpeech(sentence, i))
            ? new(sentence.WordAt(i).ToString(), null, VerbFrame.Quote | VerbFrame.QuoteOnly)
            : null;

    private static bool LooksTensed(Sentence sentence, int i)
    {
        if (!sentence[i].IsWord || sentence.IsCapitalised(i) || sentence.Is(i, OtherWords))
        {
            return false;
        }
        var word = sentence.WordAt(i);
        return sentence.Is(i, Tensed) ? !sentence.Is(i, WordClass.PresentVerb) || word.EndsWith("s") : word.Length > 4 && word.EndsWith("ed") && sentence[i].Class == WordClass.None;
    }

    // “Full,” mused Otto Berg.
    private bool IsInverted(Sentence sentence, int i) =>
        IsSpeech(sentence, i - 1) && IsWhole(sentence, i - 1) && sources.After(sentence, i) is { } source
            && (source.Mention is { Kind: NameKind.Person } || sentence.Is(source.First, WordClass.PersonalPronoun));

    // “Full?” Berg pressed.
    private bool ClosesSpeech(Sentence sentence, int i) =>
        Ends(sentence, i + 1) && Subject(sentence, i) is { } first
            && ContentBefore.BeforeSubject(sentence, first - 1) is var quotation && IsSpeech(sentence, quotation)
            && IsWhole(sentence, quotation);

    // "the show “Locks,” listed a keeper": a title closes with a comma too, but words lead up to it.
    private static bool IsWhole(Sentence sentence, int quotation) => quotation == 0
        || sentence[quotation - 1].Kind is UnitKind.Mark or UnitKind.Quotation;

    // Berg demurred: “Whichever is full.”
    private bool OpensSpeech(Sentence sentence, int i) =>
        Subject(sentence, i) is not null && OpeningMark(sentence, i) is var mark && mark > 0 && sentence.IsQuotation(mark + 1) && StartsWithCapital(sentence, mark + 1);

    // The comma or colon, behind a few words of place and time: "Berg sang back in May, “…”".
    private static int OpeningMark(Sentence sentence, int verb)
    {
        var i = verb + 1;
        while (i < Math.Min(verb + LongestPlace, sentence.Count) && sentence[i].Kind is UnitKind.Word or UnitKind.Number && !sentence.Is(i, WordClass.Auxiliary | WordClass.That))
        {
            i++;
        }
        return sentence.IsMark(i, ':') || (sentence.IsMark(i, ',') && (i == verb + 1 || sentence.Is(verb + 1, WordClass.Preposition | WordClass.Adverb) || sentence.IsWord(verb + 1, "back"))) ? i : -1;
    }

    private int? Subject(Sentence sentence, int verb) =>
        sentence.Is(verb - 1, WordClass.PersonalPronoun) ? verb - 1 : names.EndingAt(sentence, verb - 1) is { } mention ? mention.PhraseFirst : null;

    private static bool Ends(Sentence sentence, int i) => i >= sentence.Count || sentence[i].Kind is UnitKind.Mark or UnitKind.Quotation || sentence.Is(i, WordClass.Adverb | WordClass.Preposition | WordClass.Conjunction | WordClass.To);

    // The comma or question mark inside the marks says that the sentence goes on.
    private static bool IsSpeech(Sentence sentence, int i) => sentence.IsQuotation(i) && LastInside(sentence, i) is ',' or '?' or '!' or '\u2013';

    private static char LastInside(Sentence sentence, int i)
    {
        var word = sentence.WordAt(i).TrimEnd("\"' ");
        return word.IsEmpty ? ' ' : word[^1];
    }

    private static bool StartsWithCapital(Sentence sentence, int i)
    {
        var word = sentence.WordAt(i).TrimStart("\"' ");
        return !word.IsEmpty && char.IsUpper(word[0]);
    }
}
