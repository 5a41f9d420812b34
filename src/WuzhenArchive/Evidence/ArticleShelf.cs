using WuzhenArchive.Store;

namespace WuzhenArchive.Evidence;

/// <summary>
/// The articles that the parts of a page stand in. Each part says first which ones it wants, and looks at them only when all parts have
/// said so: then they are read together, in two questions however many parts there are.
/// </summary>
public sealed class ArticleShelf(ArchiveDb db)
{
    private readonly Dictionary<int, AnnotatedArticle> known = [];
    private readonly HashSet<int> wanted = [];

    public void Want(IEnumerable<int> articles) => wanted.UnionWith(articles.Where(a => !known.ContainsKey(a)));

    /// <param name="article">The id of one that was wanted.</param>
    public AnnotatedArticle this[int article]
    {
        get
        {
            if (wanted.Count > 0)
                ReadWanted();
            return known[article];
        }
    }

    private void ReadWanted()
    {
        foreach (var (id, (article, record)) in db.Records(wanted))
            known[id] = new(article, record);
        wanted.Clear();
    }
}
