using System.Data.Common;
using System.Runtime.InteropServices;
using WuzhenArchive.Store;

namespace WuzhenArchive.Search.Engines.Sqlite;

/// <summary>
/// Gives the authors of articles numbers, one for each name as signed, as long as an article has it. How many articles each has come to
/// have
/// is written when enough names have come together, at the latest with <see cref="Write"/>.
/// </summary>
internal sealed class IndexAuthors(ArchiveDb archive, OpenArchive open) : IDisposable
{
    // As many names as are kept in memory.
    private const int Most = 20_000;

    private readonly Dictionary<string, Known> known = [];
    private readonly NameWords names = new(open);
    private readonly DbCommand find = open.Prepared("SELECT Id FROM SearchAuthor WHERE Name = $0", 1);
    private readonly PreparedWrite put = new(archive,
        "INSERT INTO SearchAuthor (Id, Name, Articles) VALUES (?, ?, ?) ON CONFLICT (Name) DO UPDATE SET Articles = Articles + excluded.Articles");
    private int lastId = LastId(open);

    public int Add(string name)
    {
        if (known.Count > Most)
            Write();
        ref var author = ref CollectionsMarshal.GetValueRefOrAddDefault(known, name, out var isKnown);
        if (!isKnown)
            author = Kept(name) is { } id ? new(id, IsNew: false, 0) : new(++lastId, IsNew: true, 0);
        author = author with { Articles = author.Articles + 1 };
        return author.Id;
    }

    public void Remove(int id)
    {
        Write();
        using var less = open.Command("UPDATE SearchAuthor SET Articles = Articles - 1 WHERE Id = $0 RETURNING Articles, Name", id);
        var (left, name) = (0, "");
        using (var reader = less.ExecuteReader())
        {
            if (!reader.Read())
                return;
            (left, name) = (reader.GetInt32(0), reader.GetString(1));
        }
        if (left > 0)
            return;
        using var drop = open.Command("DELETE FROM SearchAuthor WHERE Id = $0", id);
        drop.ExecuteNonQuery();
        names.Remove(NameField.Author, id, name);
    }

    /// <summary>Writes what was added, and forgets it.</summary>
    public void Write()
    {
        foreach (var (name, author) in known.OrderBy(a => a.Value.Id))
        {
            put.Execute(author.Id, name, author.Articles);
            if (author.IsNew)
                names.Add(NameField.Author, author.Id, name);
        }
        known.Clear();
    }

    public void Dispose()
    {
        find.Dispose();
        put.Dispose();
        names.Dispose();
    }

    private int? Kept(string name)
    {
        find.Parameters[0].Value = name;
        return (int?)(long?)find.ExecuteScalar();
    }

    private static int LastId(OpenArchive open)
    {
        using var command = open.Command("SELECT coalesce(max(Id), 0) FROM SearchAuthor");
        return (int)(long)command.ExecuteScalar()!;
    }

    /// <param name="IsNew">No article had it before.</param>
    /// <param name="Articles">How many have come to have it.</param>
    private readonly record struct Known(int Id, bool IsNew, int Articles);
}
