using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using WuzhenArchive.Store;

namespace WuzhenArchive.Search;

/// <summary>
/// What the last questions to an archive found. Its pages, views and facets all begin there, and a published archive never
/// changes, so nothing kept is ever out of date; it goes when the archive does. Thread-safe.
/// </summary>
internal sealed class LastQuestions
{
    // In units, about a hundred bytes each.
    private const int Room = 300_000;

    private static readonly ConditionalWeakTable<IDbContextOptions, LastQuestions> Kept = [];

    private readonly LinkedList<(string Question, Candidates Found)> latest = [];

    /// <summary>Those of an archive; null for one that may still change.</summary>
    public static LastQuestions? Of(ArchiveDb archive) =>
        archive.Database.GetConnectionString()?.Contains("immutable=1", StringComparison.Ordinal) == true
            ? Kept.GetOrCreateValue(archive.GetService<IDbContextOptions>()) : null;

    public Candidates? Find(string question)
    {
        lock (latest)
        {
            for (var node = latest.First; node is not null; node = node.Next)
            {
                if (node.Value.Question != question)
                    continue;
                latest.Remove(node);
                latest.AddFirst(node);
                return node.Value.Found;
            }
            return null;
        }
    }

    public void Keep(string question, Candidates found)
    {
        lock (latest)
        {
            latest.AddFirst((question, found));
            while (latest.Count > 1 && latest.Sum(k => k.Found.Units.Count + 100) > Room)
                latest.RemoveLast();
        }
    }
}
