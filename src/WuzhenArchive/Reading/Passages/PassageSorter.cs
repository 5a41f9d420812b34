using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Reading.Passages;

/// <summary>
/// Says of quoted words that belong to no statement what they are: a name, a term (words about words), or words the author keeps a
/// distance from. Only a long quotation that no cue explains is still taken for speech, by nobody that can be told.
/// </summary>
internal static class PassageSorter
{
    private const int LongestTerm = 6;
    private const int ShortestSentence = 3;

    /// <param name="sentence">The sentence it stands in; null in a title.</param>
    public static PassageKind KindOf(string shadow, Quotation quotation, Sentence? sentence)
    {
        var words = Tokenizer.Cut(shadow, quotation.Inner).FindAll(t => t.Kind != TokenKind.Mark);
        if (sentence is not null)
        {
            var at = Enumerable.Range(0, sentence.Count).FirstOrDefault(i => sentence[i].Span == quotation.Span, -1);
            if (at >= 0 && IsMentioned(sentence, at))
            {
                return PassageKind.Term;
            }
            if (words.Count > 1 && words.Count <= 12 && words.TrueForAll(w => IsNameWord(shadow, w)))
            {
                return PassageKind.Name;
            }
        }
        return words.Count > LongestTerm || IsSentence(shadow, quotation, words) ? PassageKind.Direct
            : sentence is not null && words.Count > 0 && IsBorrowed(shadow, sentence, quotation, words) ? PassageKind.Mixed
            : PassageKind.Scare;
    }

    // Otto Berg found the plan “neither new nor cheap”: a few small-letter words that do not stand before a noun, in a sentence about
    // somebody, are borrowed from what he said, though no verb says so.
    private static bool IsBorrowed(string shadow, Sentence sentence, Quotation quotation, List<Token> words)
    {
        var at = Enumerable.Range(0, sentence.Count).FirstOrDefault(i => sentence[i].Span == quotation.Span, -1);
        return at > 0 && char.IsLower(shadow[words[0].Start]) && (words.Count > 2 || !StandsBeforeNoun(sentence, at))
            && Enumerable.Range(0, at).Any(i => sentence.IsCapitalised(i) && sentence[i].Class == WordClass.None || sentence.Is(i, WordClass.GivenName | WordClass.Human | WordClass.Role) || (sentence.Is(i, WordClass.PersonalPronoun) && !sentence.IsWord(i, "it")));
    }

    private static bool StandsBeforeNoun(Sentence sentence, int at) =>
        at + 1 < sentence.Count && sentence[at + 1].IsWord && !sentence.Is(at + 1, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.To | WordClass.That | WordClass.Subordinator | WordClass.Adverb | WordClass.Determiner | WordClass.RelativePronoun);

    // “Nobody will read it!”: a capital, a verb or a pronoun, and a full stop are speech, whoever speaks.
    private static bool IsSentence(string shadow, Quotation quotation, List<Token> words) =>
        words.Count >= ShortestSentence && char.IsUpper(shadow[words[0].Start]) && shadow[quotation.Inner.End - 1] is '.' or '!' or '?' or ','
        && words.Exists(w => (Words.ClassOf(w.Span.In(shadow)) & (WordClass.PersonalPronoun | WordClass.Auxiliary)) != 0);

    // "the term “open”", "called “open”", "the word used for “open”", "“open” means"
    private static bool IsMentioned(Sentence sentence, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 4); i--)
        {
            if (sentence.Is(i, WordClass.TermNoun) || IsNaming(sentence.WordAt(i)))
            {
                return true;
            }
            if (sentence[i].Kind != UnitKind.Word)
            {
                break;
            }
        }
        return sentence.WordAt(Math.Min(at + 1, sentence.Count - 1)) is "means" or "meaning" or "refers" or "replaces" or "denotes" or "stands";
    }

    private static bool IsNaming(ReadOnlySpan<char> word) =>
        word is "call" or "calls" or "called" or "calling" or "so-called" or "dubbed" or "termed" or "named" or "labelled" or "labeled" or "titled" or "entitled" or "nicknamed" or "known" or "styled" or "phrased";

    // Capitals throughout, but for the small words inside.
    private static bool IsNameWord(string shadow, Token word) =>
        !char.IsLower(shadow[word.Start])
        || (Words.ClassOf(word.Span.In(shadow)) & (WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.To)) != 0;
}
