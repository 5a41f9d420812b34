using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace WuzhenArchive.Tests.Web.Http;

/// <summary>
/// Counts the queries that archives of one folder are asked, at the connection: those in plain SQL and those the search asks as well. What
/// sets a connection up is none.
/// </summary>
internal sealed class QueriesSeen : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private const int StepsAtATime = 10;

    // An open connection tells its file by the plain path.
    private readonly string folder;
    private readonly List<IDisposable> heard = [];
    private readonly ConcurrentQueue<string> asked = [];

    private int steps;

    public QueriesSeen(string folder)
    {
        this.folder = folder;
        heard.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public int Count => asked.Count;

    /// <summary>As they were asked, with their values.</summary>
    public IReadOnlyCollection<string> Asked => asked;

    /// <summary>How many instructions the engine has done, to the nearest ten of each query; what the search asks is not counted.</summary>
    public int Steps => Volatile.Read(ref steps);

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
            heard.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.ConnectionOpened.Name && value.Value is ConnectionEndEventData { Connection: SqliteConnection connection }
            && connection.DataSource.Contains(folder, StringComparison.Ordinal))
        {
            raw.sqlite3_trace(connection.Handle, Traced, null);
            raw.sqlite3_progress_handler(connection.Handle, StepsAtATime, Stepped, null);
        }
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

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => heard.ForEach(h => h.Dispose());
}
