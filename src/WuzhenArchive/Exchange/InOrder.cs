namespace WuzhenArchive.Exchange;

/// <summary>
/// Pieces of work that are done on other processors and taken in their order, so that who takes them need not do them: so many are ahead.
/// Not thread-safe.
/// </summary>
/// <param name="most">As many as may wait to be taken; they bound the memory.</param>
internal sealed class InOrder<T>(int most, Action<T> take)
{
    private readonly Queue<Task<T>> ahead = [];

    public void Add(Func<T> work)
    {
        ahead.Enqueue(Task.Run(work));
        if (ahead.Count > most)
            TakeNext();
    }

    /// <summary>Waits for all, and takes them.</summary>
    public void TakeAll()
    {
        while (ahead.Count > 0)
            TakeNext();
    }

    private void TakeNext() => take(ahead.Dequeue().GetAwaiter().GetResult());
}
