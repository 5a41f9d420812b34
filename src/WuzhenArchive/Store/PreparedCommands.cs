using System.Data.Common;

namespace WuzhenArchive.Store;

/// <summary>
/// Commands of one connection by their SQL. SQLite has prepared them once; whoever takes one has it alone until it is put back. Not
/// thread-safe.
/// </summary>
internal sealed class PreparedCommands(DbConnection connection)
{
    // The pages ask a few dozen; SQL that is put together by what is asked must not fill the memory.
    private const int Most = 100;

    private readonly Dictionary<string, DbCommand> idle = new(StringComparer.Ordinal);

    public DbCommand Take(string sql)
    {
        if (idle.Remove(sql, out var known))
            return known;
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    public void PutBack(DbCommand command)
    {
        if (idle.Count >= Most || !idle.TryAdd(command.CommandText, command))
            command.Dispose();
    }
}
