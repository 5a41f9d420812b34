using WuzhenArchive.Authority;
using WuzhenArchive.Store;

namespace WuzhenArchive.Exchange;

/// <summary>Brings articles from files into an archive. All of a run becomes visible at once, or nothing does.</summary>
/// <param name="builtIn">The bytes of the archive.yaml a new archive begins with, when the import brings none.</param>
public sealed class Importer(ArchiveFolder folder, byte[]? builtIn = null)
{
    /// <param name="paths">Files or folders; an archive.yaml among them becomes the archive's authority file.</param>
    /// <exception cref="OperationCanceledException">The run was stopped; the archive is as it was.</exception>
    public ImportReport Import(IReadOnlyList<string> paths, IProgress<ImportProgress>? progress = null, CancellationToken cancel = default)
    {
        var files = ArticleFiles.Find(paths);
        if (files.Authorities.Count > 1)
            return ImportReport.Nothing($"{files.Authorities[1]}: an import may bring one {AuthorityLoader.FileName}; the other is {files.Authorities[0]}");
        using var writing = folder.BeginWriting();
        if (writing is null)
            return ImportReport.Nothing(folder.LockedMessage);
        return folder.Open() switch
        {
            Unreadable unreadable => ImportReport.Nothing(unreadable.Why),
            Opened opened => ImportInto(opened, files, writing, progress, cancel),
            _ => Import(files, null, writing, progress, cancel),
        };
    }

    private ImportReport ImportInto(Opened opened, ArticleFiles files, ArchiveWriting writing, IProgress<ImportProgress>? progress,
        CancellationToken cancel)
    {
        using var stored = new StoredSources(folder.In(opened.Name));
        return Import(files, stored, writing, progress, cancel);
    }

    private ImportReport Import(ArticleFiles files, StoredSources? stored, ArchiveWriting writing, IProgress<ImportProgress>? progress,
        CancellationToken cancel)
    {
        var given = files.Authorities is [var path] ? AuthorityLoader.ReadBytes(path) : null;
        var bytes = given ?? stored?.Authority() ?? builtIn ?? [];
        var authority = given is null ? Authority(bytes) : AuthorityLoader.Load(AuthorityLoader.FileName, given);
        if (authority.Value is null)
            return ImportReport.Nothing(authority.Problems);

        var plan = ImportPlan.Make(files, stored?.Summaries() ?? []);
        using var changing = new ArchiveChange(writing, authority.Value, bytes, plan.Changes.Count, progress, cancel);
        if (stored is null && given is not null)
            changing.Start();
        else if (stored is not null && !bytes.AsSpan().SequenceEqual(stored.Authority())
            && Take(authority.Value, stored, changing) is { Count: > 0 } unreadable)
            return ImportReport.Nothing(unreadable);
        var answers = plan.Answers.Concat(changing.Take(plan.Changes)).OrderBy(a => a.File, StringComparer.Ordinal).ToList();
        return changing.Report(folder, answers);
    }

    // Another authority file is another reading of every article, unless it only has more names.
    private static IReadOnlyList<string> Take(AuthorityFile authority, StoredSources stored, ArchiveChange changing) =>
        Authority(stored.Authority()).Value is { } before && AddedNames.Between(before, authority) is { } added
            ? changing.Take(added, stored) : changing.ReadAgain(stored);

    /// <summary>An archive may do without an authority file, and then keeps no bytes of it; it knows only what articles say.</summary>
    internal static Loaded<AuthorityFile> Authority(byte[] bytes) =>
        bytes.Length == 0 ? new(AuthorityFile.Empty, []) : AuthorityLoader.Load(AuthorityLoader.FileName, bytes);
}
