using System.Text;
using System.Text.RegularExpressions;

namespace WuzhenArchive.Text.Names;

/// <summary>
/// A person's name taken apart, however it is printed: "Ann de Vries Jr.", "Li Xiaoming", "Xiaoming LI", "Vries, Ann de".
/// </summary>
/// <param name="Family">Without the small words before it; the whole of a name of one piece.</param>
/// <param name="Particle">The small words before the family name: "de", "van der".</param>
/// <param name="Suffix">"Jr.", "III".</param>
/// <param name="IsFamilyFirst">The family name comes first, as in Chinese names: no comma turns it round.</param>
public sealed partial record PersonName(string Family, string? Given = null, string? Particle = null, string? Suffix = null,
    bool IsFamilyFirst = false)
{
    private static readonly System.Buffers.SearchValues<char> Vowels =
        System.Buffers.SearchValues.Create("AEIOUYÀÁÂÃÄÅÆÈÉÊËÌÍÎÏÒÓÔÕÖØÙÚÛÜÝ");

    /// <summary>The title before the name: "Mr", "Dr".</summary>
    public string? Title { get; init; }

    /// <summary>The family name as text names somebody by it: "de Vries".</summary>
    public string Mentioned => Join(Particle, Family);

    /// <summary>As prose writes it: "Ann de Vries Jr.", "Li Xiaoming".</summary>
    public string InOrder => IsFamilyFirst ? Join(Family, Given) : Join(Given, Particle, Family, Suffix);

    /// <summary>
    /// What all printed forms of a whole name share: family name and first given name, without case and accents; of a name
    /// without a given name all of it, the title too, so that "Lord Holm" is not taken for "Holm".
    /// </summary>
    public string Key => Given is null ? NameFolding.Fold(Join(Title, Mentioned, Suffix)) : $"{NameFolding.Fold(Mentioned)}, {FirstGiven}";

    /// <summary>"ann" of "Ann Maria".</summary>
    public string FirstGiven =>
        Given is null
            ? ""
            : NameFolding.Fold(IsFamilyFirst ? Given.Replace("-", "", StringComparison.Ordinal) : Given.Split(' ')[0])
                .Replace(" ", "", StringComparison.Ordinal);

    /// <summary>
    /// The ways text may call somebody who has been named in full: "van der Hamdan", "Hamdan"; "al-Rashid", "Rashid"; the family name of
    /// "Peter Fang Ming" is Fang or Ming.
    /// </summary>
    public IEnumerable<string> ShortForms()
    {
        yield return NameFolding.Fold(Mentioned);
        if (Particle is not null)
            yield return NameFolding.Fold(Family);
        if (Family.Split('-', 2) is [{ Length: > 1 } first, { Length: > 1 } last] && NameParts.IsParticle(first))
            yield return NameFolding.Fold(last);
        if (Family.Split(' ') is [var family, .., var behind])
        {
            yield return NameFolding.Fold(family);
            yield return NameFolding.Fold(behind);
        }
    }

    /// <summary>
    /// A printed name as most articles would print it: "José Peña" for "JOSÉ PEÑA", "Li Xiaoming" for "Xiaoming LI", composed letters; all
    /// others as they are.
    /// </summary>
    public static string Written(string printed)
    {
        var composed = Composed(printed);
        return composed.Split(' ').Any(w => IsInCapitals(w) && IsLikelyFamily(w) && !NameParts.IsSuffix(w))
            ? Of(composed).InOrder
            : composed;
    }

    /// <param name="printed">With or without a title, in either order; a comma turns it round.</param>
    public static PersonName Of(string printed)
    {
        var parts = printed.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0)
            return new(printed);
        var words = Composed(parts[0]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return new(printed);
        return parts.Length switch
        {
            1 => OfWords(words),
            2 when NameParts.IsSuffix(parts[1]) => OfWords([.. words, parts[1]]),
            2 when words.Length == 1 || IsSmall(words[0]) =>
                OfWords([.. parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), .. words]) with { IsFamilyFirst = false },
            _ => new(printed),
        };
    }

    private static PersonName OfWords(string[] words)
    {
        var title = 0;
        while (title < words.Length - 1 && NameParts.IsForm(words[title]))
            title++;
        // "Lord Holm of Eastmoor"
        if (title > 0 && words.AsSpan(title).Contains("of"))
            return new(string.Join(' ', words[title..])) { Title = string.Join(' ', words[..title]) };
        return title == 0 ? OfName(words) : OfName(words[title..]) with { Title = string.Join(' ', words[..title]) };
    }

    private static PersonName OfName(string[] words)
    {
        var suffix = words.Length > 2 && NameParts.IsSuffix(words[^1]) ? words[^1] : null;
        var name = suffix is null ? words : words[..^1];
        if (name.Length == 1)
            return new(InSmall(name[0]), Suffix: suffix);
        var capitals = name.Select(IsInCapitals).ToArray();
        var all = capitals.All(c => c);
        name = [.. name.Select(w => all || IsLikelyFamily(w) ? InSmall(w) : w)];
        if (suffix is null && !all && FamilyInCapitals(capitals) is var (from, count) && count > 0
            && (count > 1 || IsLikelyFamily(words[from])))
            return Marked(name, from, count);
        if (suffix is null && IsFamilyThenGiven(name))
            return new(name[0], name[1], IsFamilyFirst: true);
        // "Peter Fang Ming": a foreign given name before a Chinese name as it stands.
        if (suffix is null && name.Length == 3 && GivenNames.Has(name[0]) && IsFamilyThenGiven(name[1..]))
            return new($"{name[1]} {name[2]}", name[0]);
        var family = name.Length - 1;
        while (family > 1 && (IsSmall(name[family - 1]) || NameParts.IsParticle(name[family - 1])) || family == 1 && IsSmall(name[0]))
            family--;
        var given = family == 0 ? null : CloseInitials().Replace(string.Join(' ', name[..family]), " ");
        return new(name[^1], given, family == name.Length - 1 ? null : string.Join(' ', name[family..^1]), suffix);
    }

    // "LI Xiaoming", "Xiaoming LI", "Anna VAN BERG": the family name is the one in capitals.
    private static PersonName Marked(string[] name, int from, int count)
    {
        var family = string.Join(' ', name[from..(from + count)]);
        string[] rest = [.. name[..from], .. name[(from + count)..]];
        var given = string.Join(' ', rest);
        var isChinese = rest.Length == 1 && Pinyin.IsName(family, given) && !GivenNames.Has(given);
        return new(family, given, IsFamilyFirst: isChinese || from == 0 && !GivenNames.Has(rest[0]));
    }

    private static (int From, int Count) FamilyInCapitals(bool[] capitals)
    {
        var from = Array.IndexOf(capitals, true);
        if (from < 0)
            return (0, 0);
        var count = capitals.Skip(from).TakeWhile(c => c).Count();
        var isAtAnEnd = from == 0 || from + count == capitals.Length;
        return isAtAnEnd && capitals.Count(c => c) == count && count < capitals.Length ? (from, count) : (0, 0);
    }

    // "AJ Lee" has initials, "BBC" is none, "MA Yun" and "LEE Anna" have a family name.
    private static bool IsLikelyFamily(string word) =>
        word.Length > 2 && word.AsSpan().ContainsAny(Vowels) || Pinyin.IsFamilyName(Lowered(word));

    // "Li Xiaoming", but "Jack Li".
    private static bool IsFamilyThenGiven(string[] words) =>
        words.Length == 2 && Pinyin.IsName(words[0], words[1]) && !GivenNames.Has(words[0]);

    /// <summary>A word of a name in capitals, as other articles print it: "PEÑA" as "Peña"; all others as they are.</summary>
    public static string InSmall(string word) =>
        !IsInCapitals(word) ? word
        : NameParts.IsSuffix(word) ? word
        : Lowered(word);

    private static string Lowered(string word) => string.Create(word.Length, word, static (lowered, word) =>
    {
        for (var i = 0; i < word.Length; i++)
        {
            lowered[i] = i == 0 || word[i - 1] is '-' or '\'' or '’' ? word[i] : char.ToLowerInvariant(word[i]);
        }
    });

    private static bool IsInCapitals(string word)
    {
        var (letters, capitals) = (0, 0);
        foreach (var c in word)
        {
            if (c == '.' || char.IsLower(c))
            {
                return false;
            }
            letters += char.IsLetter(c) ? 1 : 0;
            capitals += char.IsUpper(c) ? 1 : 0;
        }
        return letters > 1 && capitals > 0;
    }

    private static bool IsSmall(string word) => char.IsLower(word[0]) && !word.Contains('-');

    private static string Composed(string printed) =>
        System.Text.Ascii.IsValid(printed) || printed.Any(char.IsSurrogate) ? printed : printed.Normalize(NormalizationForm.FormC);

    // "A.M. Weir" is printed "A. M. Weir".
    [GeneratedRegex(@"(?<=\b\p{Lu}\.)(?=\p{Lu}\.)")]
    private static partial Regex CloseInitials();

    internal static string Join(params ReadOnlySpan<string?> pieces)
    {
        var joined = new StringBuilder();
        foreach (var piece in pieces)
        {
            if (!string.IsNullOrEmpty(piece))
                joined.Append(joined.Length > 0 ? " " : "").Append(piece);
        }
        return joined.ToString();
    }
}
