using System.Data.Common;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Search.Engines.Sqlite;

/// <summary>What a name in the index names.</summary>
internal enum NameField
{
    Speaker,
    Topic,
    Author,
}

/// <summary>Keeps the words of all names, so that a question looks a name up instead of reading every one.</summary>
internal sealed class NameWords(OpenArchive open) : IDisposable
{
    // Each name that is known and is not kept yet, and each that is kept and not known any more.
    private const string New =
        """
        SELECT 0, s.Id, s.Name FROM Speakers s WHERE NOT EXISTS (SELECT 1 FROM SearchName n WHERE n.Field = 0 AND n.Owner = s.Id AND n.Name = s.Name)
        UNION SELECT 0, a.SpeakerId, a.Name FROM SpeakerAliases a WHERE NOT EXISTS (SELECT 1 FROM SearchName n WHERE n.Field = 0 AND n.Owner = a.SpeakerId AND n.Name = a.Name)
        UNION SELECT 1, t.Id, t.Name FROM Topics t WHERE NOT EXISTS (SELECT 1 FROM SearchName n WHERE n.Field = 1 AND n.Owner = t.Id AND n.Name = t.Name)
        """;

    private const string Old =
        """
        SELECT n.Field, n.Owner, n.Name FROM SearchName n WHERE n.Field = 0
            AND NOT EXISTS (SELECT 1 FROM Speakers s WHERE s.Id = n.Owner AND s.Name = n.Name)
            AND NOT EXISTS (SELECT 1 FROM SpeakerAliases a WHERE a.SpeakerId = n.Owner AND a.Name = n.Name)
        UNION ALL SELECT n.Field, n.Owner, n.Name FROM SearchName n WHERE n.Field = 1
            AND NOT EXISTS (SELECT 1 FROM Topics t WHERE t.Id = n.Owner AND t.Name = n.Name)
        """;

    private readonly DbCommand addName =
        open.Prepared("INSERT OR IGNORE INTO SearchName (Field, Owner, Name) VALUES ($0, $1, $2) RETURNING Id", 3);
    private readonly DbCommand addWord = open.Prepared("INSERT OR IGNORE INTO SearchNameWord VALUES ($0, $1, $2)", 3);

    /// <summary>Takes in the speakers and topics that are new or have another name, and lets those go that are gone.</summary>
    public void Settle()
    {
        foreach (var (field, owner, name) in Listed(Old))
            Remove(field, owner, name);
        foreach (var (field, owner, name) in Listed(New))
            Add(field, owner, name);
    }

    public void Add(NameField field, int owner, string name)
    {
        (addName.Parameters[0].Value, addName.Parameters[1].Value, addName.Parameters[2].Value) = ((int)field, owner, name);
        if (addName.ExecuteScalar() is not long id)
            return;
        foreach (var word in IndexText.Words(name))
        {
            (addWord.Parameters[0].Value, addWord.Parameters[1].Value, addWord.Parameters[2].Value) = ((int)field, word, id);
            addWord.ExecuteNonQuery();
        }
    }

    public void Remove(NameField field, int owner, string name)
    {
        using var drop = open.Command("DELETE FROM SearchName WHERE Field = $0 AND Owner = $1 AND Name = $2 RETURNING Id", (int)field,
            owner, name);
        if (drop.ExecuteScalar() is not long id)
            return;
        foreach (var word in IndexText.Words(name))
        {
            using var dropWord = open.Command("DELETE FROM SearchNameWord WHERE Field = $0 AND Word = $1 AND Name = $2",
                (int)field, word, id);
            dropWord.ExecuteNonQuery();
        }
    }

    public void Dispose()
    {
        addName.Dispose();
        addWord.Dispose();
    }

    private List<(NameField Field, int Owner, string Name)> Listed(string sql)
    {
        using var command = open.Command(sql);
        using var reader = command.ExecuteReader();
        var names = new List<(NameField, int, string)>();
        while (reader.Read())
            names.Add(((NameField)reader.GetInt32(0), reader.GetInt32(1), reader.GetString(2)));
        return names;
    }
}
