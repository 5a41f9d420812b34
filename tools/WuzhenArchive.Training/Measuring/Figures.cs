using WuzhenArchive.Grammar;
using WuzhenArchive.Training.Treebanks;

namespace WuzhenArchive.Training.Measuring;

/// <summary>
/// How many words have the right part of speech, head, and head with relation, marks not counted; with the treebank's own words.
/// </summary>
internal sealed record Figures(int Words, int Tags, int Tagged, int FineTagged, int Heads, int Labelled, int FullyLabelled, int Refused)
{
    public double Upos => 100.0 * Tagged / Tags;

    public double Uas => 100.0 * Heads / Words;

    /// <summary>With universal relations: "nsubj" for "nsubj:pass".</summary>
    public double Las => 100.0 * Labelled / Words;

    public override string ToString() =>
        $"UPOS {Upos:F2}  UAS {Uas:F2}  LAS {Las:F2}  (XPOS {100.0 * FineTagged / Tags:F2}, with subtypes {100.0 * FullyLabelled / Words:F2};"
        + $" {Words} words, {Refused} sentences too long)";

    public static Figures Of(EnglishGrammar grammar, IEnumerable<TreeSentence> sentences)
    {
        var f = new Figures(0, 0, 0, 0, 0, 0, 0, 0);
        foreach (var sentence in sentences)
        {
            if (sentence.Words.Length > EnglishGrammar.LongestSentence)
            {
                f = f with { Refused = f.Refused + 1 };
                continue;
            }
            var parsed = grammar.ParseWords(sentence.Text, sentence.Words).Words;
            for (var i = 0; i < parsed.Length; i++)
                f = f.With(sentence, i, parsed[i]);
        }
        return f;
    }

    private Figures With(TreeSentence sentence, int i, ParsedWord word)
    {
        var tag = sentence.Tags[i].Split('/', 2);
        var f = this with
        {
            Tags = Tags + 1,
            Tagged = Tagged + (tag[0].Equals(word.Class.ToString(), StringComparison.OrdinalIgnoreCase) ? 1 : 0),
            FineTagged = FineTagged + (tag[1] == word.Tag ? 1 : 0),
        };
        if (sentence.Relations[i] == "punct")
            return f;
        var head = sentence.Heads[i] == word.Head;
        var relation = Relations.Named(sentence.Relations[i]);
        return f with
        {
            Words = Words + 1,
            Heads = Heads + (head ? 1 : 0),
            Labelled = Labelled + (head && Universal(relation) == Universal(word.Relation) ? 1 : 0),
            FullyLabelled = FullyLabelled + (head && relation == word.Relation ? 1 : 0),
        };
    }

    // NsubjPass is Nsubj: what comes before a second capital.
    private static Relation Universal(Relation relation)
    {
        var name = relation.ToString();
        var second = name.AsSpan(1).IndexOfAnyInRange('A', 'Z');
        return second < 0 ? relation : Enum.Parse<Relation>(name[..(second + 1)]);
    }

    /// <summary>Words a second of one core's time, from text to tree, cutting included; the best of some runs.</summary>
    public static double Speed(EnglishGrammar grammar, IReadOnlyList<TreeSentence> sentences)
    {
        var best = 0.0;
        for (var run = 0; run < 5; run++)
        {
            // The processor's time and not the clock's: others may use the machine.
            var (words, before) = (0, Environment.CpuUsage.TotalTime);
            foreach (var sentence in sentences)
                words += grammar.Parse(sentence.Text, new Text.Span(0, sentence.Text.Length))?.Count ?? 0;
            best = Math.Max(best, words / (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }
        return best;
    }
}
