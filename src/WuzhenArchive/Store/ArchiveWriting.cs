using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace WuzhenArchive.Store;

/// <summary>
/// A change to an archive: it is made in a working file while readers read on, and is published whole or not at all.
/// Holds the one-writer lock until it is disposed.
/// </summary>
public sealed class ArchiveWriting : IDisposable
{
    // Of each index, to know which to choose: more tell no more.
    private const int RowsLookedAt = 2000;

    private readonly ArchiveFolder folder;
    private readonly FileStream held;
    private SqliteConnection? connection;
    private bool isCopy;

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
        isCopy = true;
        return OpenWorkingFile();
    }

    /// <summary>A working file with empty tables.</summary>
    public ArchiveDb StartEmpty()
    {
        SweepWorkingFile();
        isCopy = false;
        var db = OpenWorkingFile();
        ArchiveSchema.Create(db);
        return db;
    }

    /// <summary>Makes the working file anew from its rows, without the room that deleted ones left.</summary>
    public void Rewrite()
    {
        Execute("VACUUM");
        isCopy = false;
    }

    /// <summary>Checks the working file and makes it the archive. Returns its name.</summary>
    public string Publish()
    {
        // What was copied was checked when it was made, and 'wuzhen verify' checks it again: a change costs what is changed.
        Execute($"PRAGMA analysis_limit = {RowsLookedAt}; {(isCopy ? "PRAGMA optimize" : "ANALYZE")}");
        if (!isCopy && ArchiveCheck.Faults(connection!) is [var fault, ..])
            throw new InvalidDataException($"the new archive is damaged and was not published: {fault}");
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
