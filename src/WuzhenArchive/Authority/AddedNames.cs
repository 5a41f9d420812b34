using System.Text.Json;
using WuzhenArchive.Text;
using WuzhenArchive.Text.Names;

namespace WuzhenArchive.Authority;

/// <summary>
/// The names that one authority file has for speakers beyond another, where that is all that is different. Only an article whose text has
/// words of such a name can be read in another way by the one than by the other. Immutable and thread-safe.
/// </summary>
public sealed class AddedNames
{
    // Scripts from here on are written without spaces between words.
    private const char FirstWithoutSpaces = '\u2E80';

    private readonly IReadOnlyList<string> words;

    private AddedNames(IReadOnlyList<SpeakerEntry> speakers, IEnumerable<string> words) =>
        (Speakers, this.words) = (speakers, [.. words.Select(NameFolding.Fold).Where(w => w.Length > 0).Distinct()]);

    /// <summary>Those that are new or have new names, as they are now.</summary>
    public IReadOnlyList<SpeakerEntry> Speakers { get; }

    /// <returns>Null when anything else is different too, or a name is gone.</returns>
    public static AddedNames? Between(AuthorityFile before, AuthorityFile now)
    {
        if (WithoutSpeakers(before) != WithoutSpeakers(now))
            return null;
        var (old, current) = (before.Speakers.ToDictionary(s => s.Name), now.Speakers.ToDictionary(s => s.Name));
        if (before.Speakers.Any(s => current.GetValueOrDefault(s.Name) is not { } same || same.Kind != s.Kind
            || s.Names.Except(same.Names).Any()))
            return null;
        var changed = now.Speakers.Select(s => (Speaker: s, Added: s.Names.Except(old.GetValueOrDefault(s.Name)?.Names ?? []).ToList()))
            .Where(s => s.Added.Count > 0).ToList();
        return new([.. changed.Select(s => s.Speaker)], changed.SelectMany(s => s.Added.SelectMany(name => WordsOf(name, s.Speaker))));
    }

    /// <summary>Whether the text has words of an added name; it may well have none of the names.</summary>
    public bool MayStandIn(string text)
    {
        // A full stop may end a title or stand inside a short form: "Mr.Lee", "U.S."
        var (closed, parted) = (NameFolding.Fold(text), NameFolding.Fold(text.Replace('.', ' ')));
        return words.Any(w => Has(closed, w) || Has(parted, w));
    }

    // A person may be printed with other given names, and offices are told across articles by the family name. A name with an office,
    // such as "President Lee", says something of its bearer under every name.
    private static IEnumerable<string> WordsOf(string name, SpeakerEntry speaker) =>
        speaker.Kind != SpeakerKind.Person ? [name]
        : Offices.OfName(name) is null && PersonName.Of(name).Given is not null ? [FamilyOf(name)]
        : speaker.Names.Select(FamilyOf);

    private static string FamilyOf(string name) => Offices.OfName(name)?.Family ?? PersonName.Of(name).Mentioned;

    private static bool Has(string folded, string word)
    {
        for (var at = folded.IndexOf(word, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (!(at > 0 && AreOneWord(folded[at - 1], word[0]))
                && !(at + word.Length < folded.Length && AreOneWord(word[^1], folded[at + word.Length])))
                return true;
        }
        return false;
    }

    private static bool AreOneWord(char before, char behind) =>
        char.IsLetterOrDigit(before) && char.IsLetterOrDigit(behind) && before < FirstWithoutSpaces && behind < FirstWithoutSpaces;

    private static string WithoutSpeakers(AuthorityFile file) => JsonSerializer.Serialize(file with { Speakers = [] });
}
