using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using WuzhenArchive.Authority;
using WuzhenArchive.Model;
using WuzhenArchive.Search;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Exchange;

/// <summary>Takes read articles into a working archive, in one transaction.</summary>
internal sealed class Intake : IDisposable
{
    private readonly ArchiveDb db;
    private readonly AuthorityFile authority;
    private readonly IDbContextTransaction transaction;
    private readonly SpeakerBook speakers;
    private readonly ConferenceBook conferences;
    private readonly Dictionary<string, int> topics;
    private readonly RowInsert insert;
    private readonly List<int> saved = [];

    /// <param name="db">A copy of an archive with the same authority file, or empty tables.</param>
    public Intake(ArchiveDb db, AuthorityFile authority, byte[] authorityBytes)
    {
        (this.db, this.authority) = (db, authority);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        transaction = db.Database.BeginTransaction();
        if (!db.Head.Any())
        {
            db.Add(new ArchiveHead { Schema = ArchiveSchema.Number, Authority = authorityBytes });
            db.AddRange(authority.Topics.Select(t => new Topic { Slug = t.Slug, Name = t.Name }));
            SearchIndex.Create(db);
        }

        speakers = new(db, authority);
        conferences = new(db, authority);
        SaveAndForget();
        insert = new(db);
        topics = db.Topics.ToDictionary(t => t.Slug, t => t.Id);
        db.ChangeTracker.Clear();
    }

    /// <summary>Takes over the former keys of an archive that is made again.</summary>
    public void Keep(IEnumerable<FormerKey> former)
    {
        db.AddRange(former);
        SaveAndForget();
    }

    /// <summary>Adds an article, in place of the one of the same file name.</summary>
    public void Save(ReadSource source)
    {
        var key = ContentKey.OfArticle(ContentKey.Sha256(source.Source.Bytes));
        FormerVersions.Keep(db, source.Source.File, key);
        Remove(source.Source.File);
        var (article, _, rows) = new ArticleRows(source, speakers, conferences, topics).Build();
        // Speakers and years that the rows speak of for the first time.
        SaveAndForget();
        insert.Add(article);
        foreach (var row in rows)
            insert.Add(row);
        saved.Add(article.Id);
    }

    /// <summary>Does what can only be done when all articles are in, and commits.</summary>
    public void Finish(CancellationToken cancel = default)
    {
        var moved = UnlistedNames.Settle(db, authority).Except(saved).ToList();
        ArchiveAddresses.Assign(db, authority);
        moved.ForEach(id => SearchIndex.Remove(db, id));
        SearchIndex.Add(db, [.. saved, .. moved], cancel);
        SearchIndex.Finish(db);
        transaction.Commit();
    }

    public void Dispose()
    {
        insert.Dispose();
        transaction.Dispose();
        db.Dispose();
    }

    // An article's rows go with it; its search rows, to which no key points, are removed here.
    private void Remove(string file)
    {
        foreach (var id in db.Articles.Where(a => a.File == file).Select(a => a.Id).ToList())
            SearchIndex.Remove(db, id);
        db.Articles.Where(a => a.File == file).ExecuteDelete();
    }

    private void SaveAndForget()
    {
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }
}
