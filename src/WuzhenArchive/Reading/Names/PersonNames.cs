using WuzhenArchive.Reading.Lexicon;

namespace WuzhenArchive.Reading.Names;

/// <summary>The parts of a person's name: which word is the family name, and what two printed forms of one name share.</summary>
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

    /// <summary>"Ann Maria Lee" and "Ann Lee" are one person: first and last word agree, whatever their case.</summary>
    public static string FirstAndLast(string name) => name[..name.IndexOf(' ')] + name[name.LastIndexOf(' ')..];
}
