using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Search;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Comparison;

/// <summary>The words that tell two years apart, weighed by <see cref="LogLikelihood"/> with the counts it was made of.</summary>
/// <param name="Tested">How many different words were weighed, stop words and numbers aside.</param>
public sealed record Keyness(IReadOnlyList<KeynessYear> Years, int Tested);

/// <param name="Words">All running words counted, stop words among them.</param>
/// <param name="Articles">How many articles were counted.</param>
/// <param name="All">How many there are; more than were counted where a year has very many.</param>
/// <param name="Keys">The most telling of those beyond <see cref="LogLikelihood.OnePercent"/>, in order.</param>
/// <param name="Passed">How many are beyond it.</param>
public sealed record KeynessYear(int Year, int Words, int Articles, int All, IReadOnlyList<KeyWord> Keys, int Passed);

/// <param name="Text">As printed most often in the year it is distinctive of.</param>
/// <param name="Word">Folded, as the search finds it.</param>
public sealed record KeyWord(string Text, string Word, int Here, int There, double LogLikelihood);

public static class KeynessOfYears
{
    private const int MostKeys = 25;

    // A year's words are counted while a reader waits.
    private const int MostArticles = 300;

    public static async Task<Keyness> KeynessAsync(this ArchiveDb db, int a, int b, CancellationToken cancel)
    {
        var (one, other) = (await CountAsync(db, a, cancel), await CountAsync(db, b, cancel));
        return new([one.Beside(other), other.Beside(one)], one.Prints.Keys.Union(other.Prints.Keys).Count(IsWeighed));
    }

    private static async Task<WordCount> CountAsync(ArchiveDb db, int year, CancellationToken cancel)
    {
        var articles = db.Articles.Where(a => a.Conference!.Year == year);
        var chosen = await articles.OrderBy(a => a.Id).Take(MostArticles).Select(a => a.Id).ToListAsync(cancel);
        var count = new WordCount(year, chosen.Count, await articles.CountAsync(cancel));
        foreach (var record in db.Records(chosen).Values.Select(a => a.Record))
            foreach (var region in record.Regions.Where(r => r.Kind is RegionKind.Paragraph or RegionKind.Blockquote or RegionKind.Heading))
                count.Add(record.Text, region.Span);
        return count;
    }

    private static bool IsWeighed(string word) => !StopWords.Has(word) && !word.All(char.IsDigit);

    /// <summary>How often a year's articles print each word, and in which ways.</summary>
    private sealed class WordCount(int year, int articles, int all)
    {
        private int words;

        public Dictionary<string, Dictionary<string, int>> Prints { get; } = new(StringComparer.Ordinal);

        public void Add(string text, Span region)
        {
            foreach (var token in IndexText.Tokens(text, region))
            {
                words++;
                if (!Prints.TryGetValue(token.Word, out var prints))
                    Prints[token.Word] = prints = new(StringComparer.Ordinal);
                var print = token.Span.Of(text);
                prints[print] = prints.GetValueOrDefault(print) + 1;
            }
        }

        public KeynessYear Beside(WordCount other)
        {
            var passed = Prints.Keys.Where(IsWeighed).Select(w => KeyOf(w, other))
                .Where(k => k.LogLikelihood >= LogLikelihood.OnePercent && (long)k.Here * other.words > (long)k.There * words).ToList();
            return new(year, words, articles, all, [.. passed.OrderByDescending(k => k.LogLikelihood).ThenBy(k => k.Word, StringComparer.Ordinal).Take(MostKeys)], passed.Count);
        }

        private KeyWord KeyOf(string word, WordCount other)
        {
            var (here, there) = (Of(word), other.Of(word));
            return new(Bare(Prints[word].MaxBy(p => p.Value).Key), word, here, there, LogLikelihood.Of(here, there, words, other.words));
        }

        // "China’s" is counted as "China".
        private static string Bare(string print) => print is [_, .., '’' or '\'', 's'] ? print[..^2] : print;

        private int Of(string word) => Prints.TryGetValue(word, out var prints) ? prints.Values.Sum() : 0;
    }
}
