using System.Text;
using WuzhenArchive.Authority;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Exchange;

/// <summary>Gives articles and speakers their addresses, when all of them are in.</summary>
internal static class ArchiveAddresses
{
    // With more it is quicker to look through all of them once.
    private const int Few = 500;

    private const string Beside =
        """
        SELECT Key FROM (SELECT Key FROM Articles WHERE Key < $0 ORDER BY Key DESC LIMIT 1)
        UNION ALL SELECT Key FROM Articles WHERE Key = $0
        UNION ALL SELECT Key FROM (SELECT Key FROM Articles WHERE Key > $0 ORDER BY Key LIMIT 1)
        """;

    /// <param name="touched">The keys of articles that came or went: only they, and those whose keys stand beside theirs, can have another
    /// address.</param>
    public static void Assign(ArchiveDb db, AuthorityFile authority, IReadOnlyCollection<string> touched)
    {
        if (touched.Count > Few)
            AssignAll(db);
        else
            AssignFew(db, touched);
        AssignSpeakers(db, authority);
    }

    private static void AssignAll(ArchiveDb db) => Assign(db, db.Articles, ArticleSlug.DigitsNeeded(db.Articles.Select(a => a.Key)));

    private static void AssignFew(ArchiveDb db, IReadOnlyCollection<string> touched)
    {
        var keys = touched.SelectMany(key => KeysBeside(db, key)).ToHashSet();
        var digits = keys.ToDictionary(k => k, k => ArticleSlug.DigitsNeeded(KeysBeside(db, k))[k]);
        Assign(db, db.Articles.Where(a => keys.Contains(a.Key)), digits);
    }

    private static List<string> KeysBeside(ArchiveDb db, string key) => db.Rows(Beside, row => row.GetString(0), key);

    private static void Assign(ArchiveDb db, IQueryable<Article> some, IReadOnlyDictionary<string, int> digits)
    {
        var articles = some.Select(a => new { a.Id, a.Slug, a.Title, a.File, a.Key }).ToList();
        var sql = $"UPDATE Articles SET Slug = $1, Position = coalesce(Published, '{Article.Undated}') || ' ' || $1 WHERE Id = $0";
        Update(db, sql, articles.ToDictionary(a => a.Id, a => a.Slug),
            articles.ToDictionary(a => a.Id, a => ArticleSlug.Of(a.Title, a.File, a.Key, digits[a.Key])));
    }

    private static void AssignSpeakers(ArchiveDb db, AuthorityFile authority)
    {
        var listed = authority.Speakers.Select(s => s.Name).ToHashSet();
        var speakers = db.Speakers.Select(s => new { s.Id, s.Slug, s.Name }).AsEnumerable()
            .OrderByDescending(s => listed.Contains(s.Name)).ThenBy(s => s.Name, StringComparer.Ordinal).ToList();
        Update(db, "UPDATE Speakers SET Slug = $1 WHERE Id = $0", speakers.ToDictionary(s => s.Id, s => s.Slug),
            UniqueSlugs.Assign(speakers.Select(s => (s.Id, OfSpeaker(s.Name), NameKey(s.Name)))));
    }

    /// <summary>The address of a speaker whom no other would share it with.</summary>
    public static string OfSpeaker(string name) => NameSlug.Of(name);

    private static string NameKey(string name) => ContentKey.Sha256(Encoding.UTF8.GetBytes(name));

    // Two addresses may change places, so what changes first steps aside.
    private static void Update(ArchiveDb db, string sql, Dictionary<int, string> before, IReadOnlyDictionary<int, string> after)
    {
        using var command = db.Command(sql, 2);
        var (id, slug) = (command.Parameters[0], command.Parameters[1]);
        var changed = after.Where(a => before[a.Key] != a.Value).ToList();
        foreach (var (key, value) in changed.Select(c => (c.Key, $"~~{c.Key}")).Concat(changed.Select(c => (c.Key, c.Value))))
        {
            (id.Value, slug.Value) = (key, value);
            command.ExecuteNonQuery();
        }
    }
}
