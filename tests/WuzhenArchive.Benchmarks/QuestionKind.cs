using System.Text.RegularExpressions;

namespace WuzhenArchive.Benchmarks;

/// <summary>Questions to the search of one kind, all different, each made of words of some article.</summary>
public sealed partial record QuestionKind(string Name, IReadOnlyList<string> Questions)
{
    private const int Articles = 100;

    /// <summary>How many questions a kind has.</summary>
    public const int Count = 60;

    public static IEnumerable<QuestionKind> All =>
    [
        Of("a word", (words, at) => words[at]),
        Of("two words", (words, at) => $"{words[at]} {words[at / 2]}"),
        Of("a phrase", (words, at) => $"\"{words[at]} {words[at + 1]} {words[at + 2]}\""),
        Of("one of two, a year", (words, at) => $"{words[at]} OR {words[at / 2]} year:{2014 + at % 8}"),
    ];

    public override string ToString() => Name;

    private static QuestionKind Of(string name, Func<string[], int, string> question)
    {
        var random = new Random(2016);
        var questions = Enumerable.Range(1, Articles).SelectMany(seed => Enumerable.Repeat(Words(seed), 5))
            .Select(words => question(words, random.Next(words.Length - 2))).Distinct(StringComparer.Ordinal).Take(Count);
        return new(name, [.. questions]);
    }

    private static string[] Words(int seed) =>
        [.. Word().Matches(InventedFolder.Text(seed)).Select(match => match.Value.ToLowerInvariant())];

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
