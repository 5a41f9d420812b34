using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Authority;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Text;
using WuzhenArchive.Text.Names;

namespace WuzhenArchive.Exchange;

/// <summary>The archive's speakers by name while articles come in; a name nobody listed becomes a speaker of its own.</summary>
internal sealed class SpeakerBook
{
    private readonly ArchiveDb db;
    private readonly NameIndex index;
    private readonly Dictionary<string, int> ids;
    private readonly Dictionary<string, (int Id, string Name)> people = [];
    private readonly List<object> added = [];
    private int lastId;

    /// <param name="changed">Listed speakers that are new or have new names.</param>
    public SpeakerBook(ArchiveDb db, AuthorityFile authority, IReadOnlyList<SpeakerEntry> changed)
    {
        (this.db, index) = (db, new(authority));
        ids = db.Speakers.ToDictionary(s => s.Name, s => s.Id);
        lastId = ids.Values.DefaultIfEmpty().Max();
        var listed = authority.Speakers.Select(s => s.Name).ToHashSet();
        foreach (var person in db.Speakers.Where(s => s.Kind == SpeakerKind.Person).AsEnumerable().Where(s => !listed.Contains(s.Name)))
            people.TryAdd(KeyOf(person.Name), (person.Id, person.Name));
        foreach (var entry in authority.Speakers.Where(s => !ids.ContainsKey(s.Name)))
            Add(entry.Name, entry.Kind, entry.Names);
        foreach (var entry in changed.Where(e => ids[e.Name] is var id && db.Speakers.Any(s => s.Id == id)))
            Rename(ids[entry.Name], entry);
    }

    /// <summary>Gives the rows that came since this was last asked, to be written before any that point to them.</summary>
    public void TakeNew(Action<object> write)
    {
        added.ForEach(write);
        added.Clear();
    }

    /// <summary>The speaker a reading names, added when it is new.</summary>
    /// <param name="isPerson">The name is a person's: "José Peña" is then found as "Jose Pena", "Li Xiaoming" as "Xiaoming Li".</param>
    public int? Id(string? name, bool isPerson = false)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;
        var plain = Plain(name);
        var known = (index.Find(plain) ?? (isPerson ? index.FindPerson(PersonName.Of(plain)) : null))?.Name ?? plain;
        if (ids.TryGetValue(known, out var id))
            return id;
        return isPerson ? Person(known) : Add(known, SpeakerKind.Unknown, [known]);
    }

    private int Person(string name)
    {
        var key = KeyOf(name);
        if (!people.TryGetValue(key, out var person))
        {
            people[key] = person = (Add(name, SpeakerKind.Unknown, [name]), name);
            return person.Id;
        }
        ids[name] = person.Id;
        if (IsBetter(name, person.Name))
        {
            people[key] = (person.Id, name);
            if (added.OfType<Speaker>().FirstOrDefault(s => s.Id == person.Id) is { } isNew)
                isNew.Name = name;
            else
                db.Speakers.Where(s => s.Id == person.Id).ExecuteUpdate(set => set.SetProperty(s => s.Name, name));
        }
        return person.Id;
    }

    // All given names: of "Ann Maria Lee" and "Ann Lee" in two articles nobody knows that they are one.
    private static string KeyOf(string name)
    {
        var parts = PersonName.Of(name);
        return parts.Given is null ? NameFolding.Fold(name)
            : $"{NameFolding.Fold(parts.Mentioned)}, {NameFolding.Fold(parts.Given).Replace(" ", parts.IsFamilyFirst ? "" : " ", StringComparison.Ordinal)} {NameFolding.Fold(parts.Suffix ?? "")}";
    }

    // Whichever article comes first, the archive calls somebody the same: family first where one does so, with accents where one has them.
    private static bool IsBetter(string name, string than) =>
        Rank(name).CompareTo(Rank(than)) is var compared && (compared != 0 ? compared > 0 : string.CompareOrdinal(name, than) < 0);

    private static (bool, int) Rank(string name) => (PersonName.Of(name).IsFamilyFirst, name.Count(c => c > 0x7F && char.IsLetter(c)));

    private int Add(string name, SpeakerKind kind, IEnumerable<string> aliases)
    {
        // The address is given when all articles are in; until then the number keeps it unique.
        added.Add(new Speaker { Id = ++lastId, Slug = $"~{lastId}", Name = name, Kind = kind });
        AddAliases(lastId, aliases);
        return ids[name] = lastId;
    }

    // It stood there already, as one that only articles knew or under fewer names.
    private void Rename(int id, SpeakerEntry entry)
    {
        db.Speakers.Where(s => s.Id == id).ExecuteUpdate(set => set.SetProperty(s => s.Kind, entry.Kind));
        db.SpeakerAliases.Where(a => a.SpeakerId == id).ExecuteDelete();
        AddAliases(id, entry.Names);
    }

    private void AddAliases(int id, IEnumerable<string> names) =>
        added.AddRange(names.Select(n => (Name: NameFolding.Fold(n), Slug: ArchiveAddresses.OfSpeaker(n))).Distinct()
            .Select(a => new SpeakerAlias { SpeakerId = id, Name = a.Name, Slug = a.Slug }));

    // A line may break, or a no-break space stand, inside a printed name.
    private static string Plain(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
