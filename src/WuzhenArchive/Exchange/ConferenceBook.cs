using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Authority;
using WuzhenArchive.Model;
using WuzhenArchive.Store;

namespace WuzhenArchive.Exchange;

/// <summary>The archive's conferences by year while articles come in; a year nobody listed becomes a conference of its own.</summary>
internal sealed class ConferenceBook
{
    private readonly ArchiveDb db;
    private readonly Dictionary<int, Conference> known;
    private int lastId;
    private bool hasNew;

    public ConferenceBook(ArchiveDb db, AuthorityFile authority)
    {
        this.db = db;
        known = db.Conferences.AsNoTracking().ToDictionary(c => c.Year);
        lastId = known.Values.Select(c => c.Id).DefaultIfEmpty().Max();
        foreach (var edition in authority.Editions.Where(e => !known.ContainsKey(e.Year)))
            Add(new()
            {
                Year = edition.Year,
                Ordinal = edition.Ordinal,
                StartsOn = edition.Start,
                EndsOn = edition.End,
                Place = edition.Place,
                Source = edition.Source,
            });
    }

    /// <summary>Whether something was added since this was last asked; it is not saved yet.</summary>
    public bool TakeNew()
    {
        var had = hasNew;
        hasNew = false;
        return had;
    }

    /// <summary>The conference of a year, added when it is new.</summary>
    public Conference? Of(int? year) => year is { } given ? known.GetValueOrDefault(given) ?? Add(new() { Year = given }) : null;

    private Conference Add(Conference conference)
    {
        conference.Id = ++lastId;
        hasNew = true;
        db.Add(conference);
        return known[conference.Year] = conference;
    }
}
