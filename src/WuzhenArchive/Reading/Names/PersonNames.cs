using WuzhenArchive.Reading.Lexicon;

namespace WuzhenArchive.Reading.Names;

/// <summary>The parts of a person's name: which word is the family name, and when two printed names are one.</summary>
internal static class PersonNames
{
    /// <summary>Chinese names put the family first ("Li Xiaoming": Li), unless a foreign given name leads ("Jack Li": Li); a small word belongs to it ("Ann de Vries").</summary>
    public static string FamilyName(string name)
    {
        var words = name.Split(' ');
        if (words.Length > 2 && Words.ClassOf(words[^2]).HasFlag(WordClass.NameParticle) && char.IsLower(words[^2][0]))
        {
            return words[^2] + ' ' + words[^1];
        }
        return words.Length == 2 && Pinyin.IsName(words[0], words[1]) && !Words.ClassOf(words[0]).HasFlag(WordClass.GivenName)
            ? words[0]
            : words[^1];
    }

    /// <summary>"Ann Maria Lee" and "Ann Lee" are one person: first and last word agree.</summary>
    public static bool AreOne(string left, string right)
    {
        var (a, b) = (left.Split(' '), right.Split(' '));
        return a.Length > 1 && b.Length > 1
            && a[0].Equals(b[0], StringComparison.OrdinalIgnoreCase) && a[^1].Equals(b[^1], StringComparison.OrdinalIgnoreCase);
    }
}
