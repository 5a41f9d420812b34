using WuzhenArchive.Text;
using WuzhenArchive.Text.Names;

namespace WuzhenArchive.Authority;

/// <summary>Finds the speaker a printed name belongs to, by the names and aliases of the authority file.</summary>
public sealed class NameIndex
{
    private readonly Dictionary<string, (SpeakerEntry Speaker, string Printed)> names = [];
    private readonly ILookup<string, SpeakerEntry> people;

    public NameIndex(AuthorityFile authority)
    {
        foreach (var speaker in authority.Speakers)
        {
            foreach (var name in speaker.Names)
                names.TryAdd(NameFolding.Fold(name), (speaker, name));
        }
        people = authority.Speakers.Where(s => s.Kind == SpeakerKind.Person)
            .SelectMany(s => s.Names.Select(PersonName.Of).Where(n => n.Given is not null).Select(n => n.Key).Distinct(),
                (speaker, key) => (speaker, key))
            .ToLookup(p => p.key, p => p.speaker);
    }

    /// <summary>The speaker, or null when no entry lists the name. "the Chinese’s" is found as "Chinese".</summary>
    public SpeakerEntry? Find(string printed) =>
        printed.Length > 0 && names.TryGetValue(NameFolding.Fold(printed), out var hit) && FitsCase(printed, hit.Printed)
            ? hit.Speaker
            : null;

    /// <summary>
    /// The one listed person with this family name and first given name: "Ann M. Lee" for a listed Ann Lee; null for none or several.
    /// </summary>
    public SpeakerEntry? FindPerson(PersonName name) =>
        name.Given is not null && people[name.Key].Take(2).ToList() is [var only] ? only : null;

    // "US" names the United States, "us" does not.
    private static bool FitsCase(string printed, string listed) =>
        listed.Any(char.IsLower) || printed.Any(char.IsUpper) || !listed.Any(char.IsUpper);
}
