using System.Globalization;
using Microsoft.Data.Sqlite;
using WuzhenArchive.Model;
using WuzhenArchive.Store;

namespace WuzhenArchive.Exchange;

/// <summary>
/// The truth kept in an archive file: the articles' bytes, their sidecars and the authority file. The few columns read
/// here keep their names in every schema, so that an archive of any schema can be rebuilt.
/// </summary>
internal sealed class StoredSources : IDisposable
{
    private readonly SqliteConnection connection;

    public StoredSources(string path)
    {
        connection = new(ArchiveConnection.ReadOnly(path));
        connection.Open();
    }

    public byte[] Authority()
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Authority FROM Head";
        return command.ExecuteScalar() as byte[] ?? [];
    }

    public int Count()
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM ArticleSources";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    /// <summary>The hash and the sidecar of each article by its file name.</summary>
    public Dictionary<string, (string Sha256, byte[]? Sidecar)> Summaries()
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT a.File, s.Sha256, s.Sidecar FROM ArticleSources s JOIN Articles a ON a.Id = s.ArticleId";
        using var reader = command.ExecuteReader();
        var summaries = new Dictionary<string, (string, byte[]?)>();
        while (reader.Read())
            summaries[reader.GetString(0)] = (reader.GetString(1), reader[2] as byte[]);
        return summaries;
    }

    /// <summary>All articles, ordered by file name, one at a time.</summary>
    public IEnumerable<SourceBytes> All()
    {
        var isPacked = IsPacked();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT a.File, s.Bytes, s.Sidecar FROM ArticleSources s JOIN Articles a ON a.Id = s.ArticleId ORDER BY a.File";
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return new(reader.GetString(0), isPacked ? Packed.Unpack((byte[])reader[1]) : (byte[])reader[1], reader[2] as byte[]);
    }

    /// <summary>What no source can give again. Archives of an older schema have none.</summary>
    public IReadOnlyList<FormerKey> FormerKeys()
    {
        if (!HasTable("FormerKeys"))
            return [];
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Key, ArticleKey, File, Words FROM FormerKeys ORDER BY Id";
        using var reader = command.ExecuteReader();
        var former = new List<FormerKey>();
        while (reader.Read())
            former.Add(new() { Key = reader.GetString(0), ArticleKey = reader.GetString(1), File = reader.GetString(2), Words = reader[3] as string });
        return former;
    }

    // Archives of older schemas, which had no such table, keep the bytes as they are.
    private bool IsPacked() => HasTable("ArticleBodies");

    private bool HasTable(string name)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE name = $name";
        command.Parameters.AddWithValue("$name", name);
        return command.ExecuteScalar() is > 0L;
    }

    public void Dispose() => connection.Dispose();
}
