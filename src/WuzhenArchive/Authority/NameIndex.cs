namespace WuzhenArchive.Authority;

/// <summary>Finds the speaker a printed name belongs to, by the names and aliases of the authority file.</summary>
public sealed class NameIndex
{
    private readonly Dictionary<string, (SpeakerEntry Speaker, string Printed)> names = [];

    public NameIndex(AuthorityFile authority)
    {
        foreach (var speaker in authority.Speakers)
        {
            foreach (var name in speaker.Names)
                names.TryAdd(NameFolding.Fold(name), (speaker, name));
        }
    }

    /// <summary>The speaker, or null when no entry lists the name. "the Chinese’s" is found as "Chinese".</summary>
    public SpeakerEntry? Find(string printed) =>
        printed.Length > 0 && names.TryGetValue(NameFolding.Fold(printed), out var hit) && FitsCase(printed, hit.Printed) ? hit.Speaker : null;

    // "US" names the United States, "us" does not.
    private static bool FitsCase(string printed, string listed) => listed.Any(char.IsLower) || printed.Any(char.IsUpper) || !listed.Any(char.IsUpper);
}
