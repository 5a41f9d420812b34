using WuzhenArchive.Search.Engines.Sqlite;
using WuzhenArchive.Search.Index;
using WuzhenArchive.Store;

namespace WuzhenArchive.Search;

/// <summary>Writes many articles into the index and takes them out again, in the transaction the caller has open.</summary>
internal sealed class IndexWriting(ArchiveDb archive) : IDisposable
{
    private readonly IndexWriter writer = new(archive);

    /// <inheritdoc cref="IndexWriter.LayOut"/>
    public LaidOutArticle LayOut(IndexedArticle article) => writer.LayOut(article);

    /// <inheritdoc cref="IndexWriter.Add"/>
    public void Add(LaidOutArticle laid) => writer.Add(laid);

    /// <summary>Takes an article out; call it while the article's own row is there. One that is not in the index changes nothing.</summary>
    public void Remove(int article) => writer.Remove(article);

    public void Complete() => writer.Complete();

    public void Dispose() => writer.Dispose();
}
