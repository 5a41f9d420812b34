using System.Diagnostics;
using SQLitePCL;
using WuzhenArchive.Search.Index;
using WuzhenArchive.Search.Matching;

namespace WuzhenArchive.Search.Engines.Sqlite;

/// <summary>Hands the articles that a full-text query finds to whoever looks at them, each with its units and the places of the phrases.</summary>
internal static class ArticleScan
{
    private const string Sql =
        $"""
        SELECT SearchText.rowid, {Fts5Places.Name}(SearchText), a.Units
        FROM SearchText CROSS JOIN SearchArticle a ON a.Id = SearchText.rowid WHERE SearchText MATCH ?1
        """;

    // A question reads the units of thousands of articles; mapped, they are read where they lie.
    private const string Mapped = "PRAGMA mmap_size = 1073741824";

    // To look at the clock takes as long as a small article.
    private const int BetweenLooks = 32;

    /// <param name="visit">Takes an article's number, its units and the places; false: that is enough.</param>
    public static ScanEnd Run(sqlite3 connection, string expression, TimeSpan longest, ArticleVisit visit, CancellationToken cancel)
    {
        if (Fts5Places.Register(connection))
            raw.sqlite3_exec(connection, Mapped);
        var places = new PhrasePlaces();
        using var statement = Prepared(connection, expression);
        var begun = Stopwatch.GetTimestamp();
        Fts5Places.Receiver = places;
        try
        {
            for (var seen = 1; Step(connection, statement); seen++)
            {
                if (!visit((int)raw.sqlite3_column_int64(statement, 0), new UnitTable(raw.sqlite3_column_blob(statement, 2)), places))
                    return ScanEnd.Enough;
                if (seen % BetweenLooks != 0)
                    continue;
                cancel.ThrowIfCancellationRequested();
                if (Stopwatch.GetElapsedTime(begun) > longest)
                    return ScanEnd.TimeUp;
            }
            return ScanEnd.All;
        }
        finally
        {
            Fts5Places.Receiver = null;
        }
    }

    private static sqlite3_stmt Prepared(sqlite3 connection, string expression)
    {
        if (raw.sqlite3_prepare_v2(connection, Sql, out var statement) != raw.SQLITE_OK)
            throw new InvalidOperationException(raw.sqlite3_errmsg(connection).utf8_to_string());
        raw.sqlite3_bind_text(statement, 1, expression);
        return statement;
    }

    private static bool Step(sqlite3 connection, sqlite3_stmt statement) => raw.sqlite3_step(statement) switch
    {
        raw.SQLITE_ROW => true,
        raw.SQLITE_DONE => false,
        _ => throw new InvalidOperationException(raw.sqlite3_errmsg(connection).utf8_to_string()),
    };
}

internal delegate bool ArticleVisit(int article, in UnitTable table, PhrasePlaces places);
