using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace WuzhenArchive.Tests.Web.Http;

/// <summary>Counts the queries that archives of one folder are asked.</summary>
internal sealed class QueriesSeen : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    // An open connection tells its file by the plain path.
    private readonly string folder;
    private readonly List<IDisposable> heard = [];
    private int count;

    public QueriesSeen(string folder)
    {
        this.folder = folder;
        heard.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public int Count => Volatile.Read(ref count);

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
            heard.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData { Command.Connection: { } connection }
            && connection.DataSource.Contains(folder, StringComparison.Ordinal))
            Interlocked.Increment(ref count);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => heard.ForEach(h => h.Dispose());
}
