using System.Collections.Concurrent;

namespace WuzhenArchive.Store;

/// <summary>The connections to one published archive that nobody reads through just now. Thread-safe.</summary>
internal sealed class KeptConnections
{
    // More are open only while many pages are made at once; those beyond are closed when they come back.
    private const int Most = 32;

    private readonly ConcurrentStack<KeptConnection> idle = new();
    private volatile bool isClosed;

    public KeptConnection? Take() => idle.TryPop(out var connection) ? connection : null;

    /// <summary>Keeps it for the next reader, or closes it; one that could not be opened is not kept.</summary>
    public void TakeBack(KeptConnection connection)
    {
        if (isClosed || !connection.IsOpen || idle.Count >= Most)
        {
            connection.Dispose();
            return;
        }
        idle.Push(connection);
        if (isClosed)
            Close();
    }

    /// <summary>Closes those that are idle now, and from now on each that comes back.</summary>
    public void Close()
    {
        isClosed = true;
        while (idle.TryPop(out var connection))
            connection.Dispose();
    }
}
