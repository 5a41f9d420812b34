using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using WuzhenArchive.Authority;
using WuzhenArchive.Model;
using WuzhenArchive.Search;
using WuzhenArchive.Search.Index;
using WuzhenArchive.Store;
using WuzhenArchive.Summaries;
using WuzhenArchive.Text;

namespace WuzhenArchive.Exchange;

/// <summary>Takes read articles into a working archive, in one transaction.</summary>
internal sealed class Intake : IDisposable
{
    // So many articles are laid out and packed on other processors while one is written.
    private const int MostAhead = 64;

    private readonly ArchiveDb db;
    private readonly AuthorityFile authority;
    private readonly IDbContextTransaction transaction;
    private readonly SpeakerBook speakers;
    private readonly ConferenceBook conferences;
    private readonly Dictionary<string, int> topics;
    private readonly RowInsert insert;
    private readonly IndexWriting index;
    private readonly InOrder<LaidOut> later;
    private readonly HashSet<string> files;
    private bool hadOthers;
    private readonly HashSet<(int Topic, int Conference)> wordings = [];
    private readonly HashSet<int> heard = [];
    private readonly HashSet<int> present = [];
    private readonly HashSet<int?> heardAt = [];
    private readonly HashSet<string> keys = [];
    private readonly HashSet<(int Conference, FactProperty Property)> told = [];
    private readonly YearWordCounts words;

    /// <param name="db">A copy of an archive, or empty tables.</param>
    /// <param name="added">What the authority file has beyond that of the copied archive.</param>
    public Intake(ArchiveDb db, AuthorityFile authority, byte[] authorityBytes, AddedNames? added = null)
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

        if (added is not null)
            db.Head.ExecuteUpdate(set => set.SetProperty(h => h.Authority, authorityBytes));
        speakers = new(db, authority, added?.Speakers ?? []);
        conferences = new(db, authority);
        SaveAndForget();
        insert = new(db);
        index = new(db);
        words = new(db);
        later = new(MostAhead, Write);
        WriteNewNames();
        topics = db.Topics.ToDictionary(t => t.Slug, t => t.Id);
        files = [.. db.Articles.Select(a => a.File)];
        hadOthers = db.FormerKeys.Any();
        db.ChangeTracker.Clear();
    }

    /// <summary>Takes over the former keys of an archive that is made again.</summary>
    public void Keep(IEnumerable<FormerKey> former)
    {
        db.AddRange(former);
        SaveAndForget();
        hadOthers = db.FormerKeys.Any();
    }

    /// <summary>Adds an article, in place of the one of the same file name.</summary>
    public void Save(ReadSource source)
    {
        var isKnown = !files.Add(source.Source.File);
        if (isKnown)
            later.TakeAll();
        if (isKnown || hadOthers)
            FormerVersions.Keep(db, source.Source.File, ContentKey.OfArticle(source.Sha256));
        if (isKnown)
            Remove(source.Source.File);
        hadOthers |= isKnown;
        var (article, record, rows) = new ArticleRows(source, speakers, conferences, topics).Build();
        WriteNewNames();
        insert.Add(article);
        foreach (var row in rows)
            insert.Add(row);
        later.Add(() => LayOut(article, record, source));
        keys.Add(article.Key);
        Touch(record);
    }

    /// <summary>Does what can only be done when all articles are in, and commits.</summary>
    public void Finish(CancellationToken cancel = default)
    {
        later.TakeAll();
        var moved = UnlistedNames.Settle(db, authority);
        ArchiveAddresses.Assign(db, authority, keys);
        foreach (var (article, record) in db.Records(moved).Values)
        {
            cancel.ThrowIfCancellationRequested();
            index.Remove(article.Id);
            index.Add(index.LayOut(IndexedArticles.Of(article, record)));
            Touch(record);
        }
        index.Complete();
        WordingCounts.Renew(db, wordings);
        SpeakerCounts.Renew(db, heard);
        SpeakerTopicCounts.Renew(db, heard);
        AppearanceCounts.Renew(db, present);
        FactCounts.Renew(db, told);
        words.Write();
        StatementCounts.Renew(db, heardAt);
        ListOrders.Renew(db, heardAt);
        SearchIndex.Finish(db);
        transaction.Commit();
    }

    public void Dispose()
    {
        index.Dispose();
        insert.Dispose();
        transaction.Dispose();
        db.Dispose();
    }

    // What can be made of the article alone, on any processor.
    private LaidOut LayOut(Article article, ArticleRecord record, ReadSource source)
    {
        if (article.ConferenceId is { } about)
            words.Add(about, source.Words!, 1);
        var body = new ArticleBody { ArticleId = article.Id, Record = RecordCodec.Write(record), Text = source.PackedText };
        return new(body, index.LayOut(IndexedArticles.Of(article, record)));
    }

    private void Write(LaidOut laid)
    {
        insert.Add(laid.Body);
        index.Add(laid.Article);
    }

    // Speakers and years that the rows to come speak of for the first time.
    private void WriteNewNames()
    {
        conferences.TakeNew(insert.Add);
        speakers.TakeNew(insert.Add);
    }

    // An article's rows go with it; its search rows, to which no key points, are removed here.
    private void Remove(string file)
    {
        foreach (var (article, record) in db.Records(db.Articles.Where(a => a.File == file).Select(a => a.Id).ToList()).Values)
        {
            index.Remove(article.Id);
            keys.Add(article.Key);
            Touch(record);
            if (article.ConferenceId is { } about)
                words.Add(about, PrintedWords.Of(record), -1);
        }
        db.Articles.Where(a => a.File == file).ExecuteDelete();
    }

    // What the record counts in: the summaries of it are made again when all articles are in.
    private void Touch(ArticleRecord record)
    {
        wordings.UnionWith(record.Topics.Where(t => t.ConferenceId is not null).Select(t => (t.TopicId, t.ConferenceId!.Value)));
        told.UnionWith(record.Facts.Select(f => (f.ConferenceId, f.Property)));
        present.UnionWith(record.Appearances.Select(a => a.SpeakerId));
        heardAt.UnionWith(record.Statements.Select(s => s.ConferenceId));
        heard.UnionWith(record.Statements.Select(s => s.SpeakerId).OfType<int>());
    }

    private void SaveAndForget()
    {
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    private sealed record LaidOut(ArticleBody Body, LaidOutArticle Article);
}
