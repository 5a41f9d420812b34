using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Topics;

/// <summary>Sentences that say one wording took the place of another: "the term “open seas” replaces “free seas”".</summary>
internal static class Replacements
{
    // Between two quoted wordings: the first is the new one …
    private static readonly string[] NewFirst = ["replaces", "replaced", "replacing", "supersedes", "superseded", "instead of", "rather than", "in place of", "displaced", "displaces"];

    // … or the old one.
    private static readonly string[] OldFirst =
        ["replaced by", "replaced with", "superseded by", "gave way to", "gives way to", "became", "was changed to", "has become", "changed into", "in favor of", "in favour of", "dropped for"];

    public static IEnumerable<ReplacementReading> Find(Sentence sentence) => sentence.HasQuotation ? Between(sentence) : [];

    private static IEnumerable<ReplacementReading> Between(Sentence sentence)
    {
        var quotations = Enumerable.Range(0, sentence.Count).Where(sentence.IsQuotation).ToList();
        for (var n = 0; n + 1 < quotations.Count; n++)
        {
            var (first, second) = (sentence[quotations[n]].Span, sentence[quotations[n + 1]].Span);
            var between = Span.FromBounds(first.End, second.Start).Of(sentence.Shadow);
            if (Says(between, OldFirst))
            {
                yield return new(Inner(sentence, second), Inner(sentence, first), sentence.Span);
            }
            else if (Says(between, NewFirst))
            {
                yield return new(Inner(sentence, first), Inner(sentence, second), sentence.Span);
            }
        }
    }

    private static bool Says(string between, string[] phrases) =>
        Array.Exists(phrases, p => (" " + between).Contains(" " + p + " ", StringComparison.OrdinalIgnoreCase) || between.TrimStart().StartsWith(p + " ", StringComparison.OrdinalIgnoreCase));

    /// <summary>The words without marks and without the comma or dot that is printed inside them.</summary>
    private static Span Inner(Sentence sentence, Span quotation)
    {
        var (start, end) = (quotation.Start, quotation.End);
        while (start < end && !char.IsLetterOrDigit(sentence.Shadow[start]))
        {
            start++;
        }
        while (end > start && !char.IsLetterOrDigit(sentence.Shadow[end - 1]))
        {
            end--;
        }
        return Span.FromBounds(start, end);
    }
}
