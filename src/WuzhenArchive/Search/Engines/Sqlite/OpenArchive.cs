using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using SQLitePCL;
using WuzhenArchive.Store;

namespace WuzhenArchive.Search.Engines.Sqlite;

/// <summary>The archive's connection, held open, with the transaction the archive is in.</summary>
internal sealed class OpenArchive : IDisposable
{
    private readonly ArchiveDb archive;

    public OpenArchive(ArchiveDb archive)
    {
        this.archive = archive;
        archive.Database.OpenConnection();
    }

    /// <summary>The engine's own handle, for what must be fast.</summary>
    public sqlite3 Handle => ((SqliteConnection)archive.Database.GetDbConnection()).Handle!;

    public DbCommand Command(string sql, params ReadOnlySpan<object?> values)
    {
        var command = archive.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = archive.Database.CurrentTransaction?.GetDbTransaction();
        for (var i = 0; i < values.Length; i++)
            AddParameter(command, "$" + i, values[i]);
        return command;
    }

    /// <summary>A command for many rows; its parameters $0, $1 … are set each time.</summary>
    public DbCommand Prepared(string sql, int parameters)
    {
        var command = Command(sql, new object?[parameters]);
        command.Prepare();
        return command;
    }

    /// <inheritdoc cref="OncePerArchive.Once"/>
    public T Once<T>(Func<OpenArchive, T> read) where T : class => archive.Once(_ => read(this));

    public void Dispose() => archive.Database.CloseConnection();

    private static void AddParameter(DbCommand command, string name, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
    }
}
