using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace WuzhenArchive.Reference;

/// <summary>Articles in a table and in SQLite's full-text index, an article a row, nothing else.</summary>
public sealed class ArticleIndex(string database)
{
    private const int Shown = 20;

    private const string Tables = """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = NORMAL;
        PRAGMA cache_size = -65536;
        CREATE TABLE article (id INTEGER PRIMARY KEY, title TEXT NOT NULL, text TEXT NOT NULL);
        CREATE VIRTUAL TABLE words USING fts5(
            title, text, content = 'article', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');
        """;

    private const string Found = """
        SELECT rowid, title, snippet(words, 1, '<mark>', '</mark>', '…', 24)
        FROM words WHERE words MATCH $question ORDER BY rank LIMIT $shown
        """;

    private readonly string reading = new SqliteConnectionStringBuilder
    {
        DataSource = database,
        Mode = SqliteOpenMode.ReadOnly,
    }.ToString();

    /// <summary>Makes the file from a folder of texts, in one transaction, with rows in the order of the files' names.</summary>
    public static void Fill(string articles, string database)
    {
        var file = new SqliteConnectionStringBuilder { DataSource = database, Pooling = false };
        using var connection = new SqliteConnection(file.ToString());
        connection.Open();
        Run(connection, Tables);
        using (var transaction = connection.BeginTransaction())
        {
            Insert(connection, Directory.EnumerateFiles(articles, "*.txt").Order(StringComparer.Ordinal));
            transaction.Commit();
        }
        Run(connection, "INSERT INTO words (words) VALUES ('optimize'); PRAGMA wal_checkpoint(TRUNCATE);");
    }

    public Article? Get(long id)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT title, text FROM article WHERE id = $id";
        command.Parameters.AddWithValue("$id", id);
        using var row = command.ExecuteReader();
        return row.Read() ? new(id, row.GetString(0), row.GetString(1)) : null;
    }

    /// <param name="question">In the language of FTS5.</param>
    public IReadOnlyList<Hit> Search(string question)
    {
        using var connection = Open();
        return Search(connection, question);
    }

    /// <summary>Asks one question after another on one connection: how many rows each shows, and the milliseconds it took.</summary>
    public IEnumerable<(int Hits, double Milliseconds)> Ask(IEnumerable<string> questions)
    {
        using var connection = Open();
        foreach (var question in questions)
        {
            var start = Stopwatch.GetTimestamp();
            var hits = Search(connection, question).Count;
            yield return (hits, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
    }

    private static List<Hit> Search(SqliteConnection connection, string question)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Found;
        command.Parameters.AddWithValue("$question", question);
        command.Parameters.AddWithValue("$shown", Shown);
        using var row = command.ExecuteReader();
        var hits = new List<Hit>(Shown);
        while (row.Read())
            hits.Add(new(row.GetInt64(0), row.GetString(1), row.GetString(2)));
        return hits;
    }

    private static void Insert(SqliteConnection connection, IEnumerable<string> files)
    {
        using var article = Prepared(connection, "INSERT INTO article (id, title, text) VALUES ($id, $title, $text)");
        using var words = Prepared(connection, "INSERT INTO words (rowid, title, text) VALUES ($id, $title, $text)");
        foreach (var (id, file) in files.Index())
        {
            var text = File.ReadAllText(file);
            object[] row = [id, text[..text.IndexOf('\n', StringComparison.Ordinal)], text];
            Insert(article, row);
            Insert(words, row);
        }
    }

    private static SqliteCommand Prepared(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in (string[])["$id", "$title", "$text"])
            command.Parameters.Add(new() { ParameterName = name });
        return command;
    }

    private static void Insert(SqliteCommand command, object[] row)
    {
        for (var i = 0; i < row.Length; i++)
            command.Parameters[i].Value = row[i];
        command.ExecuteNonQuery();
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(reading);
        connection.Open();
        return connection;
    }
}
