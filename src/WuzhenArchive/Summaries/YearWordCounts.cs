using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;
using WuzhenArchive.Store;

namespace WuzhenArchive.Summaries;

/// <summary>
/// Keeps the words of each year in step with the articles: what comes is added, what goes is taken away, and each year that changed is
/// written once. A word is kept once in memory, however many years have it.
/// </summary>
public sealed class YearWordCounts(ArchiveDb db)
{
    private const string Put = "INSERT OR REPLACE INTO YearWords (ConferenceId, Articles, Words, Prints) VALUES ({0}, {1}, {2}, {3})";

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Change> changes = [];

    /// <param name="by">1 for an article that comes, -1 for one that goes.</param>
    public void Add(int conference, PrintedWords article, int by)
    {
        ref var change = ref CollectionsMarshal.GetValueRefOrAddDefault(changes, conference, out _);
        change ??= new();
        change.Articles += by;
        change.Words += by * article.Words;
        foreach (var (print, count) in article.Counts)
            change.Add(Number(print), by * count);
    }

    public void Write()
    {
        string[] prints = [.. numbers.OrderBy(n => n.Value).Select(n => n.Key)];
        foreach (var (conference, change) in changes)
        {
            var before = db.YearWords.AsNoTracking().SingleOrDefault(y => y.ConferenceId == conference);
            var articles = (before?.Articles ?? 0) + change.Articles;
            if (articles == 0)
                db.YearWords.Where(y => y.ConferenceId == conference).ExecuteDelete();
            else
                db.Database.ExecuteSqlRaw(Put, conference, articles, (before?.Words ?? 0) + change.Words,
                    YearWordsCodec.Write(Changed(before, change, prints).Where(c => c.Value > 0)));
        }
    }

    // Of a year that comes in for the first time, as every year of a new archive does, no second copy is made.
    private static IEnumerable<KeyValuePair<string, int>> Changed(YearWords? before, Change change, string[] prints)
    {
        var by = change.Counts.Select(c => KeyValuePair.Create(prints[c.Number], c.By));
        if (before is null)
            return by;
        var counts = YearWordsCodec.Read(before.Prints).ToDictionary(p => p.Print, p => p.Count, StringComparer.Ordinal);
        foreach (var (print, more) in by)
            counts[print] = counts.GetValueOrDefault(print) + more;
        return counts;
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

        public IEnumerable<(int Number, int By)> Counts => counts.Index().Where(c => c.Item != 0);

        public void Add(int number, int by)
        {
            while (number >= counts.Count)
                counts.Add(0);
            counts[number] += by;
        }
    }
}
