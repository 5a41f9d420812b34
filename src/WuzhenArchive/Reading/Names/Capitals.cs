using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text.Names;

namespace WuzhenArchive.Reading.Names;

/// <summary>Finds runs of capitalised words: "Ann de Vries", "J. K. Lee", "Bureau of Rivers and Lakes".</summary>
internal static class Capitals
{
    private const WordClass Closed = WordClass.Determiner | WordClass.PossessivePronoun | WordClass.PersonalPronoun | WordClass.Preposition
        | WordClass.Conjunction | WordClass.Subordinator | WordClass.Adverb | WordClass.WhWord | WordClass.Auxiliary | WordClass.Negation
        | WordClass.That | WordClass.To | WordClass.IndefinitePronoun;

    /// <returns>First and last unit of each run, both included.</returns>
    public static IEnumerable<(int First, int Last)> Runs(Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!Opens(sentence, i))
            {
                continue;
            }
            var last = End(sentence, i);
            yield return (i, last);
            i = last;
        }
    }

    // "In Geneva" at the start of a sentence: only what follows the small word is a name.
    private static bool Opens(Sentence sentence, int i) =>
        HasCapital(sentence, i) && !IsMonthOrDay(sentence, i) && !IsContraction(sentence.WordAt(i))
        && !(!IsFamilyThenGiven(sentence, i) && sentence.Is(i, Closed) && !(sentence.Is(i, WordClass.GivenName | WordClass.Place) || IsAcronym(sentence.WordAt(i))));

    // "He Zhengming, chairman of": the pronoun is no family name, a name of two syllables behind it says that this is one.
    private static bool IsFamilyThenGiven(Sentence sentence, int i) =>
        sentence.IsCapitalised(i + 1) && sentence.WordAt(i + 1).Length > 4 && sentence[i + 1].Class == WordClass.None && Pinyin.IsName(sentence.WordAt(i), sentence.WordAt(i + 1));

    // A capital, or one behind a particle: "al-Rashid", "d'Arc".
    private static bool HasCapital(Sentence sentence, int i)
    {
        if (sentence.IsCapitalised(i) || (uint)i >= (uint)sentence.Count || !sentence[i].IsWord)
        {
            return sentence.IsCapitalised(i);
        }
        var word = sentence.WordAt(i);
        var joint = word.IndexOfAny('-', '\'');
        return joint is > 0 and < 4 && joint + 1 < word.Length && char.IsUpper(word[joint + 1]) && (word[joint] == '\'' ? word[0] is 'd' or 'l' && joint == 1 : NameParts.IsParticle(word[..joint]));
    }

    // "We've", "They'll"
    private static bool IsContraction(ReadOnlySpan<char> word) =>
        word.EndsWith("'ve") || word.EndsWith("'ll") || word.EndsWith("'re") || word.EndsWith("'m") || word.EndsWith("'d") || word.EndsWith("n't");

    private static int End(Sentence sentence, int first)
    {
        var last = first;
        for (var i = first + 1; i < sentence.Count; i++)
        {
            // "Otto Berg (@ottoberg) June 1": what stood in parentheses parts two names.
            if (IsBehindParenthesis(sentence, i))
            {
                break;
            }
            if (HasCapital(sentence, i) && !IsMonthOrDay(sentence, i))
            {
                last = i;
            }
            else if (sentence.IsMark(i, '.') && (sentence.WordAt(i - 1).Length == 1 || Abbreviations.Contains(sentence.WordAt(i - 1))) && (HasCapital(sentence, i + 1) || IsParticled(sentence, i + 1)))
            {
                continue;
            }
            else if (!IsLink(sentence, first, i))
            {
                break;
            }
        }
        return last;
    }

    // "Mr. van der Hamdan"
    private static bool IsParticled(Sentence sentence, int i) =>
        sentence.Is(i, WordClass.NameParticle) && (HasCapital(sentence, i + 1) || sentence.Is(i + 1, WordClass.NameParticle) && HasCapital(sentence, i + 2));

    private static bool IsBehindParenthesis(Sentence sentence, int i) =>
        Text.Span.FromBounds(sentence[i - 1].Span.End, sentence[i].Span.Start).In(sentence.Shadow).Contains(')');

    // Small words inside a name: "de" in a person's, "of" and "for … and" in a body's.
    private static bool IsLink(Sentence sentence, int first, int i)
    {
        if (!HasCapital(sentence, i + 1))
        {
            return sentence.Is(i, WordClass.NameParticle) && sentence.Is(i + 1, WordClass.NameParticle) && HasCapital(sentence, i + 2);
        }
        return (sentence.Is(i, WordClass.NameParticle) && !sentence.IsCapitalised(i) && !sentence.Is(i, WordClass.Determiner))
            || (sentence.IsWord(i, "of") && !sentence.Is(i - 1, WordClass.Role) && HasBodyNoun(sentence, first, i))
            || (sentence.IsWord(i, "of") && NameParts.IsPeer(sentence.WordAt(first)) && i - first is 2 or 3)
            || (sentence.IsWord(i, "for") && HasBodyNoun(sentence, first, i))
            || (sentence.IsWord(i, "on") && sentence.Is(i - 1, WordClass.BodyNoun) && sentence.WordAt(i - 1) is "Council" or "Committee" or "Commission" or "Subcommittee" or "Institute" or "Panel")
            || (sentence.IsWord(i, "and") && !NameParts.IsPeer(sentence.WordAt(first)) && HasInner(sentence, first, i));
    }

    private static bool HasBodyNoun(Sentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (sentence.Is(i, WordClass.BodyNoun))
            {
                return true;
            }
        }
        return false;
    }

    // "and" joins parts of one name only behind its "of" or "for": Bureau of Rivers and Lakes, but Ann Lee and Bo Chen.
    private static bool HasInner(Sentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (sentence.IsWord(i, "of") || sentence.IsWord(i, "for"))
            {
                return !sentence.Is(end - 1, WordClass.Place) && !sentence.Is(end - 1, WordClass.BodyNoun);
            }
        }
        return false;
    }

    public static bool IsAcronym(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c) && c is not '.' and not '&' and not '-')
            {
                return false;
            }
        }
        return word.Length is >= 2 and <= 8;
    }

    private static bool IsMonthOrDay(Sentence sentence, int i) =>
        sentence.Is(i, WordClass.Weekday)
        || (sentence.Is(i, WordClass.Month) && (!sentence.Is(i, WordClass.GivenName | WordClass.Modal) || sentence.Is(i - 1, WordClass.Preposition)));
}
