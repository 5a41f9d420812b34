using WuzhenArchive.Evidence;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Summaries;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Store;

/// <summary>An article with what a test says was found in it, saved as the importer saves what it reads.</summary>
internal sealed class DraftArticle(Article article, string text)
{
    private readonly Dictionary<Passage, Statement> statementOf = [];

    public Article Article => article;

    public string Text => text;

    public List<string> Authors { get; } = [];

    public List<Region> Regions { get; } = [];

    public List<Statement> Statements { get; } = [];

    public List<Passage> Passages { get; } = [];

    public List<Role> Roles { get; } = [];

    public List<Appearance> Appearances { get; } = [];

    public List<Fact> Facts { get; } = [];

    public List<TopicMention> Topics { get; } = [];

    public List<Replacement> Replacements { get; } = [];

    public List<Finding> Findings { get; } = [];

    /// <summary>The first place of some words.</summary>
    public Span Of(string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);

    public void Quote(Passage passage, Statement? statement)
    {
        Passages.Add(passage);
        if (statement is not null)
            statementOf.Add(passage, statement);
    }

    /// <summary>What it points to by an object is saved with it; the archive must have the article's key no second time.</summary>
    public void Save(ArchiveDb db)
    {
        db.AddRange(new object?[] { article, article.Conference }.OfType<object>().Concat(Pointed()).Distinct().Where(o => db.Entry(o).State == Microsoft.EntityFrameworkCore.EntityState.Detached));
        db.SaveChanges();
        var record = Record();
        RowTexts.Note(article, record);
        (article.Statements, article.Passages, article.Findings) = (Statements.Count, Passages.Count, Findings.Count);
        article.Speakers = Statements.Select(s => s.SpeakerId).OfType<int>().Distinct().Count();
        Findings.ForEach(f => f.Article = article);
        db.AddRange(Authors.Select((name, place) => new ArticleAuthor { Article = article, Position = place, Name = name }));
        db.Add(new ArticleBody { Article = article, Text = Packed.Of(text), Record = RecordCodec.Write(record) });
        db.AddRange(RecordRows.Of(article, record));
        db.AddRange(Findings);
        db.SaveChanges();
        WordingCounts.Renew(db, Topics.Where(t => t.ConferenceId is not null).Select(t => (t.TopicId, t.ConferenceId!.Value)));
        AppearanceCounts.Renew(db, Appearances.Select(a => a.SpeakerId));
        SpeakerTopicCounts.Renew(db, Statements.Select(s => s.SpeakerId).OfType<int>());
        StatementCounts.Renew(db, Statements.Select(s => s.ConferenceId));
        ListOrders.Renew(db, Statements.Select(s => s.ConferenceId));
        FactCounts.Renew(db, Facts.Select(f => (f.ConferenceId, f.Property)));
        SpeakerCounts.Renew(db, Statements.Select(s => s.SpeakerId).OfType<int>());
    }

    private IEnumerable<object> Pointed() => Statements.SelectMany(s => new object?[] { s.Speaker, s.Conference })
        .Concat(Passages.SelectMany(p => new object?[] { p.Speaker, p.Conference })).Concat(Topics.SelectMany(t => new object?[] { t.Topic, t.Conference }))
        .Concat(Roles.Select(r => r.Speaker)).Concat(Appearances.SelectMany(a => new object?[] { a.Speaker, a.Conference }))
        .Concat(Facts.Select(f => f.Conference)).Concat(Replacements.SelectMany(r => new object?[] { r.Topic, r.Conference })).OfType<object>();

    private ArticleRecord Record()
    {
        foreach (var (index, statement) in Statements.Index())
            (statement.Number, statement.SpeakerId, statement.ConferenceId) = (index + 1, statement.Speaker?.Id, statement.Conference?.Id);
        foreach (var (index, passage) in Passages.Index())
        {
            (passage.Number, passage.SpeakerId, passage.ConferenceId) = (index + 1, passage.Speaker?.Id, passage.Conference?.Id);
            passage.Statement = statementOf.TryGetValue(passage, out var statement) ? statement.Number : null;
        }
        Roles.ForEach(r => (r.Article, r.SpeakerId) = (article, r.Speaker!.Id));
        Appearances.ForEach(a => (a.Article, a.SpeakerId, a.ConferenceId) = (article, a.Speaker!.Id, a.Conference!.Id));
        Facts.ForEach(f => (f.Article, f.ConferenceId) = (article, f.Conference!.Id));
        Topics.ForEach(t => (t.Article, t.TopicId, t.ConferenceId) = (article, t.Topic!.Id, t.Conference?.Id));
        Replacements.ForEach(r => (r.Article, r.TopicId, r.ConferenceId) = (article, r.Topic?.Id, r.Conference?.Id));
        return new()
        {
            Text = text,
            Authors = Authors,
            Regions = Regions,
            Statements = Statements,
            Passages = Passages,
            Roles = Roles,
            Appearances = Appearances,
            Facts = Facts,
            Topics = Topics,
            Replacements = Replacements,
        };
    }
}
