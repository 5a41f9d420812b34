using System.Data.Common;
using System.Runtime.InteropServices;
using WuzhenArchive.Search.Index;
using WuzhenArchive.Search.Matching;
using WuzhenArchive.Store;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Search.Engines.Sqlite;

/// <summary>
/// Writes articles into the index and takes them out again, with commands that are prepared once. What is counted over all
/// articles is added up here and written when enough has come together, at the latest with <see cref="Dispose"/>.
/// </summary>
internal sealed class IndexWriter : IDisposable
{
    // As many words as come together before they are written.
    private const int MostWords = 200_000;

    // So many articles are laid out on other processors while one is written.
    private const int MostAhead = 64;

    private readonly ArchiveDb archive;
    private readonly OpenArchive open;
    private readonly DbCommand text;
    private readonly DbCommand units;
    private readonly DbCommand shown;
    private readonly IndexCues cues;
    private readonly IndexAuthors authors;
    private readonly Queue<Task<LaidOutArticle>> ahead = [];
    private readonly Dictionary<string, int> words = [];
    private readonly FacetTally tally = new(FacetChoices.Everything, FacetChoices.All, innermost: false);
    private readonly ArticleFaces faces = new();
    private readonly List<int> every = [];
    private int articles;

    public IndexWriter(ArchiveDb archive)
    {
        (this.archive, open) = (archive, new(archive));
        text = open.Prepared("INSERT INTO SearchText (rowid, words) VALUES ($0, $1)", 2);
        units = open.Prepared("INSERT INTO SearchArticle VALUES ($0, $1)", 2);
        shown = open.Prepared("INSERT INTO SearchShown VALUES ($0, $1)", 2);
        cues = new(open);
        authors = new(open);
    }

    /// <summary>Adds an article; it is in the index when all are (<see cref="Complete"/>).</summary>
    public void Add(IndexedArticle article)
    {
        ahead.Enqueue(Task.Run(() => new LaidOutArticle(article)));
        if (ahead.Count > MostAhead)
            WriteNext();
    }

    private void WriteNext()
    {
        var laid = ahead.Dequeue().GetAwaiter().GetResult();
        var article = laid.Article;
        var table = new UnitTableWriter().Write(article, laid.Units, laid.Stream, [.. article.Authors.Distinct().Select(authors.Add)], cues.Id);
        Execute(units, article.Id, table);
        Execute(shown, article.Id, ShownUnits.Write(laid.Units, article.Key));
        Execute(text, article.Id, $"{laid.Stream.Text} {IndexStream.Hole} {string.Join(' ', FieldTokens.Of(article.Id, table, TitleStems(article)))}");
        Count(article.Id, table, 1);
        CountWords(laid.Words, 1);
    }

    /// <summary>Takes an article out. Its words are counted down by its text; where that is gone already, they are counted on.</summary>
    public void Remove(int article)
    {
        WriteAhead();
        if (Read("SearchArticle", article) is not { } table || Read("SearchShown", article) is not { } regions)
            return;
        foreach (var row in new[] { "SearchText WHERE rowid", "SearchArticle WHERE Id", "SearchShown WHERE Id" })
        {
            using var delete = open.Command($"DELETE FROM {row} = $0", article);
            delete.ExecuteNonQuery();
        }
        var units = new UnitTable(table);
        foreach (var author in units.Authors)
            authors.Remove(author);
        Count(article, table, -1);
        if (ArticleTexts.Of(archive, [article]).GetValueOrDefault(article) is { } text)
            CountWords(LaidOutArticle.DistinctIn(ShownUnits.Read(regions, units.Count, text.Key).Regions.SelectMany(r => r.Tokens(text))), -1);
    }

    private byte[]? Read(string table, int article)
    {
        using var command = open.Command($"SELECT Units FROM {table} WHERE Id = $0", article);
        return (byte[]?)command.ExecuteScalar();
    }

    /// <summary>Writes what was added and not written yet, and what is counted over all articles.</summary>
    public void Complete()
    {
        WriteAhead();
        WriteWords();
        WriteCounts();
    }

    public void Dispose()
    {
        text.Dispose();
        units.Dispose();
        shown.Dispose();
        cues.Dispose();
        authors.Dispose();
        open.Dispose();
    }

    private static IEnumerable<string> TitleStems(IndexedArticle article) =>
        IndexText.Words(article.Title ?? "").Select(PorterStemmer.Stem);

    // What every unit of the archive counts as, so that a question of one facet alone need not look at all of them.
    private void Count(int article, byte[] written, int by)
    {
        var table = new UnitTable(written);
        faces.Clear();
        foreach (var face in UnitFace.Every(table, every))
            faces.Add(FoundFace.Of(table, face));
        faces.Pair(table);
        tally.Add(table, article, faces, by);
        articles += by;
    }

    private void WriteAhead()
    {
        while (ahead.Count > 0)
            WriteNext();
    }

    // By how many articles more have a word.
    private void CountWords(IReadOnlyCollection<string> distinct, int by)
    {
        foreach (var word in distinct)
            CollectionsMarshal.GetValueRefOrAddDefault(words, word, out _) += by;
        if (words.Count > MostWords)
            WriteWords();
    }

    private void WriteWords()
    {
        using var add = open.Prepared("INSERT INTO SearchWord VALUES ($0, $1, $2) ON CONFLICT DO UPDATE SET Articles = Articles + excluded.Articles", 3);
        using var drop = open.Prepared("DELETE FROM SearchWord WHERE Word = $0 AND Articles <= 0", 1);
        foreach (var (word, by) in words.OrderBy(w => w.Key, StringComparer.Ordinal))
        {
            var stem = PorterStemmer.Stem(word);
            Execute(add, word, stem == word ? null : stem, by);
            if (by < 0)
                Execute(drop, word);
        }
        words.Clear();
    }

    private void WriteCounts()
    {
        using var add = open.Prepared("INSERT INTO SearchCount VALUES ($0, $1, $2) ON CONFLICT DO UPDATE SET Units = Units + excluded.Units", 3);
        using var drop = open.Prepared("DELETE FROM SearchCount WHERE Facet = $0 AND Value = $1 AND Units <= 0", 2);
        foreach (var (facet, value, by) in tally.Counts.SelectMany(f => f.Value, (f, c) => ((int)f.Key, c.Key, c.Value)).Append((SearchTables.Articles, 0, articles)))
        {
            Execute(add, facet, value, by);
            if (by < 0)
                Execute(drop, facet, value);
        }
    }

    private static void Execute(DbCommand command, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        command.ExecuteNonQuery();
    }
}
