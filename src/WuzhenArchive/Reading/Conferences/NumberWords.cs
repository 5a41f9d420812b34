using System.Collections.Frozen;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>Reads a number as a sentence prints it: "1,600", "1.600", "a thousand", "eighteen hundred", "one hundred and ten",
/// "eighty".</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Values =
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".Split(' ')
            .Select((word, i) => (Word: word, Value: i + 1))
            .Concat("twenty thirty forty fifty sixty seventy eighty ninety".Split(' ').Select((word, i) => (Word: word, Value: 10 * (i + 2))))
            .ToFrozenDictionary(w => w.Word, w => w.Value, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number that begins at a unit, and its last unit; null where none does.</summary>
    public static (int Value, int Last)? At(Sentence sentence, int i)
    {
        if (sentence[i].Kind == UnitKind.Number && Figures(sentence.WordAt(i)) is { } figures && !IsScale(sentence, i + 1))
        {
            return (figures, i);
        }
        if (Part(sentence, i) is not var (part, last))
        {
            return null;
        }
        if (!sentence.IsWord(last + 1, "thousand"))
        {
            return (part, last);
        }
        var rest = sentence.IsWord(last + 2, "and") ? last + 3 : last + 2;
        return Part(sentence, rest) is var (more, end) && more < 1000 ? ((part * 1000) + more, end) : (part * 1000, last + 1);
    }

    // "1.600", as half of the world prints it.
    private static int? Figures(ReadOnlySpan<char> figures) =>
        Numbers.OfFigures(figures) ?? (figures is { Length: >= 5 and <= 7 } && figures[^4] == '.' && !figures[..^4].Contains(',')
            ? Numbers.OfFigures($"{figures[..^4]}{figures[^3..]}") : null);

    private static bool IsScale(Sentence sentence, int i) => sentence.IsWord(i, "hundred") || sentence.IsWord(i, "thousand");

    // What stands before "thousand", or alone: "eighteen hundred", "a hundred and ten", "eighty".
    private static (int Value, int Last)? Part(Sentence sentence, int i)
    {
        if (i >= sentence.Count || First(sentence, i) is not (> 0 and var first))
        {
            return null;
        }
        if (!sentence.IsWord(i + 1, "hundred"))
        {
            return (first, i);
        }
        var rest = sentence.IsWord(i + 2, "and") ? i + 3 : i + 2;
        return rest < sentence.Count && UnderHundred(sentence.WordAt(rest)) is > 0 and var more ? ((first * 100) + more, rest)
            : (first * 100, i + 1);
    }

    private static int First(Sentence sentence, int i) =>
        IsScale(sentence, i + 1) && sentence.IsWord(i, "a") ? 1
        : sentence[i].Kind == UnitKind.Number
            ? (IsScale(sentence, i + 1) && Numbers.OfFigures(sentence.WordAt(i)) is > 0 and < 1000 and var figures ? figures : -1)
        : UnderHundred(sentence.WordAt(i));

    private static int UnderHundred(ReadOnlySpan<char> word)
    {
        if (Values.TryGetValue(word, out var value))
        {
            return value;
        }
        var hyphen = word.IndexOf('-');
        return hyphen > 0 && Values.TryGetValue(word[..hyphen], out var tens) && tens >= 20
            && Values.TryGetValue(word[(hyphen + 1)..], out var ones) && ones < 10 ? tens + ones : -1;
    }
}
