using WuzhenArchive.Evidence;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Comparison;

/// <summary>The forms of one term through the years: those wordings of a topic that are built round one word.</summary>
/// <param name="Years">The years that have any of the forms, in order.</param>
/// <param name="Forms">In the order in which they came up.</param>
public sealed record TermCard(string Topic, string Head, IReadOnlyList<int> Years, IReadOnlyList<FormOfTerm> Forms);

/// <param name="Counts">One for each of the card's years.</param>
/// <param name="First">Where it stands first, and in whose words.</param>
/// <param name="Last">Where it stands last; the same as <paramref name="First"/> when it stands once.</param>
/// <param name="ReplacedBy">What an article says is used in its place; null where none says so.</param>
public sealed record FormOfTerm(string Text, string Wording, IReadOnlyList<int> Counts, TermForm First, TermForm Last,
    ToldReplacement? ReplacedBy)
{
    public bool IsSeenOnce => Counts.Sum() == 1;
}

public static class TermCardsOfYears
{
    /// <summary>The cards of a topic: of every term with at least two forms.</summary>
    /// <param name="replacements">What is told of the topic.</param>
    public static IReadOnlyList<TermCard> TermCards(
        this ArchiveDb db, int topic, IReadOnlyList<ToldReplacement> replacements) =>
        db.TermCards(new(db), topic)(replacements);

    /// <returns>Gives the cards, when all that stands on the shelf is wanted, of what is told to be replaced.</returns>
    public static Func<IReadOnlyList<ToldReplacement>, IReadOnlyList<TermCard>> TermCards(
        this ArchiveDb db, ArticleShelf shelf, int topic)
    {
        var families = db.Wordings([topic], null).GroupBy(u => HeadWord.Of(u.Wording))
            .Where(g => g.Key.Length > 0 && g.Select(u => u.Wording).Distinct().Skip(1).Any()).ToList();
        shelf.Want(families.SelectMany(g => g).GroupBy(u => u.Wording)
            .SelectMany(form => new[] { form.First().ArticleId, LastOf(form).ArticleId }));
        return replacements => [.. families.Select(g => CardOf(g, shelf, replacements))
            .OrderByDescending(c => c.Forms.Sum(f => f.Counts.Sum())).ThenBy(c => c.Head)];
    }

    private static TermCard CardOf(IGrouping<string, WordingUse> family, ArticleShelf shelf, IReadOnlyList<ToldReplacement> replacements)
    {
        var years = family.Select(u => u.Year).Distinct().Order().ToList();
        return new(family.First().Topic, family.Key, years, [.. family.GroupBy(u => u.Wording).Select(form => new FormOfTerm(
            form.First().Text, form.Key, [.. years.Select(y => form.Where(u => u.Year == y).Sum(u => u.Count))],
            TermForm.Of(form.First(), shelf), TermForm.Of(LastOf(form), shelf),
            replacements.FirstOrDefault(r => r.Forms.Any(f => f.IsReplaced && WordingFolding.Fold(f.Text) == form.Key))))]);
    }

    // The last place of the last year that has it.
    private static WordingUse LastOf(IEnumerable<WordingUse> form) => form.MaxBy(u => u.Year)!.AtLast;
}
