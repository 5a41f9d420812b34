using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Text.Names;

namespace WuzhenArchive.Reading.Speech.Turns;

/// <summary>Says who a label means: the person of the article with that name, the one whom an earlier label named in full, or nobody.</summary>
internal sealed class TurnSpeakers(NameTable names)
{
    private const int MentionsBack = 100;

    // What labels have named in full: by family name, and by the part they play ("ANNA HOLM, HOST:").
    private readonly Dictionary<string, string> introduced = new(StringComparer.OrdinalIgnoreCase);

    private string? interviewed;

    /// <summary>Learns from all labels of the article, and from what stands before the first, who answers.</summary>
    public void Introduce(IReadOnlyList<TurnLabel> labels)
    {
        foreach (var label in labels.Where(l => l.Kind is LabelKind.Words or LabelKind.Capitals && l.Name.Contains(' ')))
        {
            var name = Canonical(label);
            introduced[PersonName.Of(name).Mentioned] = name;
            if (label.Part is { } part && TurnWords.Parts.Contains(part))
            {
                introduced[part] = name;
            }
        }
        var named = labels.Where(l => l.Kind is LabelKind.Words or LabelKind.Capitals or LabelKind.Han && IsPerson(l)).Select(Of).Distinct().Take(2).ToList();
        interviewed = named.Count == 1 ? named[0] : MostNamedBefore(labels[0].Span.Start);
    }

    /// <returns>Null for a part that is played by nobody who can be named.</returns>
    public string? Of(TurnLabel label) => label.Kind switch
    {
        LabelKind.Part => introduced.GetValueOrDefault(label.Name),
        LabelKind.Answer => interviewed,
        _ => (label.Name.Contains(' ') ? null : introduced.GetValueOrDefault(label.Name)) ?? Canonical(label),
    };

    /// <summary>True for a label that is a person's by itself: by a given name, a title, a Chinese name, or because the article knows one so.</summary>
    public bool IsPerson(TurnLabel label)
    {
        var words = label.Name.Split(' ');
        return label.IsTitled || names.Known(label.Name) is not null || names.OfFamily(label.Name) is not null
            || Words.ClassOf(words[0]).HasFlag(WordClass.GivenName) && words.Length > 1
            || (words.Length == 2 && Pinyin.IsName(words[0], words[1])) || (words.Length == 1 && label.IsOfDay && Pinyin.IsFamilyName(words[0]));
    }

    /// <summary>True for words that are no name of anything known, as family names are: "Lindt", "Lake" is not.</summary>
    public static bool CanBeName(TurnLabel label) =>
        Array.TrueForAll(label.Name.Split(' '), w => (Words.ClassOf(w) & ~(WordClass.GivenName | WordClass.NameParticle | WordClass.Month)) == WordClass.None);

    private string Canonical(TurnLabel label)
    {
        var name = names.Known(label.Name) ?? names.OfFamily(label.Name, Title(label)) ?? label.Name;
        return label.Kind == LabelKind.Capitals && !name.Any(char.IsLower) ? InTitleCase(name) : name;
    }

    // "Ms Berg", "MR. BERG"
    private static Gender Title(TurnLabel label) =>
        label.IsTitled && label.Printed.Split(' ')[0].TrimEnd('.') is { Length: > 1 } title ? Genders.OfTitles([char.ToUpperInvariant(title[0]) + title[1..].ToLowerInvariant()]) : Gender.Unknown;

    // Who is introduced before the first question; of several, the one who is named more often than any other.
    private string? MostNamedBefore(int place)
    {
        var people = names.Before(place).Take(MentionsBack).Where(m => m.Kind == NameKind.Person).CountBy(m => m.Name!).OrderByDescending(p => p.Value).Take(2).ToList();
        return people.Count == 1 || (people.Count == 2 && people[0].Value > people[1].Value) ? people[0].Key : null;
    }

    private static string InTitleCase(string name) =>
        string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => string.Join('-', w.Split('-').Select(p => p.Length == 0 ? p : char.ToUpperInvariant(p[0]) + p[1..].ToLowerInvariant()))));
}
