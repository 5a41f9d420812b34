using WuzhenArchive.Authority;
using WuzhenArchive.Model;
using WuzhenArchive.Store;

namespace WuzhenArchive.Exchange;

/// <summary>The archive's conferences by year while articles come in; a year nobody listed becomes a conference of its own.</summary>
internal sealed class ConferenceBook
{
    private readonly ArchiveDb db;
    private readonly Dictionary<int, int> ids;
    private int lastId;

    public ConferenceBook(ArchiveDb db, AuthorityFile authority)
    {
        this.db = db;
        ids = db.Conferences.ToDictionary(c => c.Year, c => c.Id);
        lastId = ids.Values.DefaultIfEmpty().Max();
        foreach (var edition in authority.Editions.Where(e => !ids.ContainsKey(e.Year)))
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

    public int? Id(int? year) => year is { } known ? Id(known) : null;

    public int Id(int year) => ids.TryGetValue(year, out var id) ? id : Add(new() { Year = year });

    private int Add(Conference conference)
    {
        conference.Id = ++lastId;
        db.Add(conference);
        return ids[conference.Year] = lastId;
    }
}
