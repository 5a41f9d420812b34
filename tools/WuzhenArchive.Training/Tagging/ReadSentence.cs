using WuzhenArchive.Grammar.Words;
using WuzhenArchive.Training.Treebanks;

namespace WuzhenArchive.Training.Tagging;

/// <summary>A treebank's sentence as the grammar sees its words.</summary>
internal sealed record ReadSentence(TreeSentence Tree, WordTraits[] Words)
{
    public static ReadSentence Of(TreeSentence tree, Lexicon lexicon)
    {
        var quotes = new QuoteState[tree.Words.Length];
        Quotes.Mark(tree.Text, tree.Words, quotes);
        return new(tree, [.. tree.Words.Select((w, i) => WordTraits.Of(w.In(tree.Text), quotes[i], lexicon))]);
    }
}
