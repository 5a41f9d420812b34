using WuzhenArchive.Store;

namespace WuzhenArchive.Summaries;

/// <summary>
/// The words of a year as bytes: by word, then by print, in the order of code units. A word that is the one before, and a print that is
/// the word, are left out. To compare two years all words of both are read, so they are one row and not as many as there are words.
/// </summary>
public static class YearWordsCodec
{
    /// <summary>The order in which the words of a year are kept.</summary>
    public static IComparer<PrintedWord> Order { get; } = Comparer<PrintedWord>.Create((a, b) =>
        string.CompareOrdinal(a.Word, b.Word) is var order && order != 0 ? order : string.CompareOrdinal(a.Print, b.Print));

    /// <param name="words">In order.</param>
    public static byte[] Write(IReadOnlyList<PrintedWord> words)
    {
        var to = new RecordWriter();
        to.Number(words.Count);
        var before = "";
        foreach (var (word, print, count) in words)
        {
            to.Words(word == before ? null : word);
            to.Words(print == word ? null : print);
            to.Number(count);
            before = word;
        }
        return Packed.Of(to.Written);
    }

    /// <exception cref="InvalidDataException">They are no words of a year.</exception>
    public static IReadOnlyList<PrintedWord> Read(byte[] packed)
    {
        var from = new RecordReader(Packed.Unpack(packed));
        var word = "";
        return from.List(() => new PrintedWord(word = from.WordsOrNull() ?? word, from.WordsOrNull() ?? word, from.Number()));
    }
}

/// <param name="Word">Folded, as the search finds it.</param>
/// <param name="Print">One way in which it is printed.</param>
public readonly record struct PrintedWord(string Word, string Print, int Count);
