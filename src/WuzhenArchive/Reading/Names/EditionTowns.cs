using WuzhenArchive.Authority;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Reading.Names;

/// <summary>The towns the editions of a series are held in, however many words a town's name has.</summary>
internal sealed class EditionTowns
{
    private readonly Dictionary<string, string[][]>.AlternateLookup<ReadOnlySpan<char>> byFirstWord;
    private readonly ILookup<int, string[]> byYear;
    private readonly string[]? shortName;

    public EditionTowns(AuthorityFile authority)
    {
        byYear = authority.Editions.Where(e => TownOf(e.Place) is not null).ToLookup(e => e.Year, e => Tokenizer.WordsOf(TownOf(e.Place)!));
        var series = Tokenizer.WordsOf(authority.Series.ShortName ?? "");
        IsShortName = series.Length > 0 && !IsName(authority.Series.ShortName!)
            && (byYear.Count == 0 || byYear.Any(e => e.Any(t => AreSame(t, series))));
        shortName = IsShortName ? series : null;
        byFirstWord = byYear.SelectMany(e => e).Concat(IsShortName ? [series] : []).DistinctBy(t => string.Join(' ', t).ToUpperInvariant())
            .GroupBy(t => t[0], StringComparer.OrdinalIgnoreCase)
                .ToDictionary(g => g.Key, g => g.OrderByDescending(t => t.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
                .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The short name of the series is that of its town: "Davos" names it only beside something else that does.</summary>
    public bool IsShortName { get; }

    /// <summary>A town of one word.</summary>
    public bool Has(string word) => byFirstWord.TryGetValue(word, out var towns) && Array.Exists(towns, t => t.Length == 1);

    /// <summary>The last unit of the town whose name begins here; null where none does.</summary>
    public int? At(Sentence sentence, int i)
    {
        if (!sentence.IsCapitalised(i) || !byFirstWord.TryGetValue(sentence.WordAt(i), out var towns))
        {
            return null;
        }
        foreach (var town in towns)
        {
            if (IsAt(sentence, i, town))
            {
                return i + town.Length - 1;
            }
        }
        return null;
    }

    /// <summary>The last unit of the town that is the short name of the series, if it begins here.</summary>
    public int? ShortNameAt(Sentence sentence, int i) =>
        shortName is not null && IsAt(sentence, i, shortName) ? i + shortName.Length - 1 : null;

    /// <summary>The one edition that was held in the town whose name begins here, of several towns; null where none or more than one
    /// was.</summary>
    public (int Year, int Last)? OnlyEditionAt(Sentence sentence, int i)
    {
        if (At(sentence, i) is not { } last
            || byYear.SelectMany(e => e.Select(t => string.Join(' ', t))).Distinct(StringComparer.OrdinalIgnoreCase).Take(2).Count() < 2)
        {
            return null;
        }
        return byYear.Where(e => e.Any(t => IsAt(sentence, i, t))).Take(2).ToList() is [var only] ? (only.Key, last) : null;
    }

    /// <summary>The sentence names the town in which this edition was held, or the one the series is called by.</summary>
    public bool IsNamedIn(Sentence sentence, int year)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (IsOfEditionAt(sentence, i, year))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The same where the town's name begins.</summary>
    public bool IsOfEditionAt(Sentence sentence, int i, int year) =>
        ShortNameAt(sentence, i) is not null || byYear[year].Any(t => IsAt(sentence, i, t));

    private static bool IsAt(Sentence sentence, int i, string[] town)
    {
        for (var n = 0; n < town.Length; n++)
        {
            if (!sentence.IsWord(i + n, town[n]) || (n == 0 && !sentence.IsCapitalised(i)))
            {
                return false;
            }
        }
        return true;
    }

    // "LRC", "3GSM": capitals and figures make a name, never a town.
    private static bool IsName(string name) => name.Count(c => char.IsUpper(c) || char.IsDigit(c)) > 1 && !name.Contains(' ');

    private static bool AreSame(string[] one, string[] other) => one.AsSpan().SequenceEqual(other, StringComparer.OrdinalIgnoreCase);

    private static string? TownOf(string? place) => place?.Split(',')[0].Trim() is { Length: > 0 } town ? town : null;
}
