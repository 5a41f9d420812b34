using System.Collections.Frozen;

namespace WuzhenArchive.Text.Names;

/// <summary>What bodies are called: a name with one of these nouns is rather a body's than a person's.</summary>
public static class BodyNouns
{
    /// <summary>In small letters, each one noun.</summary>
    public static readonly IReadOnlyList<string> Singular = """
        administration agency alliance army assembly association authority bank board bureau cabinet center centre chamber church
        club coalition college commission committee community company congress consortium corporation corp corps council court
        department directorate federation fellowship force forum foundation fund government group house inc institute institution
        journal kingdom league limited ltd ministry mission movement museum nation nations network news office organisation
        organization parliament party police politburo post press republic review school secretariat senate service society state
        states studio systems task team telecom times tribunal union university ministers
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static readonly FrozenSet<string> All = Singular.Concat(Singular.Select(Plural)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <param name="word">In any case, singular or plural.</param>
    public static bool Has(string word) => All.Contains(word);

    private static string Plural(string noun) =>
        noun.EndsWith('y') ? noun[..^1] + "ies"
        : noun[^1] is 's' or 'x' or 'o' || noun.EndsWith("ch", StringComparison.Ordinal) ? noun + "es"
        : noun + "s";
}
