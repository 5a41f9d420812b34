using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace WuzhenArchive.Store;

/// <summary>
/// The archive a server reads from. It looks at most once a second which one is current, and at once after an import in the same process.
/// Thread-safe.
/// </summary>
public sealed class CurrentArchive(ArchiveFolder folder, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Lock looking = new();
    private volatile Look? last;

    /// <summary>The archive to read now; null when there is none that can be read.</summary>
    public Opened? Now => Latest().Found as Opened;

    /// <summary>
    /// A connection that is open until it is disposed: whoever reads through it sees one generation whole, however many imports come
    /// meanwhile.
    /// </summary>
    /// <exception cref="InvalidDataException">There is no archive that can be read; the message says what to do.</exception>
    public ArchiveDb Read()
    {
        while (true)
        {
            var look = Latest();
            var opened = Checked(look.Found);
            try
            {
                return opened.Reader();
            }
            // Two imports since the last look have swept the file away.
            catch (SqliteException) when (HasMoved(look))
            {
            }
        }
    }

    private static Opened Checked(Opening found) => found switch
    {
        Opened opened => opened,
        NothingYet nothing => throw new InvalidDataException(nothing.Why),
        Unreadable unreadable => throw new InvalidDataException(unreadable.Why),
        var other => throw new InvalidOperationException($"no such opening: {other}"),
    };

    private bool HasMoved(Look look)
    {
        lock (looking)
        {
            if (last == look)
                last = null;
        }
        return Latest().Found != look.Found;
    }

    private Look Latest()
    {
        var known = last;
        if (IsFresh(known))
            return known;
        // Whoever asks meanwhile waits for the look: the old one is too old for all of them.
        lock (looking)
        {
            known = last;
            return IsFresh(known) ? known : last = new(clock.GetTimestamp(), ArchiveFolder.PublishedHere, folder.Open());
        }
    }

    private bool IsFresh([NotNullWhen(true)] Look? look) =>
        look is not null && look.Published == ArchiveFolder.PublishedHere && clock.GetElapsedTime(look.At) < Pause;

    /// <param name="At">A timestamp of the clock, taken before the folder was looked at.</param>
    /// <param name="Published">How many archives this process had published by then.</param>
    private sealed record Look(long At, int Published, Opening Found);
}
