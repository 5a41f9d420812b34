using System.Data.Common;
using WuzhenArchive.Store;

namespace WuzhenArchive.Exchange;

/// <summary>Makes an archive again from what it keeps of its sources, whatever its schema: nothing but those is taken over.</summary>
public sealed class Rebuilder(ArchiveFolder folder)
{
    /// <exception cref="OperationCanceledException">The run was stopped; the archive is as it was.</exception>
    public ImportReport Rebuild(IProgress<ImportProgress>? progress = null, CancellationToken cancel = default)
    {
        using var writing = folder.BeginWriting();
        if (writing is null)
            return ImportReport.Nothing(folder.LockedMessage);
        if (folder.CurrentName() is not { } name)
            return ImportReport.Nothing($"{folder.Path} holds no archive to rebuild");
        if (folder.RefusesCurrent(name) is { } wrong)
            return ImportReport.Nothing(wrong);
        try
        {
            return Rebuild(name, writing, progress, cancel);
        }
        catch (DbException e) when (ArchiveSchema.IsDamage(e))
        {
            return ImportReport.Nothing(ArchiveSchema.Damaged(folder.In(name), e));
        }
    }

    private ImportReport Rebuild(string name, ArchiveWriting writing, IProgress<ImportProgress>? progress, CancellationToken cancel)
    {
        using var stored = new StoredSources(folder.In(name));
        var bytes = stored.Authority();
        var authority = Importer.Authority(bytes);
        if (authority.Value is null)
            return ImportReport.Nothing(authority.Problems);

        using var change = new ArchiveChange(writing, authority.Value, bytes, 0, progress, cancel);
        return change.ReadAgain(stored) is { Count: > 0 } unreadable
            ? ImportReport.Nothing(unreadable)
            : change.Report(folder, []);
    }
}
