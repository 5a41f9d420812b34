using System.Data.Common;

namespace WuzhenArchive.Search.Engines.Sqlite;

/// <summary>Gives the authors of articles numbers, one for each name as signed, as long as an article has it.</summary>
internal sealed class IndexAuthors(OpenArchive open) : IDisposable
{
    private readonly NameWords names = new(open);
    private readonly DbCommand add = open.Prepared(
        "INSERT INTO SearchAuthor (Name, Articles) VALUES ($0, 1) ON CONFLICT (Name) DO UPDATE SET Articles = Articles + 1 RETURNING Id, Articles", 1);

    public int Add(string name)
    {
        add.Parameters[0].Value = name;
        int id;
        bool isNew;
        using (var reader = add.ExecuteReader())
        {
            reader.Read();
            (id, isNew) = (reader.GetInt32(0), reader.GetInt32(1) == 1);
        }
        if (isNew)
            names.Add(NameField.Author, id, name);
        return id;
    }

    public void Remove(int id)
    {
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

    public void Dispose()
    {
        add.Dispose();
        names.Dispose();
    }
}
