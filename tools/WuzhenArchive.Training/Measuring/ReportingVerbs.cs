using WuzhenArchive.Grammar;
using WuzhenArchive.Training.Treebanks;

namespace WuzhenArchive.Training.Measuring;

/// <summary>How well the subject and the complement of verbs of speech are found, which is what the grammar is for.</summary>
internal static class ReportingVerbs
{
    private static readonly HashSet<string> Lemmas =
    [
        "say", "tell", "report", "announce", "claim", "argue", "add", "explain", "note", "state", "declare", "insist", "warn",
        "confirm", "deny", "admit", "believe", "think", "suggest", "write", "ask", "reply", "answer", "respond", "agree",
        "acknowledge", "assert", "allege", "reveal", "predict", "promise", "propose", "recommend", "urge", "stress", "observe",
        "remark", "comment", "conclude", "complain", "mention", "describe", "indicate", "hope", "estimate",
    ];

    /// <summary>Found, wanted and right counts of an arc to a verb of speech.</summary>
    private sealed class Count
    {
        public int Found { get; set; }

        public int Wanted { get; set; }

        public int Right { get; set; }

        public override string ToString() => $"F1 {200.0 * Right / (Found + Wanted):F1}"
            + $" (precision {100.0 * Right / Found:F1}, recall {100.0 * Right / Wanted:F1}, {Wanted} arcs)";
    }

    public static IEnumerable<string> Measure(EnglishGrammar grammar, IEnumerable<TreeSentence> sentences)
    {
        var (subjects, complements, sure) = (new Count(), new Count(), new Count());
        foreach (var sentence in sentences.Where(s => s.Words.Length <= EnglishGrammar.LongestSentence))
        {
            var parsed = grammar.ParseWords(sentence.Text, sentence.Words);
            for (var i = 0; i < parsed.Count; i++)
            {
                var right = Relations.Named(sentence.Relations[i]);
                Add(subjects, sentence, i, parsed[i], right.IsSubject(), parsed[i].Relation.IsSubject());
                var isComplement = parsed[i].ComplementProbability >= 0.5f;
                Add(complements, sentence, i, parsed[i], IsComplement(right), isComplement);
                Add(sure, sentence, i, parsed[i], IsComplement(right), isComplement && parsed.Sure(i) >= 0.7f);
            }
        }
        return [$"subject: {subjects}", $"complement: {complements}", $"complement, probability 0.7 and more: {sure}"];
    }

    private static bool IsComplement(Relation relation) => relation is Relation.Ccomp or Relation.Parataxis;

    private static void Add(Count count, TreeSentence sentence, int word, ParsedWord parsed, bool wanted, bool found)
    {
        wanted &= IsReporting(sentence, sentence.Heads[word]);
        found &= IsReporting(sentence, parsed.Head);
        count.Wanted += wanted ? 1 : 0;
        count.Found += found ? 1 : 0;
        count.Right += wanted && found && sentence.Heads[word] == parsed.Head ? 1 : 0;
    }

    private static bool IsReporting(TreeSentence sentence, int verb) =>
        verb >= 0 && Lemmas.Contains(sentence.Lemmas[verb]) && sentence.Tags[verb].StartsWith("VERB", StringComparison.Ordinal);
}
