using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace WuzhenArchive.Store;

/// <summary>
/// A statement that is prepared once and writes many rows. Its values are bound by their places: what looks each up by a name takes as long
/// as
/// writing the row. The connection is open as long as the statement is used.
/// </summary>
public sealed class PreparedWrite : IDisposable
{
    private readonly sqlite3 connection;
    private readonly sqlite3_stmt statement;

    /// <param name="sql">With a ? for each value.</param>
    /// <exception cref="SqliteException">It is no statement of this archive.</exception>
    public PreparedWrite(ArchiveDb db, string sql)
    {
        connection = ((SqliteConnection)db.Database.GetDbConnection()).Handle!;
        Check(raw.sqlite3_prepare_v2(connection, sql, out statement));
    }

    /// <param name="values">Text, bytes, dates, numbers, true or false; null is written as none.</param>
    /// <exception cref="SqliteException">It cannot be written.</exception>
    public void Execute(params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
            Check(Bind(i + 1, values[i]));
        var answer = raw.sqlite3_step(statement);
        // The reset says once more what went wrong.
        raw.sqlite3_reset(statement);
        if (answer is not (raw.SQLITE_DONE or raw.SQLITE_ROW))
            Check(answer);
    }

    public void Dispose() => statement.Dispose();

    private int Bind(int place, object? value) => value switch
    {
        null or DBNull => raw.sqlite3_bind_null(statement, place),
        int number => raw.sqlite3_bind_int(statement, place, number),
        long number => raw.sqlite3_bind_int64(statement, place, number),
        bool isSo => raw.sqlite3_bind_int(statement, place, isSo ? 1 : 0),
        string text => raw.sqlite3_bind_text(statement, place, text),
        byte[] { Length: 0 } => raw.sqlite3_bind_zeroblob(statement, place, 0),
        byte[] bytes => raw.sqlite3_bind_blob(statement, place, bytes),
        DateOnly day => raw.sqlite3_bind_text(statement, place, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        Enum kind => raw.sqlite3_bind_int(statement, place, Convert.ToInt32(kind, CultureInfo.InvariantCulture)),
        _ => throw new InvalidOperationException($"no such value in an archive: {value.GetType()}"),
    };

    private void Check(int answer) => SqliteException.ThrowExceptionForRC(answer, connection);
}
