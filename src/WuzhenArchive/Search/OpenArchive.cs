using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using WuzhenArchive.Store;

namespace WuzhenArchive.Search;

/// <summary>The archive's connection, held open, with the transaction the archive is in.</summary>
internal sealed class OpenArchive : IDisposable
{
    private readonly ArchiveDb archive;

    public OpenArchive(ArchiveDb archive)
    {
        this.archive = archive;
        archive.Database.OpenConnection();
    }

    public DbCommand Command(string sql, params ReadOnlySpan<object?> values)
    {
        var command = archive.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = archive.Database.CurrentTransaction?.GetDbTransaction();
        for (var i = 0; i < values.Length; i++)
            AddParameter(command, "$" + i, values[i]);
        return command;
    }

    public void Dispose() => archive.Database.CloseConnection();

    private static void AddParameter(DbCommand command, string name, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
    }
}
