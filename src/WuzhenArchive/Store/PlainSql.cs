using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace WuzhenArchive.Store;

/// <summary>A question in plain SQL, for what every page asks: its words are written once and not made anew from a tree each time.</summary>
public static class PlainSql
{
    /// <param name="values">The parameters $0, $1 …</param>
    public static List<T> Rows<T>(this ArchiveDb db, string sql, Func<DbDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        db.Database.OpenConnection();
        try
        {
            using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = sql;
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            for (var i = 0; i < values.Length; i++)
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = ("$" + i, values[i] ?? DBNull.Value);
                command.Parameters.Add(parameter);
            }
            using var rows = command.ExecuteReader();
            var list = new List<T>();
            while (rows.Read())
                list.Add(read(rows));
            return list;
        }
        finally
        {
            db.Database.CloseConnection();
        }
    }

    public static int? NumberOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);

    public static string? WordsOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
