using WuzhenArchive.Grammar.Words;
using WuzhenArchive.Text;
using WuzhenArchive.Training.Treebanks;

namespace WuzhenArchive.Training.Measuring;

/// <summary>How many of a treebank's words are cut as the treebank has them.</summary>
internal static class Cutting
{
    public static double F1(IEnumerable<TreeSentence> sentences)
    {
        var (right, found, wanted) = (0, 0, 0);
        var words = new Span[10000];
        foreach (var sentence in sentences)
        {
            var count = WordCutter.Cut(sentence.Text, new(0, sentence.Text.Length), words);
            var own = words[..count].ToHashSet();
            (found, wanted, right) = (found + count, wanted + sentence.Words.Length, right + sentence.Words.Count(own.Contains));
        }
        return 200.0 * right / (found + wanted);
    }
}
