using WuzhenArchive.Evidence;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Comparison;

/// <summary>Of one year something is presented as new, and an earlier year already has it.</summary>
/// <param name="New">The sentence that calls it new; the words and <paramref name="Cue"/> are marked.</param>
/// <param name="Cue">"shift", "for the first time": a place in the article of <paramref name="New"/>.</param>
/// <param name="Before">The sentence of the earlier year that has the same or a related wording.</param>
public sealed record Precedent(string Topic, string TopicName, int Year, ShownSentence New, Span Cue, int EarlierYear,
    ShownSentence Before);

public static class PrecedentsOfYears
{
    /// <summary>At most one for each topic and each pair of years.</summary>
    /// <param name="topicIds">Null: of any topic.</param>
    public static IReadOnlyList<Precedent> Precedents(
        this ArchiveDb db, IReadOnlyCollection<int>? topicIds, IReadOnlyCollection<int> years) =>
        db.Precedents(new(db), topicIds, years)();

    /// <returns>Gives the precedents, when all that stands on the shelf is wanted.</returns>
    public static Func<IReadOnlyList<Precedent>> Precedents(
        this ArchiveDb db, ArticleShelf shelf, IReadOnlyCollection<int>? topicIds, IReadOnlyCollection<int> years)
    {
        var uses = db.Wordings(topicIds, years);
        var pairs = uses.Where(later => later.New is not null)
            .SelectMany(later => uses.Where(earlier => IsBefore(earlier, later)).Select(earlier => (Earlier: earlier, Later: later)))
            .OrderByDescending(p => Related(p.Earlier.Wording, p.Later.Wording))
            .GroupBy(p => (p.Later.TopicId, p.Later.Year, EarlierYear: p.Earlier.Year))
            .OrderBy(g => g.Key.Year).ThenBy(g => g.First().Later.Topic, StringComparer.Ordinal).Select(First).ToList();
        shelf.Want(pairs.SelectMany(p => new[] { p.Earlier.ArticleId, p.Later.New!.ArticleId }));
        return () => [.. pairs.Select(p => Of(p.Earlier, p.Later, shelf))];
    }

    private static bool IsBefore(WordingUse earlier, WordingUse later) =>
        earlier.TopicId == later.TopicId && earlier.Year < later.Year && Related(earlier.Wording, later.Wording) >= 0.5;

    /// <summary>
    /// The part of the shorter wording's content words that the longer one has: "multilateral and multiparty", "multi-party participation"
    /// share half.
    /// </summary>
    private static double Related(string one, string other)
    {
        var (a, b) = (ContentWords.Of(one), ContentWords.Of(other));
        return a.Count == 0 || b.Count == 0 ? 0 : (double)a.Count(b.Contains) / Math.Min(a.Count, b.Count);
    }

    // The later wording that is called new first, with the earlier one most like it.
    private static (WordingUse Earlier, WordingUse Later) First(IEnumerable<(WordingUse Earlier, WordingUse Later)> pairs) =>
        pairs.DistinctBy(p => p.Later.Wording).MinBy(p => p.Later.New!.Id);

    private static Precedent Of(WordingUse earlier, WordingUse later, ArticleShelf shelf)
    {
        var evidence = shelf[later.New!.ArticleId].Around(later.New.Span, later.New.Paragraph, later.New.Setting);
        var cue = Novelty.Find(evidence.Article.Text, evidence.Sentence, later.New.Span)!.Value;
        return new(later.Topic, later.TopicName, later.Year, evidence with { Marked = [.. evidence.Marked.Append(cue).Order()] }, cue,
            earlier.Year, shelf[earlier.ArticleId].Around(earlier.Span, earlier.Paragraph) with { Setting = earlier.Setting });
    }
}
