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
    private const int StepsAtATime = 10;

    private readonly ConcurrentQueue<string> asked = [];
    private readonly HashSet<sqlite3> known = new(ReferenceEqualityComparer.Instance);
    private int steps;

    public int Count => asked.Count;

    /// <summary>How many instructions of its machine the engine has done, to the nearest ten for each query; what the search asks is not counted.</summary>
    public int Steps => Volatile.Read(ref steps);

    /// <summary>As they were asked, with their values, without the first so many.</summary>
    public IReadOnlyList<string> After(int count) => [.. asked.Skip(count)];

    /// <summary>Counts what this reader asks from now on.</summary>
    public ArchiveDb Of(ArchiveDb reader)
    {
        var connection = ((SqliteConnection)reader.Database.GetDbConnection()).Handle!;
        lock (known)
        {
            if (!known.Add(connection))
                return reader;
        }
        // A page may have a connection that no page had before; that it then reads the schema is none of the page's doing.
        reader.Rows("SELECT count(*) FROM sqlite_schema", row => row.GetInt32(0));
        raw.sqlite3_trace(connection, Traced, null);
        raw.sqlite3_progress_handler(connection, StepsAtATime, Stepped, null);
        return reader;
    }

    private int Stepped(object data)
    {
        Interlocked.Add(ref steps, StepsAtATime);
        return 0;
    }

    // A virtual table tells what it asks itself as a comment.
    private void Traced(object data, string sql)
    {
        if (!sql.StartsWith("PRAGMA", StringComparison.OrdinalIgnoreCase) && !sql.StartsWith("--", StringComparison.Ordinal))
            asked.Enqueue(sql);
    }
}
