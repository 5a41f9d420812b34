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

    private readonly ArchiveDb archive;
    private readonly OpenArchive open;
    private readonly PreparedWrite text;
    private readonly PreparedWrite units;
    private readonly PreparedWrite shown;
    private readonly IndexCues cues;
    private readonly IndexAuthors authors;
    private readonly Dictionary<string, int> words = [];
    private readonly Lock counting = new();
    private readonly FacetTally tally = new(FacetChoices.Everything, FacetChoices.All, innermost: false);
    private readonly ArticleFaces faces = new();
    private readonly List<int> every = [];
    private int articles;

    public IndexWriter(ArchiveDb archive)
    {
        (this.archive, open) = (archive, new(archive));
        text = new(archive, "INSERT INTO SearchText (rowid, words) VALUES (?, ?)");
        units = new(archive, "INSERT INTO SearchArticle VALUES (?, ?)");
        shown = new(archive, "INSERT INTO SearchShown VALUES (?, ?)");
        cues = new(open);
        authors = new(archive, open);
    }

    /// <summary>Lays an article out that will be added, and counts its words. Thread-safe.</summary>
    public LaidOutArticle LayOut(IndexedArticle article)
    {
        var laid = new LaidOutArticle(article);
        CountWords(laid.Words, 1);
        return laid;
    }

    /// <summary>Adds an article; all of it is in the index after <see cref="Complete"/>.</summary>
    public void Add(LaidOutArticle laid)
    {
        var article = laid.Article;
        var table = new UnitTableWriter()
            .Write(article, laid.Units, laid.Stream, [.. article.Authors.Distinct().Select(authors.Add)], cues.Id);
        units.Execute(article.Id, table);
        shown.Execute(article.Id, laid.Shown);
        text.Execute(article.Id,
            $"{laid.Stream.Text} {IndexStream.Hole} {string.Join(' ', FieldTokens.Of(article.Id, table, laid.TitleStems))}");
        Count(article.Id, table, 1);
        WriteWords(MostWords);
    }

    /// <summary>Takes an article out. Its words are counted down by its text; where that is gone already, they are counted on.</summary>
    public void Remove(int article)
    {
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
            CountWords(LaidOutArticle.DistinctIn(ShownUnits.Read(regions, units.Count,
                text.Key).Regions.SelectMany(r => r.Tokens(text))), -1);
    }

    private byte[]? Read(string table, int article)
    {
        using var command = open.Command($"SELECT Units FROM {table} WHERE Id = $0", article);
        return (byte[]?)command.ExecuteScalar();
    }

    /// <summary>Writes what is counted over all articles.</summary>
    public void Complete()
    {
        authors.Write();
        WriteWords(0);
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

    // By how many articles more have a word.
    private void CountWords(IReadOnlyCollection<string> distinct, int by)
    {
        lock (counting)
        {
            foreach (var word in distinct)
                CollectionsMarshal.GetValueRefOrAddDefault(words, word, out _) += by;
        }
    }

    // When there are more than so many.
    private void WriteWords(int most)
    {
        lock (counting)
        {
            if (words.Count <= most)
                return;
            using var add = new PreparedWrite(archive,
                "INSERT INTO SearchWord VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET Articles = Articles + excluded.Articles");
            using var drop = new PreparedWrite(archive, "DELETE FROM SearchWord WHERE Word = ? AND Articles <= 0");
            foreach (var (word, by) in words.OrderBy(w => w.Key, StringComparer.Ordinal))
            {
                var stem = PorterStemmer.Stem(word);
                add.Execute(word, stem == word ? null : stem, by);
                if (by < 0)
                    drop.Execute(word);
            }
            words.Clear();
        }
    }

    private void WriteCounts()
    {
        using var add = new PreparedWrite(archive,
            "INSERT INTO SearchCount VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET Units = Units + excluded.Units");
        using var drop = new PreparedWrite(archive, "DELETE FROM SearchCount WHERE Facet = ? AND Value = ? AND Units <= 0");
        foreach (var (facet, value, by) in tally.Counts.SelectMany(f => f.Value, (f, c) => ((int)f.Key, c.Key, c.Value))
            .Append((SearchTables.Articles, 0, articles)))
        {
            add.Execute(facet, value, by);
            if (by < 0)
                drop.Execute(facet, value);
        }
    }
}
