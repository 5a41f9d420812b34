using WuzhenArchive.Search;
using WuzhenArchive.Store;

namespace WuzhenArchive.Exchange;

/// <param name="Archive">The name of the new archive; null when there is none.</param>
/// <param name="Why">Why there is none; else null.</param>
/// <param name="Before">The size of the file, in bytes.</param>
/// <param name="After">The size of the new file, in bytes.</param>
public sealed record CompactReport(string? Archive, string? Why, long Before = 0, long After = 0);

/// <summary>
/// Rewrites the archive's file: many small imports leave room in it, and its index in many pieces. What it holds stays the same, and so do
/// all addresses.
/// </summary>
public sealed class Compactor(ArchiveFolder folder)
{
    public CompactReport Compact()
    {
        using var writing = folder.BeginWriting();
        if (writing is null)
            return new(null, folder.LockedMessage);
        return folder.Open() switch
        {
            Opened opened => Compact(opened, writing),
            Unreadable unreadable => new(null, unreadable.Why),
            NothingYet nothing => new(null, nothing.Why),
            var other => throw new InvalidOperationException($"no such opening: {other}"),
        };
    }

    private CompactReport Compact(Opened opened, ArchiveWriting writing)
    {
        using (var db = writing.Begin())
            SearchIndex.Compact(db);
        writing.Rewrite();
        var name = writing.Publish();
        return new(name, null, SizeOf(opened.Name), SizeOf(name));
    }

    private long SizeOf(string name) => new FileInfo(folder.In(name)).Length;
}
