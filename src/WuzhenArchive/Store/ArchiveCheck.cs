using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace WuzhenArchive.Store;

/// <summary>What SQLite itself finds wrong with a file: damaged pages, and rows that point to nothing.</summary>
internal static class ArchiveCheck
{
    public static IReadOnlyList<string> Faults(ArchiveDb db, bool thorough = false) =>
        Faults((SqliteConnection)db.Database.GetDbConnection(), thorough);

    /// <param name="thorough">Also holds every index against its table.</param>
    public static IReadOnlyList<string> Faults(SqliteConnection connection, bool thorough = false) =>
        [.. Rows(connection, thorough ? "PRAGMA integrity_check" : "PRAGMA quick_check").Where(r => r != "ok"),
            .. Rows(connection, "PRAGMA foreign_key_check").Select(r => $"a row of {r} points to a row that is not there")];

    private static List<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(reader.GetString(0));
        return rows;
    }
}
