using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>Tells what is only expected from what came to pass: "is expected to draw more than 1,500 guests", "1,500 guests have been
/// invited".</summary>
internal static class Plans
{
    private const int Before = 6;
    private const int Behind = 9;

    private static readonly WordSet Attending =
        WordSet.Of("attend attending participate participating join joining take taking speak speaking present presenting appear appearing travel represent represented");

    /// <param name="first">Where the number or its hedge begins.</param>
    /// <param name="noun">The noun it counts.</param>
    public static bool Expect(Sentence sentence, int first, int noun)
    {
        for (var i = Math.Max(0, first - Before); i < first; i++)
        {
            if (IsPlan(sentence, i))
            {
                return true;
            }
        }
        var from = BehindAside(sentence, noun + 1);
        for (var i = from; i < Math.Min(from + Behind, sentence.Count) && !IsEnd(sentence, i); i++)
        {
            if (IsPlan(sentence, i) || (sentence.IsWord(i, "invited") && sentence.Is(i - 1, WordClass.Be)))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"who will be participating in the event": what somebody does there is still to come.</summary>
    /// <param name="first">The first word for the event.</param>
    public static bool IsToCome(Sentence sentence, int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - Before) && !sentence.IsMark(i, ',') && !sentence.IsMark(i, ';'); i--)
        {
            if (IsPlan(sentence, i) || (sentence.Is(i, WordClass.Be) && sentence.IsWord(i + 1, "to")))
            {
                return Enumerable.Range(i + 1, first - i - 1).Any(n => Attending.Has(sentence.WordAt(n)));
            }
        }
        return false;
    }

    // "2,000 delegates, including eight ministers, will attend": what is told of them goes on behind the second comma.
    private static int BehindAside(Sentence sentence, int i)
    {
        if (!sentence.IsMark(i, ',') || !(sentence.WordAt(Math.Min(i + 1, sentence.Count - 1)) is "including" or "among" or "from"
            or "representing"))
        {
            return i;
        }
        var end = i + 1;
        while (end < Math.Min(i + (2 * Behind), sentence.Count) && !sentence.IsMark(end, ','))
        {
            end++;
        }
        return sentence.IsMark(end, ',') ? end + 1 : i;
    }

    private static bool IsPlan(Sentence sentence, int i) =>
        sentence.WordAt(i) is "expected" or "expects" or "expect" or "will" or "would" or "hopes" or "hoped" or "plans" or "planned"
        or "slated"
        || (sentence.WordAt(i) is "due" or "set" && sentence.IsWord(i + 1, "to"));

    private static bool IsEnd(Sentence sentence, int i) =>
        sentence.IsMark(i, ',') || sentence.IsMark(i, ';') || sentence.Is(i, WordClass.Subordinator | WordClass.RelativePronoun);
}
