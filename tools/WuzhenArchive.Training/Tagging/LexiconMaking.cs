using WuzhenArchive.Grammar.Words;
using WuzhenArchive.Training.Treebanks;

namespace WuzhenArchive.Training.Tagging;

/// <summary>
/// Makes a lexicon of the words that are in some sentences at least twice. Two words are of one class if they take the same parts of
/// speech, the most frequent first.
/// </summary>
internal static class LexiconMaking
{
    private const int Seldom = 2;

    private static readonly Lexicon Nothing = new([], []);

    public static Lexicon Of(IEnumerable<TreeSentence> sentences)
    {
        var words = sentences.SelectMany(s => ReadSentence.Of(s, Nothing).Words.Select((w, i) => (w.Lower, Class: TagSet.Class(s.Tags[i]))))
            .GroupBy(w => w.Lower, w => w.Class).Where(w => w.Count() >= Seldom).OrderBy(w => w.Key)
            .Select(w => (w.Key, Classes: Usual([.. w]))).ToList();
        var classes = words.CountBy(w => w.Classes).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal)
            .Index().ToDictionary(c => c.Item.Key, c => (ushort)(c.Index + 1));
        return new([.. words.Select(w => w.Key)], [.. words.Select(w => classes[w.Classes])]);
    }

    // Up to three, each of a tenth of the word's places at least.
    private static string Usual(List<byte> classes) => string.Join('+', classes.CountBy(c => c).Where(c => c.Value * 10 >= classes.Count)
        .OrderByDescending(c => c.Value).ThenBy(c => c.Key).Take(3).Select(c => c.Key));
}
