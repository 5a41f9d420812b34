using System.Collections.Concurrent;

namespace WuzhenArchive.Store;

/// <summary>
/// Readers of one published archive that nobody uses just now: their connections stay open and keep what they have prepared. Thread-safe.
/// </summary>
internal sealed class IdleReaders
{
    // More are in use only while many pages are made at once; those beyond are closed when they come back.
    private const int Most = 32;

    private readonly ConcurrentStack<ArchiveDb> idle = new();
    private volatile bool isClosed;

    public ArchiveDb? Take() => idle.TryPop(out var reader) ? reader : null;

    /// <returns>Whether it was taken; if not, it is to be closed.</returns>
    public bool TakeBack(ArchiveDb reader)
    {
        if (isClosed || idle.Count >= Most)
            return false;
        idle.Push(reader);
        if (isClosed)
            Close();
        return true;
    }

    /// <summary>Closes all that are idle; from now on none is taken back.</summary>
    public void Close()
    {
        isClosed = true;
        while (idle.TryPop(out var reader))
            reader.Close();
    }
}
