using System.Text;

namespace WuzhenArchive.Benchmarks;

/// <summary>
/// Writes articles that read like news and say nothing: about half of the sentences report speech, in marks, in a clause or by a
/// phrase, and the rest is the reporter's own prose. The same seed writes the same articles.
/// </summary>
internal sealed class News(int seed)
{
    private static readonly string[] Given = "Ann Otto Maria Peter Elena Victor Grace Samuel Rosa Ivan Clara Hugo".Split(' ');
    private static readonly string[] Family = "Berg Lindholm Okoro Varga Tanner Moreau Castell Ilves Novak Harding Quist Sandoval".Split(' ');
    private static readonly string[] Roles = ["minister of harbours", "director of the River Institute", "spokeswoman for the council", "president of the Ferry Union", "professor of law", "mayor of Norrvik"];
    private static readonly string[] Bodies = ["the River Council", "the Harbour Board", "the Ministry of Transport", "the Lock Company", "the committee", "the Ferry Union"];
    private static readonly string[] Said = ["said", "said", "said", "argued", "warned", "added", "noted", "insisted", "told reporters"];
    private static readonly string[] Subjects = ["the old port", "a third of the fleet", "the new lock", "every ferry on the lake", "the toll for small boats", "the treaty of last year", "the water", "the town below the dam"];
    private static readonly string[] Verbs = ["will remain closed", "has changed hands twice", "was built for another century", "cannot carry more than it does", "depends on the rivers of the north", "is worth less than its repair", "had been promised to the villages"];
    private static readonly string[] Ends = ["", "", " in the coming winter", " since the flood", ", as it did in 2014", " despite several warnings", " for at least 1,200 families", " without any further delay"];

    private readonly Random random = new(seed);

    /// <param name="length">How many UTF-16 code units at least.</param>
    public string Article(int length)
    {
        var text = new StringBuilder($"{Upper(Clause())}\n\nby {Name()}\nMay {random.Next(1, 29)}, 2016\n\n");
        while (text.Length < length)
        {
            text.AppendJoin(' ', Enumerable.Range(0, random.Next(1, 5)).Select(_ => Sentence())).Append("\n\n");
        }
        return text.ToString();
    }

    public string Sentence() => random.Next(20) switch
    {
        0 or 1 => $"“{Upper(Clause())},” {Pick(Said)} {Name()}, {Pick(Roles)}.",
        2 or 3 => $"“{Upper(Clause())},” {Pick(Family)} {Pick(Said)}. “{Upper(Clause())}.”",
        4 => $"{Name()}, {Pick(Roles)}, called it “{Clause()}” and {Pick(Said)} that {Clause()}.",
        5 or 6 => $"{Upper(Pick(Bodies))} {Pick(Said)} that {Clause()}, while {Clause()}.",
        7 => $"{(random.Next(2) == 0 ? "He" : "She")} {Pick(Said)} {Clause()}.",
        8 => $"According to {Pick(Bodies)}, {Clause()}.",
        9 => $"In {Pick(Family)}’s view, {Clause()}.",
        _ => $"{Upper(Clause())}{(random.Next(3) == 0 ? $", and {Clause()}" : "")}.",
    };

    public string Clause() => $"{Pick(Subjects)} {Pick(Verbs)}{Pick(Ends)}";

    public string Name() => $"{Pick(Given)} {Pick(Family)}";

    private string Pick(string[] words) => words[random.Next(words.Length)];

    public static string Upper(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
