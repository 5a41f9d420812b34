using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Authority;
using WuzhenArchive.Model;
using WuzhenArchive.Store;

namespace WuzhenArchive.Exchange;

/// <summary>The archive's conferences by year while articles come in; a year nobody listed becomes a conference of its own.</summary>
internal sealed class ConferenceBook
{
    private readonly Dictionary<int, Conference> known;
    private readonly List<Conference> added = [];
    private int lastId;

    public ConferenceBook(ArchiveDb db, AuthorityFile authority)
    {
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

    /// <summary>Gives the rows that came since this was last asked, to be written before any that point to them.</summary>
    public void TakeNew(Action<Conference> write)
    {
        added.ForEach(write);
        added.Clear();
    }

    /// <summary>The conference of a year, added when it is new.</summary>
    public Conference? Of(int? year) => year is { } given ? known.GetValueOrDefault(given) ?? Add(new() { Year = given }) : null;

    private Conference Add(Conference conference)
    {
        conference.Id = ++lastId;
        added.Add(conference);
        return known[conference.Year] = conference;
    }
}
