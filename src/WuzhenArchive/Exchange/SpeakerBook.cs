using WuzhenArchive.Authority;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Exchange;

/// <summary>The archive's speakers by name while articles come in; a name nobody listed becomes a speaker of its own.</summary>
internal sealed class SpeakerBook
{
    private readonly ArchiveDb db;
    private readonly NameIndex index;
    private readonly Dictionary<string, int> ids;
    private int lastId;

    public SpeakerBook(ArchiveDb db, AuthorityFile authority)
    {
        (this.db, index) = (db, new(authority));
        ids = db.Speakers.ToDictionary(s => s.Name, s => s.Id);
        lastId = ids.Values.DefaultIfEmpty().Max();
        foreach (var entry in authority.Speakers.Where(s => !ids.ContainsKey(s.Name)))
            Add(entry.Name, entry.Kind, entry.Names);
    }

    /// <summary>The speaker a reading names, added when it is new.</summary>
    public int? Id(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;
        var known = index.Find(name)?.Name ?? Plain(name);
        return ids.TryGetValue(known, out var id) ? id : Add(known, SpeakerKind.Unknown, [known]);
    }

    private int Add(string name, SpeakerKind kind, IEnumerable<string> aliases)
    {
        // The address is given when all articles are in; until then the number keeps it unique.
        db.Add(new Speaker { Id = ++lastId, Slug = $"~{lastId}", Name = name, Kind = kind });
        db.AddRange(aliases.Select(a => (Name: NameFolding.Fold(a), Slug: ArchiveAddresses.OfSpeaker(a))).Distinct()
            .Select(a => new SpeakerAlias { SpeakerId = lastId, Name = a.Name, Slug = a.Slug }));
        return ids[name] = lastId;
    }

    // A line may break, or a no-break space stand, inside a printed name.
    private static string Plain(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
