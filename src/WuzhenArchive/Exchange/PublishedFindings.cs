using System.Text.Json;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Exchange;

/// <summary>What could not be told of some articles, as a published archive has it: of a hundred thousand articles nothing need be kept in memory.</summary>
internal sealed class PublishedFindings(ArchiveFolder folder, string archive)
{
    // So many articles are asked for at once.
    public const int Batch = 500;

    private const string Some = "FROM json_each($0) file CROSS JOIN Articles a ON a.File = file.value JOIN Findings f ON f.ArticleId = a.Id";

    /// <param name="files">The names of the articles' files.</param>
    public IEnumerable<ReportedFinding> All(IEnumerable<string> files) => Read(files, (db, some) =>
    {
        var rows = db.Rows($"SELECT f.ArticleId, a.File, f.Kind, f.Paragraph, f.Span_Start, f.Span_Length, f.Message {Some} ORDER BY file.key, f.Id",
            row => (Id: row.GetInt32(0), File: row.GetString(1), Kind: FindingKinds.Named(row.GetString(2)), Paragraph: row.NumberOrNull(3),
                Span: new Span(row.GetInt32(4), row.GetInt32(5)), Message: row.GetString(6)), some);
        var texts = db.Records([.. rows.Select(r => r.Id).Distinct()]);
        return rows.Select(r => new ReportedFinding(r.File, r.Kind, r.Paragraph, r.Span.Start, r.Span.End, r.Span.Of(texts[r.Id].Record.Text), r.Message));
    });

    /// <inheritdoc cref="All"/>
    public IEnumerable<FindingCount> Counts(IEnumerable<string> files) => Read(files, (db, some) => db.Rows(
        $"SELECT a.File, f.Kind, count(*) {Some} GROUP BY file.key, f.Kind ORDER BY file.key, min(f.Id)",
        row => new FindingCount(row.GetString(0), FindingKinds.Named(row.GetString(1)), row.GetInt32(2)), some));

    private IEnumerable<T> Read<T>(IEnumerable<string> files, Func<ArchiveDb, string, IEnumerable<T>> read)
    {
        using var db = folder.Published(archive).Db();
        foreach (var batch in files.Order(StringComparer.Ordinal).Chunk(Batch))
        {
            foreach (var row in read(db, JsonSerializer.Serialize(batch)))
                yield return row;
        }
    }
}
