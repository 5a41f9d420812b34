using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Summaries;

/// <summary>
/// Keeps the words of each year in step with the articles: what comes is added, what goes is taken away, and each year that changed is
/// written once. A word is kept once in memory, however many years have it. Adding is thread-safe.
/// </summary>
public sealed class YearWordCounts(ArchiveDb db)
{
    private const string Put = "INSERT OR REPLACE INTO YearWords (ConferenceId, Articles, Words, Prints) VALUES ({0}, {1}, {2}, {3})";

    private readonly Lock adding = new();
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Change> changes = [];

    /// <param name="by">1 for an article that comes, -1 for one that goes.</param>
    public void Add(int conference, PrintedWords article, int by)
    {
        lock (adding)
        {
            ref var change = ref CollectionsMarshal.GetValueRefOrAddDefault(changes, conference, out _);
            change ??= new();
            change.Articles += by;
            change.Words += by * article.Words;
            foreach (var (print, count) in article.Counts)
                change.Add(Number(print), by * count);
        }
    }

    public void Write()
    {
        // Folded and sorted once, and not for each year.
        var prints = numbers.Select(n => (Word: new PrintedWord(WordFolding.Fold(n.Key), n.Key, 0), Number: n.Value)).ToArray();
        Array.Sort(prints, (a, b) => YearWordsCodec.Order.Compare(a.Word, b.Word));
        foreach (var (conference, change) in changes)
        {
            var before = db.YearWords.AsNoTracking().SingleOrDefault(y => y.ConferenceId == conference);
            var articles = (before?.Articles ?? 0) + change.Articles;
            var changed = prints.Where(p => change.By(p.Number) != 0).Select(p => p.Word with { Count = change.By(p.Number) });
            if (articles == 0)
                db.YearWords.Where(y => y.ConferenceId == conference).ExecuteDelete();
            else
                db.Database.ExecuteSqlRaw(Put, conference, articles, (before?.Words ?? 0) + change.Words,
                    YearWordsCodec.Write(Together(before is null ? [] : YearWordsCodec.Read(before.Prints), changed)));
        }
    }

    // Both are in order.
    private static List<PrintedWord> Together(IReadOnlyList<PrintedWord> before, IEnumerable<PrintedWord> changed)
    {
        var (all, at) = (new List<PrintedWord>(before.Count), 0);
        foreach (var word in changed)
        {
            for (; at < before.Count && YearWordsCodec.Order.Compare(before[at], word) < 0; at++)
                all.Add(before[at]);
            var known = at < before.Count && before[at].Print == word.Print ? before[at++].Count : 0;
            if (known + word.Count > 0)
                all.Add(word with { Count = known + word.Count });
        }
        for (; at < before.Count; at++)
            all.Add(before[at]);
        return all;
    }

    private int Number(string print)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, print, out var isKnown);
        return isKnown ? number : number = numbers.Count - 1;
    }

    private sealed class Change
    {
        private readonly List<int> counts = [];

        public int Articles { get; set; }

        public int Words { get; set; }

        public int By(int number) => number < counts.Count ? counts[number] : 0;

        public void Add(int number, int by)
        {
            while (number >= counts.Count)
                counts.Add(0);
            counts[number] += by;
        }
    }
}
