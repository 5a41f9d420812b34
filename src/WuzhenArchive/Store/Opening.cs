using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace WuzhenArchive.Store;

/// <summary>What became of opening a folder's current archive.</summary>
public abstract record Opening;

/// <param name="Name">The name of the archive file, which changes with every import.</param>
/// <param name="Mark">Told from that of any other file that has borne the name, here or on another machine it was copied to.</param>
/// <param name="Options">For a read-only <see cref="ArchiveDb"/>; the same object as long as the file is the same.</param>
public sealed record Opened(string Name, string Mark, DbContextOptions<ArchiveDb> Options) : Opening
{
    // What is read is read where the system keeps it, and not copied once more.
    private const string Mapped = "PRAGMA mmap_size = 8589934592";

    private readonly ConcurrentDictionary<Type, object> made = new();

    internal IdleReaders Readers { get; } = new();

    public ArchiveDb Db() => new(Options, this);

    /// <summary>One whose connection stays open; when it is disposed of, it waits for the next who reads.</summary>
    internal ArchiveDb Reader()
    {
        if (Readers.Take() is { } waiting)
            return waiting.Lent();
        var db = Db();
        try
        {
            db.KeepOpen();
            db.Rows(Mapped, row => row.GetInt64(0));
            return db;
        }
        catch
        {
            db.Close();
            throw;
        }
    }

    /// <summary>What many pages need of an archive that never changes: made when it is first asked for, then given again.</summary>
    /// <typeparam name="T">Tells it from anything else that is made so.</typeparam>
    public T Once<T>(Func<T> make)
        where T : class => made.TryGetValue(typeof(T), out var known) ? (T)known : (T)made.GetOrAdd(typeof(T), make());

    /// <inheritdoc cref="Once"/>
    public async ValueTask<T> OnceAsync<T>(Func<Task<T>> make)
        where T : class => made.TryGetValue(typeof(T), out var known) ? (T)known : (T)made.GetOrAdd(typeof(T), await make());
}

/// <summary>The folder holds no archive yet.</summary>
public sealed record NothingYet(string Why) : Opening;

/// <summary>There is an archive that this program cannot read.</summary>
public sealed record Unreadable(string Why) : Opening;
