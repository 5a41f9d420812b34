using System.Collections.Concurrent;

namespace WuzhenArchive.Web.Http;

/// <summary>
/// Keeps answers within a number of bytes. What is asked for once only passes through a tenth of the room and pushes nothing out that is
/// asked for
/// again: S3-FIFO (Yang and others, "FIFO queues are all you need for cache eviction", SOSP 2023). Thread-safe; finding takes no lock.
/// </summary>
/// <param name="room">In bytes; with 0 nothing is kept.</param>
internal sealed class AnswerStore(long room)
{
    // Objects, headers and places in the tables, for an answer of any size.
    private const int Overhead = 1024;

    private readonly ConcurrentDictionary<AnswerKey, Entry> entries = new();
    private readonly Lock changing = new();
    private readonly Queue<Entry> passing = new();
    private readonly Queue<Entry> staying = new();

    // Hashes of what only passed through, so that what comes again soon may stay.
    private readonly Queue<int> goneInOrder = new();
    private readonly HashSet<int> gone = [];
    private long passingBytes;

    /// <summary>What is kept now, in bytes.</summary>
    public long Bytes { get; private set; }

    public int Count => entries.Count;

    public KeptAnswer? Find(AnswerKey key)
    {
        if (!entries.TryGetValue(key, out var entry))
            return null;
        // Written only when it changes anything: the line of memory stays shared between the cores.
        if (!entry.IsAskedAgain)
            entry.IsAskedAgain = true;
        return entry.Answer;
    }

    /// <summary>Keeps an answer, or puts it in the place of the one that was kept.</summary>
    public void Keep(AnswerKey key, KeptAnswer answer)
    {
        var entry = new Entry(key, answer, answer.Body.Length + key.Target.Length * sizeof(char) + Overhead);
        // A tenth of the room, or it would push out all that passes.
        if (entry.Bytes > room / 10)
            return;
        lock (changing)
        {
            if (entries.TryGetValue(key, out var former))
            {
                former.Answer = answer;
                return;
            }
            entries[key] = entry;
            Add(entry, stays: gone.Contains(key.GetHashCode()));
            while (Bytes > room)
                MakeRoom();
        }
    }

    private void Add(Entry entry, bool stays)
    {
        (stays ? staying : passing).Enqueue(entry);
        Bytes += entry.Bytes;
        if (!stays)
            passingBytes += entry.Bytes;
    }

    private void MakeRoom()
    {
        var passes = passingBytes > room / 10 || staying.Count == 0;
        var entry = (passes ? passing : staying).Dequeue();
        Bytes -= entry.Bytes;
        if (passes)
            passingBytes -= entry.Bytes;
        if (entry.IsAskedAgain)
        {
            entry.IsAskedAgain = false;
            Add(entry, stays: true);
            return;
        }
        entries.TryRemove(entry.Key, out _);
        if (passes)
            Note(entry.Key.GetHashCode());
    }

    private void Note(int hash)
    {
        if (gone.Add(hash))
            goneInOrder.Enqueue(hash);
        while (goneInOrder.Count > staying.Count + passing.Count)
            gone.Remove(goneInOrder.Dequeue());
    }

    private sealed class Entry(AnswerKey key, KeptAnswer answer, long bytes)
    {
        private volatile KeptAnswer answer = answer;
        private volatile bool isAskedAgain;

        public AnswerKey Key => key;

        /// <summary>Another one of the same address differs in the day it tells, hardly in its length.</summary>
        public KeptAnswer Answer
        {
            get => answer;
            set => answer = value;
        }

        public long Bytes => bytes;

        public bool IsAskedAgain
        {
            get => isAskedAgain;
            set => isAskedAgain = value;
        }
    }
}
