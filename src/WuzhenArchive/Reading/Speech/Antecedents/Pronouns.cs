using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text.Names;
using WordClass = WuzhenArchive.Reading.Lexicon.WordClass;

namespace WuzhenArchive.Reading.Speech.Antecedents;

/// <summary>The pronouns that stand for somebody named elsewhere; "I" and "you" are whoever speaks and hears.</summary>
internal static class Pronouns
{
    private const WordClass Any = WordClass.PersonalPronoun | WordClass.PossessivePronoun;

    /// <summary>The units of a sentence that are such pronouns, quotations apart.</summary>
    public static IEnumerable<int> In(Sentence sentence)
    {
        for (var i = 0; sentence.Has(Any) && i < sentence.Count; i++)
        {
            if (KindOf(sentence, i) is not null)
            {
                yield return i;
            }
        }
    }

    /// <summary>Whether a pronoun stands for a person or a body; null for any other word.</summary>
    public static NameKind? KindOf(Sentence sentence, int i) => !sentence.Is(i, Any) ? null
        : Genders.OfPronoun(sentence.WordAt(i)) != Gender.Unknown ? NameKind.Person
        : IsIt(sentence, i) || IsThey(sentence, i) ? NameKind.Body : null;

    public static bool IsIt(Sentence sentence, int i) => sentence.IsWord(i, "it") || sentence.IsWord(i, "its");

    private static bool IsThey(Sentence sentence, int i) => sentence.IsWord(i, "they") || sentence.IsWord(i, "their");
}
