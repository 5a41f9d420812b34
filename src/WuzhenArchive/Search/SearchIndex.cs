using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;

namespace WuzhenArchive.Search;

/// <summary>
/// Keeps the index in the archive's file: <c>SearchUnit</c>, a plain table that says what each row is; <c>SearchText</c>, the
/// full text of it; <c>SearchName</c>, the words of names; <c>SearchWord</c>, how many units have a word. Everything happens in the transaction the caller has open.
/// </summary>
public static class SearchIndex
{
    private const int Batch = 200;

    // The ascii tokenizer parts words at spaces and lowers a to z: our tokens, letters and digits only, pass unchanged.
    private const string Tables =
        """
        CREATE TABLE IF NOT EXISTS SearchUnit (
            Id INTEGER PRIMARY KEY, ArticleId INTEGER NOT NULL, "Outer" INTEGER, Unit INTEGER NOT NULL, Voice INTEGER NOT NULL,
            SpeakerId INTEGER, Year INTEGER, Basis INTEGER, Occasion INTEGER, Start INTEGER NOT NULL, Topics TEXT,
            Key TEXT, Paragraph INTEGER, Cue TEXT, CueStems TEXT, RegionStart INTEGER, RegionLength INTEGER, Pieces TEXT NOT NULL);
        CREATE INDEX IF NOT EXISTS SearchUnitArticle ON SearchUnit (ArticleId);
        CREATE VIRTUAL TABLE IF NOT EXISTS SearchText USING fts5 (
            words, parts, stems, content='', contentless_delete=1, tokenize='ascii');
        CREATE TABLE IF NOT EXISTS SearchName (
            Field TEXT NOT NULL, Word TEXT NOT NULL, Name TEXT NOT NULL, Owner INTEGER NOT NULL,
            PRIMARY KEY (Field, Word, Name, Owner)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS SearchWord (Word TEXT PRIMARY KEY, Units INTEGER NOT NULL) WITHOUT ROWID;
        """;

    // Of three letters or more: a shorter word is too near to every other.
    private const string Words =
        """
        CREATE VIRTUAL TABLE temp.SearchTerm USING fts5vocab (main, SearchText, col);
        DELETE FROM SearchWord;
        INSERT INTO SearchWord SELECT term, doc FROM temp.SearchTerm WHERE col = 'words' AND length(term) > 2;
        DROP TABLE temp.SearchTerm;
        """;

    /// <summary>Makes the tables of the index; call it once when an archive is made, after the archive's own tables.</summary>
    public static void Create(ArchiveDb archive) => archive.Database.ExecuteSqlRaw(Tables);

    /// <summary>Adds articles that are already saved with their regions, statements and passages. Many at once is fastest.</summary>
    public static void Add(ArchiveDb archive, IReadOnlyCollection<int> articleIds, CancellationToken cancel = default)
    {
        using var connection = new OpenArchive(archive);
        using var insert = new UnitInsert(connection);
        foreach (var batch in articleIds.Chunk(Batch))
        {
            foreach (var article in IndexedArticles.Load(archive, batch))
            {
                cancel.ThrowIfCancellationRequested();
                var units = new ArticleUnits(article);
                foreach (var unit in units.Units)
                    insert.Run(article.Id, unit, units.Tokens);
            }
        }
    }

    /// <summary>Removes an article's rows; removing one that is not there changes nothing.</summary>
    public static void Remove(ArchiveDb archive, int articleId)
    {
        archive.Database.ExecuteSql($"DELETE FROM SearchText WHERE rowid IN (SELECT Id FROM SearchUnit WHERE ArticleId = {articleId})");
        archive.Database.ExecuteSql($"DELETE FROM SearchUnit WHERE ArticleId = {articleId}");
    }

    /// <summary>
    /// Does what can only be done when all articles are in: merges the index into one piece, which makes it smaller and
    /// searches faster, lists its words, and the words of names.
    /// </summary>
    public static void Finish(ArchiveDb archive)
    {
        archive.Database.ExecuteSqlRaw("INSERT INTO SearchText (SearchText) VALUES ('optimize')");
        archive.Database.ExecuteSqlRaw(Words);
        NameWords.Write(archive);
    }
}
