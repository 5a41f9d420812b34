using System.Globalization;
using WuzhenArchive.Authority;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Reading.Names;

/// <summary>
/// Finds where a sentence prints a name of the series, whatever stands round it: "The Second Lakeside Rivers Conference", "the
/// Lakeside Rivers conference". A longer name of somebody else's event that holds ours ("the Northern Lakeside Rivers
/// Conference", "the Lakeside Rivers Conference Highland Forum") is none of it.
/// </summary>
internal sealed class SeriesNames
{
    private static readonly WordSet EventNouns = WordSet.Of(
        "conference summit forum congress convention dialogue meeting symposium assembly festival fair");

    private readonly Dictionary<string, string[][]>.AlternateLookup<ReadOnlySpan<char>> byFirstWord;
    private readonly WordSet letters;
    private readonly WordSet vocabulary;
    private readonly WordSet quoted;

    public SeriesNames(AuthorityFile authority)
    {
        var series = authority.Series;
        Towns = new(authority);
        List<string> printed = [series.Name, .. series.Aliases, .. series.ShortName is { } shortName && !Towns.IsShortName ? [shortName]
            : Array.Empty<string>()];
        var names = printed.Select(Tokenizer.WordsOf).Where(w => w.Length > 0).ToList();
        byFirstWord = names.GroupBy(w => w[0], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(w => w.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        letters = new(names.Where(w => w.Length == 1 && w[0].Length > 1).Select(w => w[0]), StringComparer.OrdinalIgnoreCase);
        vocabulary = new(names.SelectMany(w => w).Concat(Tokenizer.WordsOf(series.ShortName ?? "")), StringComparer.OrdinalIgnoreCase);
        quoted = new(printed.Where(n => n.Length > 0), StringComparer.OrdinalIgnoreCase);
        var nouns = names.Where(w => w.Length > 1).Select(w => w[^1]).ToList();
        Nouns = new(nouns, StringComparer.OrdinalIgnoreCase);
        AnyNouns = new(nouns.Concat(["conference", "summit", "event", "edition", "gathering"]), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Where the editions were held; their words may follow the name: "… Conference Lakeside Summit".</summary>
    public EditionTowns Towns { get; }

    /// <summary>The nouns the series' names end with: "conference", "summit".</summary>
    public WordSet Nouns { get; }

    /// <summary>These and the nouns for any such event.</summary>
    public WordSet AnyNouns { get; }

    /// <returns>First and last unit of each name, both included; what is printed right behind a name and means the same belongs to
    /// it.</returns>
    public IEnumerable<(int First, int Last)> In(Sentence sentence)
    {
        var titled = IsInTitleCase(sentence);
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.IsQuotation(i) && IsQuoted(sentence, i))
            {
                yield return (i, i);
            }
            if (YearBehindTown(sentence, i) is { } town)
            {
                yield return (i, town);
            }
            if (LastOf(sentence, i) is not { } last)
            {
                continue;
            }
            var tail = TailOf(sentence, last);
            if (tail is { } end && (titled || !IsLongerBefore(sentence, i)))
            {
                yield return (i, end);
            }
            i = tail ?? last;
        }
    }

    // The name may stand in quotation marks, with the comma inside.
    private bool IsQuoted(Sentence sentence, int i) =>
        quoted.Has(sentence.WordAt(i).Trim("\"' ,.;"));

    /// <summary>The number printed into the name: 29 for "LRC29" and "LRC-29"; null for any other word.</summary>
    public int? NumberIn(ReadOnlySpan<char> word)
    {
        if (!char.IsAsciiDigit(word[^1]))
        {
            return null;
        }
        var name = word.TrimEnd("0123456789");
        var number = word[name.Length..];
        return number.Length <= 4 && letters.Has(name.TrimEnd('-'))
            ? int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>A name of one word, which a number may follow: "LRC 29".</summary>
    public bool IsLetters(ReadOnlySpan<char> word) => letters.Has(word);

    // "Davos 2019": with a year behind it, the town that the series is called by means the series.
    private int? YearBehindTown(Sentence sentence, int i) =>
        Towns.ShortNameAt(sentence, i) is { } last && EditionYears.At(sentence, last + 1) is not null
            && !(i > 0 && sentence.WordAt(i - 1) is "in" or "In") ? last : null;

    private int? LastOf(Sentence sentence, int i)
    {
        if (sentence.IsCapitalised(i) && NumberIn(sentence.WordAt(i)) is not null)
        {
            return i;
        }
        foreach (var name in byFirstWord.TryGetValue(sentence.WordAt(i), out var named) ? named : [])
        {
            if (LastOf(sentence, i, name) is { } last)
            {
                return last;
            }
        }
        return null;
    }

    // All but the noun at the end are printed with their capitals; what is all capitals is never printed small: "WHO" is not "who".
    private static int? LastOf(Sentence sentence, int first, string[] name)
    {
        var i = first;
        for (var n = 0; n < name.Length; n++, i++)
        {
            // "rivers/lakes conference"
            i += n > 0 && sentence.IsMark(i, '/') ? 1 : 0;
            if (!(sentence.IsWord(i, name[n]) || (n == name.Length - 1 && BeginsWith(sentence, i, name[n])))
                || (Capitals.IsAcronym(name[n]) && !sentence.WordAt(i).StartsWith(name[n]))
                || ((n == 0 || n < name.Length - 1) && char.IsUpper(name[n][0]) && !sentence.IsCapitalised(i)))
            {
                return null;
            }
        }
        return i - 1;
    }

    // A hyphen binds what another name would stand behind: "Lakeside Rivers Conference-Lakeside Summit".
    private static bool BeginsWith(Sentence sentence, int i, string word) =>
        (uint)i < (uint)sentence.Count && sentence.WordAt(i).Length > word.Length && sentence.WordAt(i)[word.Length] == '-'
            && sentence.WordAt(i).StartsWith(word, StringComparison.OrdinalIgnoreCase);

    // "Lakeside Rivers Conference Lakeside Summit" is ours; "Lakeside Rivers Conference Highland Forum" is an event of its own.
    private int? TailOf(Sentence sentence, int last)
    {
        var end = last;
        var foreign = false;
        while (end + 1 < sentence.Count && sentence.IsCapitalised(end + 1) && !sentence.Is(end + 1, WordClass.Month | WordClass.Weekday))
        {
            end++;
            var isEvent = sentence.IsAny(end, EventNouns);
            foreign |= !isEvent && !sentence.IsAny(end, vocabulary) && Towns.At(sentence, end) is null;
            if (isEvent || (LastOf(sentence, end) is { } other && other == end))
            {
                if (foreign)
                {
                    return null;
                }
                last = end;
            }
        }
        return last;
    }

    // "the Northern Lakeside Rivers Conference": a capital word before the name is part of it, unless it counts or only begins the
    // sentence.
    private static bool IsLongerBefore(Sentence sentence, int first)
    {
        var before = first - 1;
        return sentence.IsCapitalised(before) && Numbers.OfOrdinal(sentence.WordAt(before)) is null
            && !sentence.Is(before, WordClass.Month | WordClass.Weekday | WordClass.Honorific | WordClass.Role | WordClass.Determiner)
            && !sentence.IsWord(before, "annual") && !sentence.IsWord(before, "inaugural")
            && !(before == 0 && sentence[0].Class != WordClass.None && !sentence.Is(0, WordClass.Demonym | WordClass.Place));
    }

    // In a headline every word has a capital, which then says nothing; it has no full stop.
    private static bool IsInTitleCase(Sentence sentence)
    {
        var (capitals, words) = (0, 0);
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].IsWord && sentence[i].Span.Length > 3)
            {
                words++;
                capitals += sentence.IsCapitalised(i) ? 1 : 0;
            }
        }
        return words > 2 && capitals * 4 >= words * 3 && sentence.Count <= 25 && !sentence.IsMark(sentence.Count - 1, '.');
    }
}
