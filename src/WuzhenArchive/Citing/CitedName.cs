using System.Text.RegularExpressions;
using WuzhenArchive.Reading.Lexicon;

namespace WuzhenArchive.Citing;

/// <summary>A name as reference lists take it apart. A body, or a name of one piece, has a family name only.</summary>
/// <param name="Particle">The small words before the family name: "de" of "Ann de Vries".</param>
/// <param name="Suffix">"Jr.", "III".</param>
/// <param name="IsFamilyFirst">Printed with the family first ("Li Xiaoming"), as Chinese names are: no comma turns it round.</param>
public sealed partial record CitedName(string Family, string? Given = null, string? Particle = null, string? Suffix = null, bool IsFamilyFirst = false)
{
    private static readonly HashSet<string> Suffixes = ["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"];

    /// <summary>Known for a body, or reads as one; a name of one piece alone may be anybody's.</summary>
    public bool IsBody { get; init; }

    /// <summary>The family name with its particle, as text names somebody: "de Vries".</summary>
    public string Mentioned => Join(Particle, Family);

    /// <summary>As prose writes it: "Ann de Vries Jr.", "Li Xiaoming".</summary>
    public string InOrder => IsFamilyFirst ? Join(Family, Given) : Join(Given, Particle, Family, Suffix);

    /// <param name="printed">As the article is signed: "Ann de Vries, Jr.", "Vries, Ann de", "Canal Board".</param>
    /// <param name="isBody">The archive knows the name as a body's; what reads as one is taken for one besides.</param>
    public static CitedName Of(string printed, bool isBody = false)
    {
        var parts = printed.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (isBody || parts.Length == 0)
            return new(printed) { IsBody = isBody };
        var words = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts is [_, var last] && Suffixes.Contains(last))
            return OfWords([.. words, last]);
        return parts.Length switch
        {
            1 when ReadsAsBody(words) => new(printed) { IsBody = true },
            1 => OfWords(words),
            2 when words.Length == 1 || IsSmall(words[0]) => OfWords([.. parts[1].Split(' '), .. words]) with { IsFamilyFirst = false },
            _ => new(printed),
        };
    }

    private static CitedName OfWords(string[] words)
    {
        var suffix = words.Length > 2 && Suffixes.Contains(words[^1]) ? words[^1] : null;
        var name = suffix is null ? words : words[..^1];
        if (name.Length == 1)
            return new(name[0], Suffix: suffix);
        if (suffix is null && IsChinese(name))
            return new(name[0], name[1], IsFamilyFirst: true);
        var family = name.Length - 1;
        while (family > 1 && IsSmall(name[family - 1]))
            family--;
        return new(name[^1], CloseInitials().Replace(string.Join(' ', name[..family]), " "), family == name.Length - 1 ? null : string.Join(' ', name[family..^1]), suffix);
    }

    // "Li Xiaoming", but "Jack Li".
    private static bool IsChinese(string[] words) =>
        words.Length == 2 && Pinyin.IsName(words[0], words[1]) && !Words.ClassOf(words[0]).HasFlag(WordClass.GivenName);

    // "Canal Board", "Ministry of Tides", but not "Ann Church".
    private static bool ReadsAsBody(string[] words) =>
        words is ["The" or "the", ..] || words.Contains("of")
        || !Words.ClassOf(words[0]).HasFlag(WordClass.GivenName) && words.Any(w => Words.ClassOf(w).HasFlag(WordClass.BodyNoun));

    private static bool IsSmall(string word) => char.IsLower(word[0]);

    // "A.M. Weir" is printed "A. M. Weir".
    [GeneratedRegex(@"(?<=\b\p{Lu}\.)(?=\p{Lu}\.)")]
    private static partial Regex CloseInitials();

    internal static string Join(params string?[] pieces) => string.Join(' ', pieces.Where(p => !string.IsNullOrEmpty(p)));
}
