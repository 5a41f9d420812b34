using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Speech.Antecedents;

/// <summary>Finds the nouns without a name that a pronoun may stand for: "the ferryman", "a keeper from Norrvik", "the company".</summary>
internal static class Descriptions
{
    private const int LongestPhrase = 6;

    private const WordClass Inside = WordClass.Preposition | WordClass.Auxiliary | WordClass.PersonalPronoun | WordClass.Conjunction | WordClass.RelativePronoun;

    private const WordClass People = WordClass.Role | WordClass.Human;

    private const WordClass Things = WordClass.BodyNoun | WordClass.Document;

    /// <summary>For a person those in the singular with a determiner; for a body also people in the plural, "the keepers", whom "they"
    /// means.</summary>
    /// <returns>What is said of a name ("Berg, a keeper,") is no other than he, and left out.</returns>
    public static IEnumerable<Place> In(Sentence sentence, NameTable names, NameKind kind)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!Fits(sentence, i, kind) || sentence.Is(i + 1, People | Things) || names.Covering(sentence, i) is not null)
            {
                continue;
            }
            var first = Determiner(sentence, i);
            first = first < 0 && IsPlural(sentence.WordAt(i)) ? i : first;
            if (first >= 0 && !IsSaidOfName(sentence, names, first, i))
            {
                yield return new(PlaceKind.Description, sentence, first, i, sentence.WordAt(i).ToString().ToLowerInvariant());
            }
        }
    }

    private static bool Fits(Sentence sentence, int i, NameKind kind)
    {
        if (!sentence[i].IsWord || (i > 0 && sentence.IsCapitalised(i) && sentence.IsCapitalised(i - 1)))
        {
            return false;
        }
        var word = sentence.WordAt(i);
        return kind == NameKind.Person ? !IsPlural(word) && (sentence.Is(i, People) || (word.Length > 4 && word.EndsWith("man")))
            : sentence.Is(i, IsPlural(word) ? People : Things);
    }

    // "the", "a", "his"; who is "no minister" or "any minister" is nobody.
    private static int Determiner(Sentence sentence, int noun)
    {
        for (var i = noun - 1; i >= 0 && noun - i < LongestPhrase; i--)
        {
            if (sentence.Is(i, WordClass.Determiner | WordClass.PossessivePronoun))
            {
                return sentence.IsWord(i, "no") || sentence.IsWord(i, "any") || sentence.IsWord(i, "every")
                    || sentence.IsWord(i, "each") ? -1 : i;
            }
            if (sentence[i].Kind is not (UnitKind.Word or UnitKind.Number) || sentence.Is(i, Inside))
            {
                return -1;
            }
        }
        return -1;
    }

    // "Berg, the minister,", "the minister, Otto Berg,", "Berg is a keeper", "as a keeper"
    private static bool IsSaidOfName(Sentence sentence, NameTable names, int first, int noun) =>
        (sentence.IsMark(first - 1, ',') && names.EndingAt(sentence, first - 2) is not null)
        || (sentence.IsMark(noun + 1, ',') && names.Covering(sentence, noun + 2)?.PhraseFirst == noun + 2)
        || sentence.Is(first - 1, WordClass.Be) || sentence.IsWord(first - 1, "as");

    public static bool IsPlural(ReadOnlySpan<char> noun) =>
        (noun.EndsWith("s") && !noun.EndsWith("ss")) || noun is "people" || noun.EndsWith("men");
}
