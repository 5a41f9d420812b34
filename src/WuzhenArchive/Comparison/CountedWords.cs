using WuzhenArchive.Store;
using WuzhenArchive.Summaries;

namespace WuzhenArchive.Comparison;

/// <summary>How often the articles about a year print each word.</summary>
/// <param name="Articles">How many articles there are about the year.</param>
/// <param name="Words">All running words.</param>
/// <param name="Prints">By word, in the order of code units.</param>
internal sealed record CountedWords(int Year, int Articles, int Words, IReadOnlyList<PrintedWord> Prints)
{
    private const string OfYears =
        "SELECT ConferenceId, Articles, Words, Prints FROM YearWords WHERE ConferenceId IN (SELECT value FROM json_each($0))";

    /// <summary>By year; a year without articles has no words.</summary>
    public static IReadOnlyDictionary<int, CountedWords> Of(ArchiveDb db, IReadOnlyList<int> years)
    {
        var names = ArchiveNames.Of(db);
        var known = db.Rows(OfYears, row => new CountedWords(names.Conferences[row.GetInt32(0)].Year, row.GetInt32(1), row.GetInt32(2),
            YearWordsCodec.Read((byte[])row[3])), names.IdsOf(years)).ToDictionary(w => w.Year);
        return years.Distinct().ToDictionary(y => y, y => known.GetValueOrDefault(y) ?? new(y, 0, 0, []));
    }

    /// <summary>Every word of two years once: both are in the same order, so that one pass finds what they share.</summary>
    public static IEnumerable<WordBeside> Beside(CountedWords here, CountedWords there)
    {
        for (var (i, j) = (0, 0); i < here.Prints.Count || j < there.Prints.Count;)
        {
            var order = i == here.Prints.Count ? 1 : j == there.Prints.Count ? -1
                : string.CompareOrdinal(here.Prints[i].Word, there.Prints[j].Word);
            var word = order <= 0 ? here.Prints[i].Word : there.Prints[j].Word;
            yield return new(word, Next(here.Prints, word, ref i), Next(there.Prints, word, ref j));
        }
    }

    // Of ways that are as common the last in order, which has small letters.
    private static MostPrinted Next(IReadOnlyList<PrintedWord> prints, string word, ref int at)
    {
        var (most, count) = (default(PrintedWord), 0);
        for (; at < prints.Count && prints[at].Word == word; at++)
        {
            count += prints[at].Count;
            most = prints[at].Count >= most.Count ? prints[at] : most;
        }
        return new(most.Print ?? word, count);
    }
}

/// <summary>A word in two years.</summary>
internal readonly record struct WordBeside(string Word, MostPrinted Here, MostPrinted There);

/// <param name="Print">As it is printed most often; the word itself where it is not printed.</param>
/// <param name="Count">In whatever way it is printed.</param>
internal readonly record struct MostPrinted(string Print, int Count);
