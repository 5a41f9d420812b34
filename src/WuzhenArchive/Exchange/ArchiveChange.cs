using WuzhenArchive.Authority;
using WuzhenArchive.Store;

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

    /// <summary>Corrections that fit nothing in the articles taken or read again.</summary>
    public List<ReportedFinding> Unmatched { get; } = [];

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
                Unmatched.AddRange(UnmatchedCorrections.Of(read));
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
        var (gone, outcomes) = (new List<ArticleAnswer>(), new Queue<ImportOutcome>());
        List<ArticleAnswer> taken = [.. reader.ReadAll(Loaded(changes, gone, outcomes), cancel).Select(r => Take(r, outcomes.Dequeue()))];
        return [.. taken, .. gone];
    }

    /// <param name="gone">Takes those that can be read no more since the import began.</param>
    /// <param name="outcomes">Takes what the others will be, in their order.</param>
    private static IEnumerable<SourceBytes> Loaded(
        IEnumerable<(string Path, ImportOutcome Outcome)> changes, List<ArticleAnswer> gone, Queue<ImportOutcome> outcomes)
    {
        foreach (var (path, outcome) in changes)
        {
            var (source, why) = ArticleFiles.Load(path);
            if (source is null)
            {
                gone.Add(new(Path.GetFileName(path), ImportOutcome.Refused, why));
                continue;
            }
            outcomes.Enqueue(outcome);
            yield return source;
        }
    }

    /// <summary>Publishes what was changed, if anything was, and tells of it.</summary>
    public ImportReport Report(ArchiveFolder folder, IReadOnlyList<ArticleAnswer> answers)
    {
        var archive = Publish();
        return new(answers, [], archive, CountReadAgain) { Unmatched = Unmatched, Published = archive is null ? null : new(folder, archive) };
    }

    private string? Publish()
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
        Unmatched.AddRange(UnmatchedCorrections.Of(read));
        return new(read.Source.File, outcome);
    }
}
