using System.Globalization;
using WuzhenArchive.Search.Language;
using WuzhenArchive.Text;

namespace WuzhenArchive.Search.Index;

/// <summary>
/// What an article has beside its words, as tokens of the same index, so that an engine narrows to it as it does to words. No
/// word begins with their first character.
/// </summary>
internal static class FieldTokens
{
    /// <summary>Every article has it.</summary>
    public const string Any = "§";

    /// <summary>No article has it.</summary>
    public const string None = "§none";

    public static string Year(int year) => Numbered('y', year);

    public static string SaidAt(int year) => Numbered('b', year);

    public static string ArticleOn(int year) => Numbered('n', year);

    public static string Occasion(OccasionKind occasion) => Numbered('o', (int)occasion);

    public static string Speaker(int id) => Numbered('s', id);

    public static string Unit(SearchUnit unit) => Numbered('k', (int)unit);

    public static string Voice(SearchVoice voice) => Numbered('v', (int)voice);

    public static string Topic(int id) => Numbered('c', id);

    public static string Author(int id) => Numbered('a', id);

    public static string Cue(int id) => Numbered('q', id);

    public static string Article(int id) => Numbered('i', id);

    /// <param name="stem">Of a word of the title.</param>
    public static string Title(string stem) => Any + "t" + stem;

    /// <summary>Those of an article, each once.</summary>
    /// <param name="titleStems">Each once.</param>
    public static IEnumerable<string> Of(int article, ReadOnlySpan<byte> written, IEnumerable<string> titleStems)
    {
        var table = new UnitTable(written);
        var numbers = new HashSet<(char, int)> { ('i', article) };
        if (table.Year > 0)
            numbers.Add(('n', table.Year));
        foreach (var author in table.Authors)
            numbers.Add(('a', author));
        for (var unit = 0; unit < table.Count; unit++)
            AddOf(numbers, table, unit);
        return numbers.Select(n => Numbered(n.Item1, n.Item2)).Concat(titleStems.Select(Title)).Prepend(Any);
    }

    private static void AddOf(HashSet<(char, int)> numbers, UnitTable table, int unit)
    {
        numbers.Add(('k', (int)table.Unit(unit)));
        numbers.Add(('v', (int)table.Voice(unit)));
        if (table.RestLength(unit) > 0)
            numbers.Add(('v', (int)UnitFace.RestVoice(table, unit)));
        AddKnown(numbers, 'y', table.YearOf(unit));
        AddKnown(numbers, 'b', table.Basis(unit) == (int)YearBasis.SaidAt + 1 ? table.YearOf(unit) : 0);
        AddKnown(numbers, 's', table.Speaker(unit));
        AddKnown(numbers, 'q', table.Cue(unit));
        if (table.Occasion(unit) is > 0 and var occasion)
            numbers.Add(('o', occasion - 1));
        foreach (var topic in table.Topics(unit))
            numbers.Add(('c', topic));
    }

    private static void AddKnown(HashSet<(char, int)> numbers, char field, int number)
    {
        if (number > 0)
            numbers.Add((field, number));
    }

    private static string Numbered(char field, int number) => string.Create(CultureInfo.InvariantCulture, $"{Any}{field}{number:x}");
}
