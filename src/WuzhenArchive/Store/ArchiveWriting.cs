using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace WuzhenArchive.Store;

/// <summary>
/// A change to an archive: it is made in a working file while readers read on, and is published whole or not at all.
/// Holds the one-writer lock until it is disposed.
/// </summary>
public sealed class ArchiveWriting : IDisposable
{
    private readonly ArchiveFolder folder;
    private readonly FileStream held;
    private SqliteConnection? connection;

    internal ArchiveWriting(ArchiveFolder folder, FileStream held)
    {
        (this.folder, this.held) = (folder, held);
        SweepWorkingFile();
    }

    /// <summary>A working file with the current archive's rows, or with empty tables when there is none yet.</summary>
    public ArchiveDb Begin()
    {
        if (folder.CurrentName() is not { } current)
            return StartEmpty();
        File.Copy(folder.In(current), folder.WorkingFile, overwrite: true);
        return OpenWorkingFile();
    }

    /// <summary>A working file with empty tables.</summary>
    public ArchiveDb StartEmpty()
    {
        SweepWorkingFile();
        var db = OpenWorkingFile();
        ArchiveSchema.Create(db);
        return db;
    }

    /// <summary>Checks the working file and makes it the archive. Returns its name.</summary>
    public string Publish()
    {
        Execute("ANALYZE");
        var faults = ArchiveCheck.Faults(connection!);
        if (faults.Count > 0)
            throw new InvalidDataException($"the new archive is damaged and was not published: {faults[0]}");
        Close();
        using (var file = new FileStream(folder.WorkingFile, FileMode.Open, FileAccess.ReadWrite))
            file.Flush(flushToDisk: true);
        return folder.Publish();
    }

    public void Dispose()
    {
        SweepWorkingFile();
        held.Dispose();
    }

    // The working file is disposable, so it is written without journal and without waiting for the disk.
    private ArchiveDb OpenWorkingFile()
    {
        Close();
        connection = new(ArchiveConnection.Working(folder.WorkingFile));
        connection.Open();
        Execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA temp_store = MEMORY");
        return new(new DbContextOptionsBuilder<ArchiveDb>().UseSqlite(connection).Options);
    }

    private void Execute(string sql)
    {
        using var command = connection!.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private void SweepWorkingFile()
    {
        Close();
        ArchiveFolder.Sweep(folder.WorkingFile);
    }

    private void Close()
    {
        connection?.Dispose();
        connection = null;
    }
}
