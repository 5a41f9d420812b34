using WuzhenArchive.Store;

namespace WuzhenArchive.Search.Matching;

/// <summary>
/// What the last questions to an archive found, so that the pages and views of an answer are of one search, and a question that
/// many ask at once is answered once. A published archive never changes, so nothing kept is ever out of date; it goes when the
/// archive does. Thread-safe.
/// </summary>
internal sealed class LastAnswers
{
    // In bytes, about; an answer of more than a quarter is not kept.
    private const int Room = 32 << 20;

    private readonly Dictionary<string, LinkedListNode<Answer>> byQuestion = [];
    private readonly LinkedList<Answer> latest = [];
    private int size;

    /// <summary>Those of an archive; null for one that may still change.</summary>
    public static LastAnswers? Of(ArchiveDb archive) => archive.Published?.Once(() => new LastAnswers());

    public Found Get(string question, Func<Found> find)
    {
        var answer = Latest(question);
        var tries = answer.Tries;
        lock (answer)
        {
            // One finds it and the others wait; where the one gives up, the next of them finds it.
            if (answer.Found is { } known)
                return known;
            // Where the time was up, who waited for it has waited long enough; the next to ask may find more.
            if (answer.Late is { } late && answer.Tries > tries)
                return late;
            var found = find();
            if (found.IsLate)
                answer.GiveUp(found);
            else
                Keep(answer, found);
            return found;
        }
    }

    private Answer Latest(string question)
    {
        lock (latest)
        {
            if (byQuestion.TryGetValue(question, out var node))
                latest.Remove(node);
            else
                node = byQuestion[question] = new(new(question));
            latest.AddFirst(node);
            Sweep();
            return node.Value;
        }
    }

    private void Keep(Answer answer, Found found)
    {
        lock (latest)
        {
            if (found.Size > Room / 4 || !byQuestion.TryGetValue(answer.Question, out var node) || node.Value != answer)
                return;
            answer.Found = found;
            size += found.Size;
            Sweep();
        }
    }

    private void Sweep()
    {
        while (latest.Count > 1 && size + latest.Count * 500 > Room)
        {
            var oldest = latest.Last!.Value;
            size -= oldest.Found?.Size ?? 0;
            latest.RemoveLast();
            byQuestion.Remove(oldest.Question);
        }
    }

    private sealed class Answer(string question)
    {
        public string Question => question;

        public Found? Found { get; set; }

        /// <summary>What was found when the time was up, for those who wait.</summary>
        public Found? Late { get; private set; }

        /// <summary>How often the time was up.</summary>
        public int Tries { get; private set; }

        public void GiveUp(Found late) => (Late, Tries) = (late, Tries + 1);
    }
}
