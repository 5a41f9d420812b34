namespace WuzhenArchive.Store;

/// <summary>
/// What is read of a published archive once and kept as long as the archive is read: it never changes. Only for what is small however large
/// the archive is. Of an archive that may still change everything is read anew.
/// </summary>
public static class OncePerArchive
{
    /// <typeparam name="T">Names what is kept: an archive has one of each type.</typeparam>
    public static T Once<T>(this ArchiveDb db, Func<ArchiveDb, T> read) where T : class =>
        db.Published is { } archive ? archive.Once(() => read(db)) : read(db);

    /// <typeparam name="T">Names what is kept: an archive has one of each type.</typeparam>
    public static Task<T> OnceAsync<T>(this ArchiveDb db, Func<ArchiveDb, Task<T>> read) where T : class =>
        db.Published is { } archive ? archive.OnceAsync(() => read(db)).AsTask() : read(db);
}
