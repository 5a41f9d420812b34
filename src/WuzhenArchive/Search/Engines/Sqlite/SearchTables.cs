namespace WuzhenArchive.Search.Engines.Sqlite;

/// <summary>The tables of the index.</summary>
internal static class SearchTables
{
    // The ascii tokenizer parts words at spaces and lowers a to z: our tokens, letters and digits only, pass unchanged, and those
    // of fields, whose first character is beyond ASCII.
    public const string Create =
        """
        CREATE VIRTUAL TABLE IF NOT EXISTS SearchText USING fts5 (words, content='', contentless_delete=1, tokenize='ascii');
        INSERT INTO SearchText (SearchText, rank) VALUES ('hashsize', 16777216);
        CREATE TABLE IF NOT EXISTS SearchArticle (Id INTEGER PRIMARY KEY, Units BLOB NOT NULL);
        CREATE TABLE IF NOT EXISTS SearchShown (Id INTEGER PRIMARY KEY, Units BLOB NOT NULL);
        CREATE TABLE IF NOT EXISTS SearchWord (Word TEXT PRIMARY KEY, Stem TEXT, Articles INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS SearchWordStem ON SearchWord (Stem) WHERE Stem IS NOT NULL;
        CREATE INDEX IF NOT EXISTS SearchWordEnd ON SearchWord (substr(Word, -2));
        CREATE TABLE IF NOT EXISTS SearchCue (Id INTEGER PRIMARY KEY, Cue TEXT NOT NULL UNIQUE, Stems TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS SearchName (Id INTEGER PRIMARY KEY, Field INTEGER NOT NULL, Owner INTEGER NOT NULL, Name TEXT NOT NULL, UNIQUE (Field, Owner, Name));
        CREATE TABLE IF NOT EXISTS SearchNameWord (Field INTEGER NOT NULL, Word TEXT NOT NULL, Name INTEGER NOT NULL, PRIMARY KEY (Field, Word, Name)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS SearchAuthor (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL UNIQUE, Articles INTEGER NOT NULL);
        CREATE TABLE IF NOT EXISTS SearchCount (Facet INTEGER NOT NULL, Value INTEGER NOT NULL, Units INTEGER NOT NULL, PRIMARY KEY (Facet, Value)) WITHOUT ROWID;
        """;

    /// <summary>Merges the full text into one piece.</summary>
    public const string Merge = "INSERT INTO SearchText (SearchText) VALUES ('optimize')";

    /// <summary>Where SearchCount has the number of articles.</summary>
    public const int Articles = -1;
}
