using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Exchange;

/// <summary>What an import will do, decided from the bytes alone.</summary>
/// <param name="Answers">For files that need no reading: unchanged or refused.</param>
/// <param name="Changes">The files to read, and what their articles will be when they can be read. Their bytes are not kept
/// meanwhile.</param>
internal sealed record ImportPlan(IReadOnlyList<ArticleAnswer> Answers, IReadOnlyList<(string Path, ImportOutcome Outcome)> Changes)
{
    public static ImportPlan Make(ArticleFiles files, IReadOnlyDictionary<string, (string Sha256, byte[]? Sidecar)> stored)
    {
        var answers = files.Refusals.Select(r => Refused(r.Path, r.Why)).ToList();
        var changes = new List<(string, ImportOutcome)>();
        var names = new Dictionary<string, string>();
        var holders = stored.ToDictionary(s => s.Value.Sha256, s => s.Key);
        foreach (var path in files.Articles)
        {
            var (source, why) = ArticleFiles.Load(path);
            var file = Path.GetFileName(path);
            if (source is null)
                answers.Add(Refused(file, why!));
            else if (!names.TryAdd(file, path))
                answers.Add(Refused(path, $"has the file name of {names[file]}, by which articles are told apart"));
            else if (stored.TryGetValue(file, out var known) && Same(source, known))
                answers.Add(new(file, ImportOutcome.Unchanged));
            else if (holders.GetValueOrDefault(ContentKey.Sha256(source.Bytes), file) is var holder && holder != file)
                answers.Add(Refused(file, $"is a duplicate: it has the same bytes as {holder}"));
            else
            {
                holders[ContentKey.Sha256(source.Bytes)] = file;
                changes.Add((path, stored.ContainsKey(file) ? ImportOutcome.Updated : ImportOutcome.Added));
            }
        }

        return new(answers, changes);
    }

    private static ArticleAnswer Refused(string file, string why) => new(file, ImportOutcome.Refused, why);

    private static bool Same(SourceBytes source, (string Sha256, byte[]? Sidecar) known) =>
        ContentKey.Sha256(source.Bytes) == known.Sha256 && source.Sidecar.AsSpan().SequenceEqual(known.Sidecar)
        && source.Sidecar is null == known.Sidecar is null;
}
