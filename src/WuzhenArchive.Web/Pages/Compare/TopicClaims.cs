using WuzhenArchive.Comparison;
using WuzhenArchive.Evidence;

namespace WuzhenArchive.Web.Pages.Compare;

/// <summary>A topic's row: claims of two years that are alike side by side, then the sentences that have no counterpart.</summary>
/// <param name="Pairs">Empty where more than two years are compared.</param>
/// <param name="Rest">One list for each year.</param>
internal sealed record TopicClaims(TopicRow Topic, IReadOnlyList<ClaimPair> Pairs, IReadOnlyList<IReadOnlyList<ShownSentence>> Rest)
{
    private const int MostAtAGlance = 3;

    public static TopicClaims Of(TopicRow topic)
    {
        if (topic.Years is not [var left, var right])
            return new(topic, [], [.. topic.Years.Select(y => y.Evidence)]);
        var claims = ClaimRows.Of(left.Evidence, right.Evidence);
        return new(topic, claims.Pairs, [claims.LeftAlone, claims.RightAlone]);
    }

    /// <summary>The likest pairs of all topics; two sentences that meet on two topics are one pair.</summary>
    public static IReadOnlyList<(TopicRow Topic, ClaimPair Pair)> Likest(IEnumerable<TopicClaims> topics) =>
        [.. topics.SelectMany(t => t.Pairs.Select(p => (t.Topic, Pair: p))).OrderByDescending(p => p.Pair.Likeness)
            .DistinctBy(p => (p.Pair.Left.Sentence, p.Pair.Right.Sentence)).Take(MostAtAGlance)];
}
