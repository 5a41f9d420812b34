using WuzhenArchive.Evidence;
using WuzhenArchive.Text;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Comparison;

/// <summary>Sentences of two years that speak of the same thing in the same or in other words.</summary>
/// <param name="Shared">Words of the left sentence that the right one has too, in some form; in the order of the text.</param>
/// <param name="Likeness">The cosine of the two sets of content words: 0 to 1.</param>
/// <param name="Difference">Of the topic's wordings, or of the whole sentences where those are nearly the same.</param>
public sealed record ClaimPair(ShownSentence Left, ShownSentence Right, IReadOnlyList<string> Shared, double Likeness,
    WordDifference Difference)
{
    /// <summary>Only one of the two was said at the conference.</summary>
    public bool IsApart => Left.Setting.IsApartFrom(Right.Setting);
}

/// <summary>The claims of one topic in two years.</summary>
public sealed record ClaimRows(IReadOnlyList<ClaimPair> Pairs, IReadOnlyList<ShownSentence> LeftAlone,
    IReadOnlyList<ShownSentence> RightAlone)
{
    private const int FewestShared = 2;
    private const double LeastLikeness = 0.15;
    private const double NearlyTheSame = 0.6;

    // What was said at the conference belongs beside what was said at the other one: a likelier pair of another kind must be likelier by so
    // much.
    private const double ApartCounts = 0.7;

    /// <summary>
    /// Pairs a sentence with the likest one of the other year, each once, the likest pairs first. Both must use a word of the topic's
    /// wordings in common and at least one word besides: that two years have a topic does not yet mean that they say something alike.
    /// </summary>
    public static ClaimRows Of(IReadOnlyList<ShownSentence> left, IReadOnlyList<ShownSentence> right)
    {
        var (lefts, rights) = (left.Select(Claim.Of).ToList(), right.Select(Claim.Of).ToList());
        var pairs = new List<ClaimPair>();
        foreach (var (a, b, likeness) in lefts.SelectMany(a => rights.Select(b => (a, b, Likeness: a.LikenessTo(b))))
            .Where(p => p.Likeness >= LeastLikeness).OrderByDescending(p => p.Likeness * (p.a.IsApartFrom(p.b) ? ApartCounts : 1)).ToList())
        {
            if (lefts.Contains(a) && rights.Contains(b))
            {
                lefts.Remove(a);
                rights.Remove(b);
                pairs.Add(a.PairWith(b, likeness));
            }
        }
        return new(pairs, [.. lefts.Select(c => c.Evidence)], [.. rights.Select(c => c.Evidence)]);
    }

    /// <summary>Two sentences that were once paired, whatever others there are by now; null where they have too little in common.</summary>
    public static ClaimPair? Pair(ShownSentence left, ShownSentence right) =>
        Claim.Of(left) is var a && Claim.Of(right) is var b && a.LikenessTo(b) is >= LeastLikeness and var likeness
            ? a.PairWith(b, likeness)
            : null;

    private sealed record Claim(ShownSentence Evidence, HashSet<string> Words, HashSet<string> Topic)
    {
        public static Claim Of(ShownSentence evidence) => new(evidence, ContentWords.Of(evidence.Article.Text, evidence.Sentence),
            [.. evidence.Marked.SelectMany(m => ContentWords.Of(evidence.Article.Text, m))]);

        public bool IsApartFrom(Claim other) => Evidence.Setting.IsApartFrom(other.Evidence.Setting);

        // A sentence that speaks of two years is no pair with itself.
        public double LikenessTo(Claim other)
        {
            if (Evidence.Article == other.Evidence.Article && Evidence.Sentence.Overlaps(other.Evidence.Sentence))
                return 0;
            var shared = Words.Count(other.Words.Contains);
            return shared < FewestShared || !Topic.Overlaps(other.Topic) ? 0 : shared / Math.Sqrt((double)Words.Count * other.Words.Count);
        }

        public ClaimPair PairWith(Claim other, double likeness)
        {
            var (mine, theirs) = likeness >= NearlyTheSame ? (Sentence, other.Sentence) : Wordings(other);
            return new(Evidence, other.Evidence, Shared(other), likeness, WordDifference.Of(mine, theirs));
        }

        // The two wordings that share most; of these the longest, since "UN Charter and international law" says more than "UN Charter".
        private (string Mine, string Theirs) Wordings(Claim other) =>
            Evidence.Marked.SelectMany(m => other.Evidence.Marked.Select(t => (Mine: Print(m), Theirs: other.Print(t))))
            .OrderByDescending(p => ContentWords.Of(p.Mine).Intersect(ContentWords.Of(p.Theirs)).Count())
            .ThenByDescending(p => p.Mine.Length + p.Theirs.Length).First();

        private List<string> Shared(Claim other) => [.. IndexText.Tokens(Evidence.Article.Text, Evidence.Sentence)
            .Where(t => !StopWords.Has(t.Word) && other.Words.Contains(ContentWords.Form(t))).DistinctBy(ContentWords.Form)
            .Select(t => Print(t.Span))];

        private string Sentence => Print(Evidence.Sentence);

        private string Print(Span span) => span.Of(Evidence.Article.Text);
    }
}
