using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace WuzhenArchive.Store;

/// <summary>The number of the tables' shape. There are no migrations: another shape is another number, and a rebuild.</summary>
public static class ArchiveSchema
{
    /// <summary>Raise it with every change to the tables or to what their columns mean.</summary>
    public const int Number = 11;

    public static void Create(ArchiveDb db) => db.Database.EnsureCreated();

    /// <summary>Why a file cannot be read; null when it can.</summary>
    public static string? Refuses(string path)
    {
        try
        {
            using var connection = new SqliteConnection(ArchiveConnection.ReadOnly(path));
            connection.Open();
            return StoredNumber(connection) is var stored && stored == Number ? null
                : $"{path} has schema {stored}, this program reads schema {Number}: run 'wuzhen rebuild'";
        }
        catch (SqliteException e)
        {
            return Damaged(path, e);
        }
    }

    /// <summary>What is said of a file that SQLite cannot read.</summary>
    internal static string Damaged(string path, Exception e) =>
        $"{path} is no archive ({e.Message}): restore it from a copy, or put the name of an older archive into 'current'";

    /// <summary>Whether a fault is one of the file, and no passing one.</summary>
    internal static bool IsDamage(DbException fault) =>
        fault is SqliteException { SqliteErrorCode: raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB or raw.SQLITE_ERROR };

    private static long StoredNumber(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Schema FROM Head";
        return command.ExecuteScalar() is long number ? number : 0;
    }
}
