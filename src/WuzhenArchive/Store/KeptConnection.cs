using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace WuzhenArchive.Store;

/// <summary>A connection to a published archive that stays open from one reader to the next, with what has been prepared on it.</summary>
internal sealed class KeptConnection : IDisposable
{
    private readonly SqliteConnection connection;

    public KeptConnection(string words)
    {
        connection = new(words);
        Options = ArchiveDb.Reading(b => b.UseSqlite(connection));
        Commands = new(connection);
    }

    /// <summary>For an <see cref="ArchiveDb"/> that reads through it and leaves it open.</summary>
    public DbContextOptions<ArchiveDb> Options { get; }

    public PreparedCommands Commands { get; }

    public bool IsOpen => connection.State == ConnectionState.Open;

    public void Dispose() => connection.Dispose();
}
