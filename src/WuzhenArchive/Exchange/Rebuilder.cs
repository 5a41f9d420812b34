using WuzhenArchive.Store;

namespace WuzhenArchive.Exchange;

/// <summary>Makes an archive again from what it keeps of its sources, whatever its schema: nothing but those is taken over.</summary>
public sealed class Rebuilder(ArchiveFolder folder)
{
    public ImportReport Rebuild(IProgress<ImportProgress>? progress = null)
    {
        using var writing = folder.BeginWriting();
        if (writing is null)
            return ImportReport.Nothing(folder.LockedMessage);
        if (folder.CurrentName() is not { } name || !File.Exists(folder.In(name)))
            return ImportReport.Nothing($"{folder.Path} holds no archive to rebuild");
        using var stored = new StoredSources(folder.In(name));
        var bytes = stored.Authority();
        var authority = Importer.Authority(bytes);
        if (authority.Value is null)
            return ImportReport.Nothing(authority.Problems);

        using var change = new ArchiveChange(writing, authority.Value, bytes, 0, progress);
        return change.ReadAgain(stored) is { Count: > 0 } unreadable
            ? ImportReport.Nothing(unreadable)
            : new([], [], change.Publish(), change.CountReadAgain);
    }
}
