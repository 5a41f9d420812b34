using WuzhenArchive.Authority;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Exchange;

/// <summary>
/// A change under way. The working file is made at the first article that can be read, so that nothing is copied for nothing.
/// </summary>
internal sealed class ArchiveChange(
    ArchiveWriting writing, AuthorityFile authority, byte[] authorityBytes, int total,
    IProgress<ImportProgress>? progress, CancellationToken cancel) : IDisposable
{
    private readonly SourceReader reader = new(authority);
    private Intake? intake;
    private int done;

    public int CountReadAgain { get; private set; }

    /// <summary>What could not be told of the articles taken; of those read again only corrections without match.</summary>
    public List<ReportedFinding> Findings { get; } = [];

    /// <summary>Begins an archive that may stay without articles.</summary>
    public void Start() => intake = new(writing.StartEmpty(), authority, authorityBytes);

    /// <summary>
    /// Begins with empty tables and fills them from what an archive kept. Answers a line for each source that cannot be read any more.
    /// </summary>
    public IReadOnlyList<string> ReadAgain(StoredSources stored)
    {
        Start();
        intake!.Keep(stored.FormerKeys());
        return ReadAgain(stored.All(), stored.Count());
    }

    /// <summary>
    /// Reads again what names that came to the authority file may stand in. Answers a line for each source that cannot be read any more.
    /// </summary>
    public IReadOnlyList<string> Take(AddedNames added, StoredSources stored)
    {
        intake = new(writing.Begin(), authority, authorityBytes, added);
        var files = stored.FilesWith(added.MayStandIn, cancel);
        return ReadAgain(stored.Of(files), files.Count);
    }

    private List<string> ReadAgain(IEnumerable<SourceBytes> sources, int count)
    {
        var problems = new List<string>();
        foreach (var reading in reader.ReadAll(sources, cancel))
        {
            cancel.ThrowIfCancellationRequested();
            if (reading is ReadSource read)
            {
                intake!.Save(read);
                Findings.AddRange(ReportedFindings.Of(read).Where(f => f.Kind == FindingKind.CorrectionWithoutMatch));
            }
            else
                problems.Add($"{reading.Source.File}, kept in the archive, {((RefusedSource)reading).Why}");
            CountReadAgain++;
            progress?.Report(new(CountReadAgain, count));
        }

        return problems;
    }

    public List<ArticleAnswer> Take(IReadOnlyList<(string Path, ImportOutcome Outcome)> changes)
    {
        var (gone, outcomes) = (new List<ArticleAnswer>(), changes.ToDictionary(c => Path.GetFileName(c.Path), c => c.Outcome));
        List<ArticleAnswer> taken =
            [.. reader.ReadAll(Loaded(changes.Select(c => c.Path), gone), cancel).Select(r => Take(r, outcomes[r.Source.File]))];
        return [.. taken, .. gone];
    }

    /// <param name="gone">Takes those that can be read no more since the import began.</param>
    private static IEnumerable<SourceBytes> Loaded(IEnumerable<string> paths, List<ArticleAnswer> gone)
    {
        foreach (var path in paths)
        {
            var (source, why) = ArticleFiles.Load(path);
            if (source is not null)
                yield return source;
            else
                gone.Add(new(Path.GetFileName(path), ImportOutcome.Refused, why));
        }
    }

    /// <summary>Publishes what was changed; null when nothing was.</summary>
    public string? Publish()
    {
        if (intake is null)
            return null;
        intake.Finish(cancel);
        cancel.ThrowIfCancellationRequested();
        return writing.Publish();
    }

    public void Dispose() => intake?.Dispose();

    private ArticleAnswer Take(SourceReading reading, ImportOutcome outcome)
    {
        cancel.ThrowIfCancellationRequested();
        progress?.Report(new(++done, total));
        if (reading is not ReadSource read)
            return new(reading.Source.File, ImportOutcome.Refused, ((RefusedSource)reading).Why);
        intake ??= new(writing.Begin(), authority, authorityBytes);
        intake.Save(read);
        Findings.AddRange(ReportedFindings.Of(read));
        return new(read.Source.File, outcome);
    }
}
