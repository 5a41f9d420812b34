using System.Globalization;
using Microsoft.Data.Sqlite;
using WuzhenArchive.Model;

namespace WuzhenArchive.Store;

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
    public IEnumerable<SourceBytes> All() => Sources("");

    /// <summary>The articles of some files, one at a time, in their order.</summary>
    public IEnumerable<SourceBytes> Of(IReadOnlyList<string> files) => files.SelectMany(file => Sources("WHERE a.File = $file", file));

    private IEnumerable<SourceBytes> Sources(string which, string? file = null)
    {
        var isPacked = IsPacked();
        using var command = connection.CreateCommand();
        command.CommandText =
            $"SELECT a.File, s.Bytes, s.Sidecar FROM ArticleSources s JOIN Articles a ON a.Id = s.ArticleId {which} ORDER BY a.File";
        if (file is not null)
            command.Parameters.AddWithValue("$file", file);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return new(reader.GetString(0), isPacked ? Packed.Unpack((byte[])reader[1]) : (byte[])reader[1], reader[2] as byte[]);
    }

    /// <summary>
    /// The files of the articles whose text may be touched, ordered by file name, and of all that have a sidecar, which may name what the
    /// text does not. For an archive of the schema this program reads.
    /// </summary>
    public IReadOnlyList<string> FilesWith(Func<string, bool> isTouched, CancellationToken cancel) =>
        [.. Texts().AsParallel().AsOrdered().WithCancellation(cancel).Where(t => t.HasSidecar || isTouched(Packed.Text(t.Text)))
            .Select(t => t.File)];

    private IEnumerable<(string File, byte[] Text, bool HasSidecar)> Texts()
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT a.File, coalesce(b.Text, s.Bytes), s.Sidecar IS NOT NULL
            FROM Articles a JOIN ArticleBodies b ON b.ArticleId = a.Id JOIN ArticleSources s ON s.ArticleId = a.Id ORDER BY a.File
            """;
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return (reader.GetString(0), (byte[])reader[1], reader.GetBoolean(2));
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
            former.Add(new()
            {
                Key = reader.GetString(0),
                ArticleKey = reader.GetString(1),
                File = reader.GetString(2),
                Words = reader[3] as string
            });
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
