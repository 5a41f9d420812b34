using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Search;

/// <summary>Reads hits with what a page shows of them.</summary>
internal static class HitReader
{
    private const string Sql =
        """
        SELECT Unit, Voice, Key, ArticleId, Paragraph, SpeakerId, Year, Basis, Occasion, Cue, RegionStart, RegionLength, Pieces, Id
        FROM SearchUnit WHERE Id IN (SELECT value FROM json_each($0))
        """;

    /// <returns>In the order of <paramref name="found"/>.</returns>
    public static async Task<IReadOnlyList<SearchHit>> ReadAsync(
        ArchiveDb archive, OpenArchive open, IReadOnlyList<FoundUnit> found, SearchQuery query, CancellationToken cancel)
    {
        if (found.Count == 0)
            return [];
        var rows = await RowsAsync(open, found, cancel);
        var articleIds = found.Select(r => r.ArticleId).Distinct().ToList();
        var articles = await archive.Articles.Where(a => articleIds.Contains(a.Id))
            .Select(a => new { a.Id, a.Slug, a.Title, a.File }).ToDictionaryAsync(a => a.Id, cancel);
        var texts = archive.TextsOf(articleIds);
        var speakerIds = found.Select(r => r.SpeakerId).OfType<int>().Distinct().ToList();
        var speakers = await archive.Speakers.Where(s => speakerIds.Contains(s.Id)).Select(s => new { s.Id, s.Name, s.Slug })
            .ToDictionaryAsync(s => s.Id, cancel);
        return
        [
            .. from unit in found
               let row = rows[unit.Id]
               let article = articles[row.ArticleId]
               let speaker = row.SpeakerId is { } id ? speakers.GetValueOrDefault(id) : null
               let text = row.Region == null ? article.Title! : texts[article.Id]
               let region = row.Region ?? new Span(0, text.Length)
               let marks = Marks(row, text, region, query)
               select new SearchHit(row.Unit, row.Voice, row.Key, article.Slug, article.Title ?? article.File, row.Setting, row.Paragraph,
                   speaker?.Name, speaker?.Slug, row.Cue, ExcerptCutter.Cut(text, region, Span.FromBounds(row.Pieces[0].Start, row.Pieces[^1].End), marks))
               { Lines = [.. marks.Select(m => ContextLine.Cut(text, region, m))] },
        ];
    }

    private static async Task<Dictionary<long, FoundRow>> RowsAsync(OpenArchive open, IReadOnlyList<FoundUnit> found, CancellationToken cancel)
    {
        await using var command = open.Command(Sql, JsonSerializer.Serialize(found.Select(f => f.Id)));
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var rows = new Dictionary<long, FoundRow>();
        while (await reader.ReadAsync(cancel))
            rows.Add(reader.GetInt64(13), FoundRow.Read(reader));
        return rows;
    }

    // Only words of the unit itself are marked: the same word in the mouth of another is another hit.
    private static List<Span> Marks(FoundRow row, string text, Span region, SearchQuery query) =>
        [.. HitMarks.Find(text, region, query).Where(m => row.Pieces.Any(p => p.Contains(m)))];
}
