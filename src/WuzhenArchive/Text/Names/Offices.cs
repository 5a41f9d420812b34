using System.Collections.Frozen;

namespace WuzhenArchive.Text.Names;

/// <summary>
/// Offices that stand before a name and that a person holds one or two of: who is printed as Minister Holm is not thereby Judge
/// Holm. What merely describes ("engineer", "leader", "nominee") contradicts nothing and is no office here.
/// </summary>
public static class Offices
{
    // Each with the word that all its forms are known by.
    private static readonly FrozenDictionary<string, string> Heads = """
        president vice-president=president premier=minister minister vice-premier=minister chancellor secretary undersecretary=secretary
        chairman=chair chairwoman=chair chairperson=chair chair governor gov=governor mayor senator sen=senator representative rep=representative
        congressman=representative congresswoman=representative ambassador amb=ambassador commissioner judge justice general gen=general admiral adm=admiral
        colonel col=colonel captain capt=captain lieutenant lt=lieutenant major maj=major sergeant sgt=sergeant sheriff king queen prince princess
        emperor empress=emperor sultan emir pope bishop archbishop cardinal rabbi lord baroness baron
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => w.Split('='))
        .ToFrozenDictionary(w => w[0], w => w[^1], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Before =
        "Prime Vice Deputy Foreign Interior Finance Defence Defense Acting First Former Chief Lt Lieutenant Major".Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The office a word names; null for none.</summary>
    public static string? OfWord(ReadOnlySpan<char> word) =>
        Heads.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word.TrimEnd('.'), out var head) ? head : null;

    /// <summary>The office a title ends in: "minister" of "Norland Prime Minister" and of "minister of harbours".</summary>
    public static string? OfTitle(string title) =>
        title.Split(" of ")[0].Split(' ').Select(w => OfWord(w)).LastOrDefault(o => o is not null);

    /// <summary>"Prime Minister Medvedev": the office, and the family name behind it; null for all other names.</summary>
    public static (string Office, string Family)? OfName(string name)
    {
        var words = name.Split(' ');
        var family = 0;
        while (family < words.Length - 1 && (OfWord(words[family]) is not null || Before.Contains(words[family])))
            family++;
        return family > 0 && OfTitle(string.Join(' ', words[..family])) is { } office
            && PersonName.Of(string.Join(' ', words[family..])) is { Given: null } bare
            ? (office, bare.Mentioned) : null;
    }
}
