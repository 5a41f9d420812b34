using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>
/// Names of the series that tell nothing of it: "a package for LRC 2", "since LRC 1", "LRC 1 President Otto Berg", "the LRC decision". A
/// bulletin of another meeting is full of them.
/// </summary>
internal sealed class PassingNames(EditionsNamed named)
{
    // What is sent to it, hoped of it or left by it.
    private static readonly WordSet Before = WordSet.Of("to for by from since until till before toward towards");

    private static readonly WordSet Left = WordSet.Of("""
        decision decisions outcome outcomes mandate mandates agreement agreements
        president vice-president presidency president-designate
        """);

    /// <summary>Every name of the series that belongs to the naming is in passing; a noun for it alone is not.</summary>
    public bool IsPassing(Sentence sentence, NamedEdition edition)
    {
        var own = named.NamesIn(sentence).Where(n => sentence.Cover(n.First, n.Last).Overlaps(edition.Evidence)).ToList();
        return own.Count > 0 && own.TrueForAll(n => IsPassing(sentence, n.First, n.Last));
    }

    /// <summary>The sentence names the series, by no number that the archive does not list, and not in passing.</summary>
    public bool ReportsSeries(Sentence sentence) => named.NamesIn(sentence)
        .Any(n => !named.IsOfUnlisted(sentence, n.First, n.Last) && !IsPassing(sentence, n.First, n.Last));

    /// <summary>The sentence names the series, not in passing, by a number that may be that of the year's edition.</summary>
    public bool MayReport(int year, Sentence sentence) => named.NamesIn(sentence)
        .Any(n => named.MayBeOf(year, sentence, n.First, n.Last) && !IsPassing(sentence, n.First, n.Last));

    private static bool IsPassing(Sentence sentence, int first, int last)
    {
        var next = BehindNumbers(sentence, last + 1);
        if (sentence.Is(next, WordClass.Role) || sentence.IsAny(next, Left)
            || sentence.IsWord(next, "must") || sentence.IsWord(next, "should"))
        {
            return true;
        }
        var before = first - 1;
        while (before > 0 && (sentence.Is(before, WordClass.Determiner | WordClass.Ordinal) || sentence[before].Kind == UnitKind.Number))
        {
            before--;
        }
        return sentence.IsAny(before, Before) || (sentence.IsWord(before, "of") && sentence.IsAny(before - 1, Left));
    }

    // "LRC 20 President", "LRC 20/MRC 10 President"
    private static int BehindNumbers(Sentence sentence, int i)
    {
        while (i < sentence.Count && (sentence[i].Kind == UnitKind.Number || sentence.IsMark(i, '/') || sentence.IsMark(i, '-')
            || (sentence.IsMark(i - 1, '/') && sentence[i].IsWord)))
        {
            i++;
        }
        return i;
    }
}
