using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using WuzhenArchive.Model;

namespace WuzhenArchive.Store;

/// <summary>The conferences and topics of an archive by their ids: few, and needed by every page.</summary>
public sealed record ArchiveNames(IReadOnlyDictionary<int, Conference> Conferences, IReadOnlyDictionary<int, Topic> Topics)
{
    private static readonly ConditionalWeakTable<IDbContextOptions, ArchiveNames> Kept = [];

    /// <summary>Those of a published archive are read once, since it never changes.</summary>
    public static ArchiveNames Of(ArchiveDb db) => db.IsPublished ? Kept.GetValue(db.GetService<IDbContextOptions>(), _ => Read(db)) : Read(db);

    private static ArchiveNames Read(ArchiveDb db) => new(
        db.Conferences.AsNoTracking().ToDictionary(c => c.Id), db.Topics.AsNoTracking().ToDictionary(t => t.Id));
}
