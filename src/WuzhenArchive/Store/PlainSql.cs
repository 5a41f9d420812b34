using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace WuzhenArchive.Store;

/// <summary>
/// A question in plain SQL, for what every page asks: its words are written once and not made anew from a tree each time.
/// </summary>
public static class PlainSql
{
    /// <param name="values">The parameters $0, $1 …</param>
    public static List<T> Rows<T>(this ArchiveDb db, string sql, Func<DbDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        // Of an open reader a question is prepared once and asked again and again.
        if (db.Prepared is { } prepared)
        {
            var kept = prepared.Take(sql);
            var found = Rows(kept, read, values);
            prepared.PutBack(kept);
            return found;
        }
        db.Database.OpenConnection();
        try
        {
            using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = sql;
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            return Rows(command, read, values);
        }
        finally
        {
            db.Database.CloseConnection();
        }
    }

    /// <summary>A command for many rows, in the transaction the archive is in; its parameters $0, $1 … are set each time.</summary>
    internal static DbCommand Command(this ArchiveDb db, string sql, int parameters)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        for (var i = 0; i < parameters; i++)
            Bind(command, i, null);
        return command;
    }

    private static List<T> Rows<T>(DbCommand command, Func<DbDataReader, T> read, ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
            Bind(command, i, values[i]);
        using var rows = command.ExecuteReader();
        var list = new List<T>();
        while (rows.Read())
            list.Add(read(rows));
        return list;
    }

    private static void Bind(DbCommand command, int place, object? value)
    {
        if (place == command.Parameters.Count)
        {
            var added = command.CreateParameter();
            added.ParameterName = "$" + place.ToString(CultureInfo.InvariantCulture);
            command.Parameters.Add(added);
        }
        command.Parameters[place].Value = value ?? DBNull.Value;
    }

    public static int? NumberOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);

    public static string? WordsOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
