using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;
using WuzhenArchive.Store;

namespace WuzhenArchive.Tests.Web.Http;

/// <summary>
/// Counts the queries that pages ask their archive, at the connection: those in plain SQL and those the search asks as well. What sets a
/// connection up is none.
/// </summary>
internal sealed class QueriesSeen
{
    private readonly ConcurrentQueue<string> asked = [];

    public int Count => asked.Count;

    /// <summary>As they were asked, with their values, without the first so many.</summary>
    public IReadOnlyList<string> After(int count) => [.. asked.Skip(count)];

    /// <summary>Counts what this reader asks from now on.</summary>
    public ArchiveDb Of(ArchiveDb reader)
    {
        raw.sqlite3_trace(((SqliteConnection)reader.Database.GetDbConnection()).Handle, Traced, null);
        return reader;
    }

    // A virtual table tells what it asks itself as a comment.
    private void Traced(object data, string sql)
    {
        if (!sql.StartsWith("PRAGMA", StringComparison.OrdinalIgnoreCase) && !sql.StartsWith("--", StringComparison.Ordinal))
            asked.Enqueue(sql);
    }
}
