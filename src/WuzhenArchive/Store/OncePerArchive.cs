using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace WuzhenArchive.Store;

/// <summary>
/// What is read of a published archive once and kept as long as the archive is read: it never changes. Only for what is small however large
/// the archive is. Of a working archive everything is read anew. Thread-safe.
/// </summary>
public static class OncePerArchive
{
    private static readonly ConditionalWeakTable<DbContextOptions<ArchiveDb>, ConcurrentDictionary<Type, object>> Kept = [];

    /// <typeparam name="T">Names what is kept: an archive has one of each type.</typeparam>
    public static T Once<T>(this ArchiveDb db, Func<ArchiveDb, T> read) where T : class =>
        db.IsPublished ? (T)Kept.GetOrCreateValue(db.Options).GetOrAdd(typeof(T), _ => read(db)) : read(db);

    /// <typeparam name="T">Names what is kept: an archive has one of each type.</typeparam>
    public static async Task<T> OnceAsync<T>(this ArchiveDb db, Func<ArchiveDb, Task<T>> read) where T : class
    {
        if (!db.IsPublished)
            return await read(db);
        var kept = Kept.GetOrCreateValue(db.Options);
        return kept.TryGetValue(typeof(T), out var known) ? (T)known : (T)kept.GetOrAdd(typeof(T), await read(db));
    }
}
