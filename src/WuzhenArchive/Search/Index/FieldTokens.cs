using System.Globalization;
using WuzhenArchive.Text;

namespace WuzhenArchive.Search;

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

    /// <summary>Those of an article, in order, each once.</summary>
    public static IEnumerable<string> Of(int article, ReadOnlySpan<byte> written, IEnumerable<string> titleStems)
    {
        var tokens = new SortedSet<string>(StringComparer.Ordinal) { Any, Article(article) };
        var table = new UnitTable(written);
        if (table.Year > 0)
            tokens.Add(ArticleOn(table.Year));
        foreach (var author in table.Authors)
            tokens.Add(Author(author));
        foreach (var stem in titleStems)
            tokens.Add(Title(stem));
        for (var unit = 0; unit < table.Count; unit++)
            AddOf(tokens, table, unit);
        return tokens;
    }

    private static void AddOf(SortedSet<string> tokens, UnitTable table, int unit)
    {
        tokens.Add(Unit(table.Unit(unit)));
        tokens.Add(Voice(table.Voice(unit)));
        if (table.RestLength(unit) > 0)
            tokens.Add(Voice(UnitFace.RestVoice(table, unit)));
        if (table.YearOf(unit) is > 0 and var year)
        {
            tokens.Add(Year(year));
            if (table.Basis(unit) == (int)YearBasis.SaidAt + 1)
                tokens.Add(SaidAt(year));
        }
        if (table.Occasion(unit) is > 0 and var occasion)
            tokens.Add(Occasion((OccasionKind)(occasion - 1)));
        if (table.Speaker(unit) is > 0 and var speaker)
            tokens.Add(Speaker(speaker));
        if (table.Cue(unit) is > 0 and var cue)
            tokens.Add(Cue(cue));
        foreach (var topic in table.Topics(unit))
            tokens.Add(Topic(topic));
    }

    private static string Numbered(char field, int number) => string.Create(CultureInfo.InvariantCulture, $"{Any}{field}{number:x}");
}
