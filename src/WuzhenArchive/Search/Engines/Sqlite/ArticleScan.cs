using SQLitePCL;
using WuzhenArchive.Search.Index;
using WuzhenArchive.Search.Matching;

namespace WuzhenArchive.Search.Engines.Sqlite;

/// <summary>
/// Hands the articles that a full-text query finds to whoever looks at them, each with its units and the places of the phrases.
/// </summary>
internal static class ArticleScan
{
    private const string Sql =
        $"""
        SELECT SearchText.rowid, {Fts5Places.Name}(SearchText), a.Units
        FROM SearchText CROSS JOIN SearchArticle a ON a.Id = SearchText.rowid WHERE SearchText MATCH ?1
        """;

    // A question reads the units of thousands of articles; mapped, they are read where they lie.
    private const string Mapped = "PRAGMA mmap_size = 1073741824";

    // So many instructions of the engine, to read a leaf of the index is a few, are between two looks at the clock.
    private const int BetweenLooks = 64;

    /// <param name="isLate">Asked again and again, within the engine too: what finds nothing may still take long to find it.</param>
    /// <param name="visit">Takes an article's number, its units and the places; false: that is enough.</param>
    public static ScanEnd Run(sqlite3 connection, string expression, Func<bool> isLate, ArticleVisit visit, CancellationToken cancel)
    {
        if (Fts5Places.Register(connection))
            raw.sqlite3_exec(connection, Mapped);
        var places = new PhrasePlaces();
        using var statement = Prepared(connection, expression);
        Fts5Places.Receiver = places;
        raw.sqlite3_progress_handler(connection, BetweenLooks, _ => cancel.IsCancellationRequested || isLate() ? 1 : 0, null);
        try
        {
            while (true)
            {
                switch (raw.sqlite3_step(statement))
                {
                    case raw.SQLITE_DONE:
                        return ScanEnd.All;
                    case raw.SQLITE_INTERRUPT:
                        cancel.ThrowIfCancellationRequested();
                        return ScanEnd.TimeUp;
                    case not raw.SQLITE_ROW:
                        throw new InvalidOperationException(raw.sqlite3_errmsg(connection).utf8_to_string());
                }
                if (!visit((int)raw.sqlite3_column_int64(statement, 0), new UnitTable(raw.sqlite3_column_blob(statement, 2)), places))
                    return ScanEnd.Enough;
            }
        }
        finally
        {
            raw.sqlite3_progress_handler(connection, 0, null, null);
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
}

internal delegate bool ArticleVisit(int article, in UnitTable table, PhrasePlaces places);
