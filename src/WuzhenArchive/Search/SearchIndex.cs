using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Search.Engines.Sqlite;
using WuzhenArchive.Search.Index;
using WuzhenArchive.Store;

namespace WuzhenArchive.Search;

/// <summary>Keeps the index in the archive's file. Everything happens in the transaction the caller has open.</summary>
public static class SearchIndex
{
    private const int Batch = 200;

    /// <summary>Makes the tables of the index; call it once when an archive is made, after the archive's own tables.</summary>
    public static void Create(ArchiveDb archive) => archive.Database.ExecuteSqlRaw(SearchTables.Create);

    /// <summary>Adds articles that are already saved with their regions, statements and passages. Many at once is fastest.</summary>
    public static void Add(ArchiveDb archive, IReadOnlyCollection<int> articleIds, CancellationToken cancel = default)
    {
        using var writer = new IndexWriter(archive);
        foreach (var article in articleIds.Chunk(Batch).SelectMany(batch => IndexedArticles.Load(archive, batch)))
        {
            cancel.ThrowIfCancellationRequested();
            writer.Add(writer.LayOut(article));
        }
        writer.Complete();
    }

    /// <summary>
    /// Removes an article; call it while the article's own row is there. Removing one that is not in the index changes nothing.
    /// </summary>
    public static void Remove(ArchiveDb archive, int articleId)
    {
        using var writer = new IndexWriter(archive);
        writer.Remove(articleId);
        writer.Complete();
    }

    /// <summary>
    /// Does what can only be done when all articles are in: takes in the names that are new, and lets those go that are gone.
    /// </summary>
    public static void Finish(ArchiveDb archive)
    {
        using var open = new OpenArchive(archive);
        using var names = new NameWords(open);
        names.Settle();
    }

    /// <summary>Merges the index into one piece, which makes it smaller and searches faster. It rewrites all of it.</summary>
    public static void Compact(ArchiveDb archive) => archive.Database.ExecuteSqlRaw(SearchTables.Merge);
}
