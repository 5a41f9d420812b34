using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;

namespace WuzhenArchive.Search;

/// <summary>Asks the index one question, unless it was one of the last to be asked.</summary>
internal static class CandidateReader
{
    public static async Task<Candidates> ReadAsync(ArchiveDb archive, OpenArchive open, HitQuery query, CancellationToken cancel)
    {
        var kept = LastQuestions.Of(archive);
        var question = query.Sql + JsonSerializer.Serialize(query.Values);
        if (kept?.Find(question) is { } known)
            return known;
        var units = await UnitsAsync(open, query, cancel);
        var articles = units.Select(u => u.ArticleId).Distinct().ToList();
        var found = new Candidates(units, query.AsksForWords,
            (await archive.Articles.Where(a => articles.Contains(a.Id)).Select(a => new { a.Id, a.Key }).ToListAsync(cancel)).ToDictionary(a => a.Id, a => a.Key),
            (await archive.ArticleAuthors.Where(a => articles.Contains(a.ArticleId)).Select(a => new { a.ArticleId, a.Name }).ToListAsync(cancel)).ToLookup(a => a.ArticleId, a => a.Name));
        kept?.Keep(question, found);
        return found;
    }

    private static async Task<List<FoundUnit>> UnitsAsync(OpenArchive open, HitQuery query, CancellationToken cancel)
    {
        await using var command = open.Command(query.Sql, query.Values);
        await using DbDataReader reader = await command.ExecuteReaderAsync(cancel);
        var units = new List<FoundUnit>();
        while (await reader.ReadAsync(cancel))
            units.Add(FoundUnit.Read(reader));
        return units;
    }
}
