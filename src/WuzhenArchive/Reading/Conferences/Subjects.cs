using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>The person who does what a verb says: right before it, or behind a description ("Fang, a member of the board, opened", "Fang, who opened").</summary>
internal sealed class Subjects(NameTable names)
{
    private const int LongestDescription = 20;

    /// <param name="verb">The unit of the verb; a negative number has no subject.</param>
    public Mention? Of(Sentence sentence, int verb)
    {
        var i = verb - 1;
        while (i > 0 && (sentence.Is(i, WordClass.Adverb | WordClass.Have | WordClass.Weekday) || sentence.WordAt(i) is "today" or "yesterday" or "here" || (sentence.IsWord(i, "on") && sentence.Is(i + 1, WordClass.Weekday))))
        {
            i--;
        }
        var isRelative = i > 0 && sentence.IsWord(i, "who");
        i = isRelative ? i - 1 : i;
        if (i < 0)
        {
            return null;
        }
        return names.EndingAt(sentence, i) is { Kind: NameKind.Person } near ? near
            : isRelative && !sentence.IsMark(i, ',') ? Described(sentence, i + 1)
            : sentence.IsMark(i, ',') ? names.EndingAt(sentence, i - 1) is { Kind: NameKind.Person } last ? last : Described(sentence, i) : null;
    }

    // "Fang Xiaoming, a member of the board, opened", "Fang Xiaoming, the board member who opened": nobody else is named between the name's comma and the last one.
    private Mention? Described(Sentence sentence, int comma)
    {
        var near = names.Within(sentence, Math.Max(0, comma - LongestDescription), comma - 1).LastOrDefault(m => m.Kind == NameKind.Person);
        return near is not null && sentence.IsMark(near.Last + 1, ',') && !HasVerb(sentence, near.Last + 2, comma) ? near : null;
    }

    private static bool HasVerb(Sentence sentence, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (sentence.Is(i, WordClass.PastVerb | WordClass.Auxiliary | WordClass.PersonalPronoun))
            {
                return true;
            }
        }
        return false;
    }
}
