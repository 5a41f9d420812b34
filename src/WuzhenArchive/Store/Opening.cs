using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace WuzhenArchive.Store;

/// <summary>What became of opening a folder's current archive.</summary>
public abstract record Opening;

/// <param name="Name">The name of the archive file, which changes with every import.</param>
/// <param name="Mark">Told from that of any other file that has borne the name, here or on another machine it was copied to.</param>
/// <param name="Connection">The connection string for reading it.</param>
public sealed record Opened(string Name, string Mark, string Connection) : Opening
{
    // What is read is read where the system keeps it, and not copied once more.
    private const string Mapped = "PRAGMA mmap_size = 8589934592";

    private readonly ConcurrentDictionary<Type, object> made = new();

    internal IdleReaders Readers { get; } = new();

    public DbContextOptions<ArchiveDb> Options => ArchiveDb.Reading(b => b.UseSqlite(Connection));

    public ArchiveDb Db() => new(Options, this);

    /// <summary>One whose connection stays open; when it is disposed of, it waits for the next who reads.</summary>
    internal ArchiveDb Reader()
    {
        if (Readers.Take() is { } waiting)
            return waiting.Lent();
        var connection = new SqliteConnection(Connection);
        try
        {
            connection.Open();
            using var map = connection.CreateCommand();
            map.CommandText = Mapped;
            map.ExecuteNonQuery();
            return new(connection, this);
        }
        catch
        {
            connection.Dispose();
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
