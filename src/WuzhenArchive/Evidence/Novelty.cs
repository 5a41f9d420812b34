using System.Text.RegularExpressions;
using WuzhenArchive.Text;

namespace WuzhenArchive.Evidence;

/// <summary>Finds the words by which a sentence presents something as new: "represents an important shift", "for the first time".</summary>
internal static partial class Novelty
{
    /// <returns>The words nearest to <paramref name="words"/>; null where nothing is called new, or is called not new.</returns>
    public static Span? Find(string text, Span sentence, Span words) =>
        Cue().Matches(sentence.Of(text)).Select(m => new Span(sentence.Start + m.Index, m.Length))
            .Where(cue => !words.Overlaps(cue) && !Denied().IsMatch(text.AsSpan(sentence.Start, cue.Start - sentence.Start)))
            .OrderBy(cue => cue.Start < words.Start ? words.Start - cue.End : cue.Start - words.End).Select(cue => (Span?)cue)
            .FirstOrDefault();

    // Only small letters: "New York" is no news. An ordinal counts editions and is none either.
    [GeneratedRegex(@"\b(?:for\s+the\s+first\s+time|first-ever|new(?:ly)?|novel(?:ty)?|now\s+includ(?:es?|ing)|innovat(?:ion|ions|ive)|shift(?:s|ed)?|unprecedented|breakthroughs?|departures?|no\s+longer|introduc(?:es|ed|ing)|debut(?:s|ed)?|turning\s+point|has\s+become|have\s+become)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Cue();

    // "nothing new", "hardly a new idea", "rarely produce new ideas": up to three words between.
    [GeneratedRegex(@"\b(?:not|no|nothing|never|hardly|scarcely|rarely|without|little)\s+(?:[\w’'-]+\s+){0,3}$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Denied();
}
