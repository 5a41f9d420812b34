using WuzhenArchive.Evidence;
using WuzhenArchive.Text;

namespace WuzhenArchive.Comparison;

/// <summary>A form a term once had, or has: the words, and the first sentence they stand in.</summary>
/// <param name="Year">The one its place belongs to; the replaced form is older than its year.</param>
/// <param name="IsReplaced">The form of which the article says that another replaces it.</param>
/// <param name="InHeading">The words stand in a heading, and headings are the author's.</param>
public sealed record TermForm(int? Year, string Text, bool IsReplaced, ShownSentence Evidence, bool InHeading)
{
    /// <summary>Years that use the replaced form after it was said to be replaced, rising.</summary>
    public IReadOnlyList<int> UsedLater { get; init; } = [];

    /// <summary>It is replaced, and stays so.</summary>
    public bool IsStruck => IsReplaced && UsedLater.Count == 0;

    internal static TermForm Of(WordingUse use, ArticleShelf shelf)
    {
        var evidence = shelf[use.ArticleId].Around(use.Span, use.Paragraph) with { Setting = use.Setting };
        return new(use.Year, use.Text, false, evidence,
            evidence.Voices.Any(v => v.Statement.Heading is { } heading && heading.Contains(use.Span)));
    }
}

internal static class TermForms
{
    private const int MostEarlier = 3;

    /// <summary>
    /// The uses that a term's history is told by: earlier forms of the same term, each where it came up first, then the new form.
    /// </summary>
    /// <param name="uses">Of the term's topic, by year.</param>
    public static IReadOnlyList<WordingUse> Choose(IEnumerable<WordingUse> uses, int? year, string newForm, string oldForm)
    {
        // "norm of sovereignty" and "internal affairs" belong to the topic, but they are no forms of "cyberspace sovereignty".
        string[] heads = [HeadWord.Of(newForm), HeadWord.Of(oldForm)];
        var forms = uses.Where(u => heads.Contains(HeadWord.Of(u.Wording))).ToList();
        var earlier = forms.Where(u => u.Year < year).DistinctBy(u => u.Wording).TakeLast(MostEarlier);
        var now = forms.Where(u => u.Year == year && u.Wording == WordingFolding.Fold(newForm)).Take(1);
        return [.. earlier, .. now];
    }
}
