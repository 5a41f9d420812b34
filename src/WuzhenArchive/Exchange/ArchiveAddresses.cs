using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using WuzhenArchive.Authority;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Exchange;

/// <summary>Gives articles and speakers their addresses, when all of them are in.</summary>
internal static class ArchiveAddresses
{
    public static void Assign(ArchiveDb db, AuthorityFile authority)
    {
        var articles = db.Articles.Select(a => new { a.Id, a.Slug, a.Title, a.File, a.Key }).ToList();
        var digits = ArticleSlug.DigitsNeeded(articles.Select(a => a.Key));
        Update(db, $"UPDATE Articles SET Slug = $slug, Position = coalesce(Published, '{Article.Undated}') || ' ' || $slug WHERE Id = $id", articles.ToDictionary(a => a.Id, a => a.Slug),
            articles.ToDictionary(a => a.Id, a => ArticleSlug.Of(a.Title, a.File, a.Key, digits[a.Key])));

        var listed = authority.Speakers.Select(s => s.Name).ToHashSet();
        var speakers = db.Speakers.Select(s => new { s.Id, s.Slug, s.Name }).AsEnumerable()
            .OrderByDescending(s => listed.Contains(s.Name)).ThenBy(s => s.Name, StringComparer.Ordinal).ToList();
        Update(db, "UPDATE Speakers SET Slug = $slug WHERE Id = $id", speakers.ToDictionary(s => s.Id, s => s.Slug),
            UniqueSlugs.Assign(speakers.Select(s => (s.Id, OfSpeaker(s.Name), NameKey(s.Name)))));
    }

    /// <summary>The address of a speaker whom no other would share it with.</summary>
    public static string OfSpeaker(string name) => NameSlug.Of(name);

    private static string NameKey(string name) => ContentKey.Sha256(Encoding.UTF8.GetBytes(name));

    // Two addresses may change places, so what changes first steps aside.
    private static void Update(ArchiveDb db, string sql, Dictionary<int, string> before, IReadOnlyDictionary<int, string> after)
    {
        using var command = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
        command.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = sql;
        var (id, slug) = (command.Parameters.Add("$id", SqliteType.Integer), command.Parameters.Add("$slug", SqliteType.Text));
        var changed = after.Where(a => before[a.Key] != a.Value).ToList();
        foreach (var (key, value) in changed.Select(c => (c.Key, $"~~{c.Key}")).Concat(changed.Select(c => (c.Key, c.Value))))
        {
            (id.Value, slug.Value) = (key, value);
            command.ExecuteNonQuery();
        }
    }
}
