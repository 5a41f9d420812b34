using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;

namespace WuzhenArchive.Store;

/// <summary>The conferences and topics of an archive by their ids: few, and needed by every page.</summary>
public sealed record ArchiveNames(IReadOnlyDictionary<int, Conference> Conferences, IReadOnlyDictionary<int, Topic> Topics)
{
    /// <summary>The conferences by year.</summary>
    public IReadOnlyList<Conference> InOrder { get; } = [.. Conferences.Values.OrderBy(c => c.Year)];

    /// <summary>The ids of the conferences of some years, as a list in JSON.</summary>
    public string IdsOf(IEnumerable<int> years) => JsonSerializer.Serialize(InOrder.Where(c => years.Contains(c.Year)).Select(c => c.Id));

    public static ArchiveNames Of(ArchiveDb db) => db.Once(archive => new ArchiveNames(
        archive.Conferences.AsNoTracking().ToDictionary(c => c.Id), archive.Topics.AsNoTracking().ToDictionary(t => t.Id)));
}
