using WuzhenArchive.Grammar.Words;
using WuzhenArchive.Text;
using WuzhenArchive.Training.Treebanks;

namespace WuzhenArchive.Training.Measuring;

/// <summary>How many of a treebank's words are cut as the treebank has them.</summary>
internal static class Cutting
{
    public static double F1(IEnumerable<TreeSentence> sentences, Action<string>? differing = null)
    {
        var (right, found, wanted) = (0, 0, 0);
        var words = new Span[10000];
        foreach (var sentence in sentences)
        {
            var count = WordCutter.Cut(sentence.Text, new(0, sentence.Text.Length), words);
            var own = words[..count].ToHashSet();
            (found, wanted, right) = (found + count, wanted + sentence.Words.Length, right + sentence.Words.Count(own.Contains));
            if (differing is null)
                continue;
            foreach (var missed in sentence.Words.Where(w => !own.Contains(w)))
                differing(sentence.Text[Math.Max(0, missed.Start - 8)..Math.Min(sentence.Text.Length, missed.End + 8)] + "  |  " + missed.Of(sentence.Text));
        }
        return 200.0 * right / (found + wanted);
    }
}
