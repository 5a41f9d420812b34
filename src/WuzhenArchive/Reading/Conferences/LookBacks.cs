using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>
/// How much of its weight a naming keeps where the sentence only looks back, or ahead, to that edition: "after the first Lakeside
/// Rivers Conference of 2021", "first held in 2021", "unlike last year's conference", "next year's conference".
/// </summary>
internal static class LookBacks
{
    private const double Little = 0.2;
    private const double Half = 0.5;

    public static double Share(Sentence sentence, NamedEdition edition, IReadOnlyList<NamedEdition> all)
    {
        var latest = all.Max(e => e.Year);
        return OnlyRefers(sentence, edition) || (edition.Year < latest && !IsAhead(sentence)) || (edition.Year == latest && all.Any(e => e.Year < latest) && IsAhead(sentence))
            || IsSeenFromAnotherYear(sentence, edition) ? Little : WillBe(sentence) ? Half : 1;
    }

    /// <summary>The sentence names the edition to compare with, or tells when the series began; it says nothing else of it.</summary>
    public static bool OnlyRefers(Sentence sentence, NamedEdition edition) =>
        Compares(sentence, edition) || (edition.Naming is Naming.YearBeside or Naming.YearBesideNoun && IsFounding(sentence));

    // "since the first …", "unlike the first …", "compared with last year's …": the word stands right before the words that name it.
    private static bool Compares(Sentence sentence, NamedEdition edition)
    {
        var first = FirstOf(sentence, edition);
        for (var i = first - 1; i >= Math.Max(0, first - 3); i--)
        {
            if (sentence.WordAt(i) is "since" or "Since" or "than" or "unlike" or "Unlike" or "like" or "Like" or "with" && (sentence.WordAt(i) is not "with" || sentence.IsWord(i - 1, "compared")))
            {
                return true;
            }
            if (!(sentence.WordAt(i) is "the" or "at" or "its" or "in"))
            {
                return false;
            }
        }
        return false;
    }

    private static int FirstOf(Sentence sentence, NamedEdition edition)
    {
        var i = 0;
        while (i < sentence.Count - 1 && sentence[i].Span.Start < edition.Evidence.Start)
        {
            i++;
        }
        return i;
    }

    // "The conference, first held in 2021", "was launched in 2021", "has been held since 2021"
    private static bool IsFounding(Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if ((sentence.WordAt(i) is "first" && sentence.WordAt(Math.Min(i + 1, sentence.Count - 1)) is "held" or "convened" or "hosted" or "organized" or "organised" or "launched" or "took")
                || (sentence.WordAt(i) is "founded" or "established" or "initiated" or "debuted" && !sentence.IsWord(i + 1, "by"))
                || (sentence.WordAt(i) is "launched" or "inaugurated" or "started" or "began" && sentence.IsWord(i + 1, "in") && EditionYears.At(sentence, i + 2) is not null))
            {
                return true;
            }
        }
        return false;
    }

    // "The third conference will be held in 2023", at the end of a report on the second.
    private static bool WillBe(Sentence sentence) => sentence.Units.Any(u => u.Span.In(sentence.Shadow) is "will");

    private static bool IsAhead(Sentence sentence) =>
        Enumerable.Range(0, Math.Max(0, sentence.Count - 1)).Any(i => sentence.IsWord(i, "next") && (sentence.IsWord(i + 1, "year") || sentence.IsWord(i + 1, "edition")));

    // "last year's conference", "a year ago at the conference"
    private static bool IsSeenFromAnotherYear(Sentence sentence, NamedEdition edition)
    {
        for (var i = 0; edition.Naming is Naming.Relative or Naming.Place or Naming.YearBeside or Naming.YearBesideNoun && i + 1 < sentence.Count; i++)
        {
            if (sentence[i].Span.Start >= edition.Evidence.Start && sentence[i].Span.End <= edition.Evidence.End && sentence.WordAt(i) is "last" or "Last" or "next" or "Next" && sentence.IsWord(i + 1, "year"))
            {
                return true;
            }
        }
        return false;
    }
}
