using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using WuzhenArchive.Model;
using WuzhenArchive.Text;

namespace WuzhenArchive.Store;

/// <summary>The archive's tables. Everything but the sources, the authority bytes and the former keys can be derived again.</summary>
/// <param name="published">The published archive that is read; null for one that may still change.</param>
public sealed class ArchiveDb(DbContextOptions<ArchiveDb> options, Opened? published = null) : DbContext(options)
{
    private readonly SqliteConnection? open;
    private bool isLent;

    /// <summary>Reads through an open connection, and waits with it for the next reader when it is disposed of.</summary>
    internal ArchiveDb(SqliteConnection open, Opened published)
        : this(Reading(b => b.UseSqlite(open)), published) => (this.open, Prepared, isLent) = (open, new(open), true);

    public Opened? Published => published;

    /// <summary>What has been prepared on a connection that stays open; null where each question opens one.</summary>
    internal PreparedCommands? Prepared { get; }

    /// <summary>How every archive is read: what is read is not followed, for nothing of it is written back.</summary>
    internal static DbContextOptions<ArchiveDb> Reading(Action<DbContextOptionsBuilder<ArchiveDb>> connect)
    {
        var builder = new DbContextOptionsBuilder<ArchiveDb>().UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        connect(builder);
        return builder.Options;
    }

    /// <summary>Takes an idle reader for use.</summary>
    internal ArchiveDb Lent()
    {
        isLent = true;
        return this;
    }

    /// <summary>Ends it, whether its connection is kept open or not.</summary>
    internal void Close()
    {
        base.Dispose();
        open?.Dispose();
    }

#pragma warning disable CA2215 // An idle reader is not disposed of, but waits: making it anew takes longer than most of what is asked of it.
    public override void Dispose()
    {
        if (Prepared is null)
            base.Dispose();
        else
            GiveBack();
    }

    public override ValueTask DisposeAsync()
    {
        if (Prepared is null)
            return base.DisposeAsync();
        GiveBack();
        return default;
    }
#pragma warning restore CA2215

    private void GiveBack()
    {
        if (Interlocked.Exchange(ref isLent, false) && !published!.Readers.TakeBack(this))
            Close();
    }

    public DbSet<ArchiveHead> Head => Set<ArchiveHead>();

    public DbSet<Conference> Conferences => Set<Conference>();

    public DbSet<Speaker> Speakers => Set<Speaker>();

    public DbSet<SpeakerAlias> SpeakerAliases => Set<SpeakerAlias>();

    public DbSet<Role> Roles => Set<Role>();

    public DbSet<Article> Articles => Set<Article>();

    public DbSet<ArticleAuthor> ArticleAuthors => Set<ArticleAuthor>();

    public DbSet<ArticleSource> ArticleSources => Set<ArticleSource>();

    public DbSet<ArticleBody> ArticleBodies => Set<ArticleBody>();

    public DbSet<StatementRow> Statements => Set<StatementRow>();

    public DbSet<StatementTopic> StatementTopics => Set<StatementTopic>();

    public DbSet<PassageRow> Passages => Set<PassageRow>();

    public DbSet<SpeakerInArticle> SpeakersInArticles => Set<SpeakerInArticle>();

    public DbSet<Topic> Topics => Set<Topic>();

    public DbSet<TopicMention> TopicMentions => Set<TopicMention>();

    public DbSet<Replacement> Replacements => Set<Replacement>();

    public DbSet<Fact> Facts => Set<Fact>();

    public DbSet<Appearance> Appearances => Set<Appearance>();

    public DbSet<Finding> Findings => Set<Finding>();

    public DbSet<Correction> Corrections => Set<Correction>();

    public DbSet<WordingCount> WordingCounts => Set<WordingCount>();

    public DbSet<FactCount> FactCounts => Set<FactCount>();

    public DbSet<SpeakerCount> SpeakerCounts => Set<SpeakerCount>();

    public DbSet<SpeakerTopicCount> SpeakerTopicCounts => Set<SpeakerTopicCount>();

    public DbSet<AppearanceCount> AppearanceCounts => Set<AppearanceCount>();

    public DbSet<ListStretch> ListStretches => Set<ListStretch>();

    public DbSet<StatementCount> StatementCounts => Set<StatementCount>();

    public DbSet<YearWords> YearWords => Set<YearWords>();

    public DbSet<FormerKey> FormerKeys => Set<FormerKey>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.ComplexProperties<Span>();
        configurationBuilder.Properties<FactProperty>().HaveConversion<FactPropertyWords>();
        configurationBuilder.Properties<FindingKind>().HaveConversion<FindingKindWords>();
    }

    // What points to an article goes with it; a conference, a speaker or a topic cannot go while anything points to it.
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Conference>().HasIndex(c => c.Year).IsUnique();
        modelBuilder.Entity<Speaker>().HasIndex(s => s.Slug).IsUnique();
        modelBuilder.Entity<Speaker>().HasIndex(s => s.Name).IsUnique();
        modelBuilder.Entity<Speaker>().HasIndex(s => new { s.Statements, s.Slug });
        modelBuilder.Entity<SpeakerAlias>().HasIndex(a => a.Name);
        modelBuilder.Entity<SpeakerAlias>().HasIndex(a => a.Slug);
        modelBuilder.Entity<Article>().HasIndex(a => a.Key).IsUnique();
        modelBuilder.Entity<Article>().HasIndex(a => a.Slug).IsUnique();
        modelBuilder.Entity<Article>().HasIndex(a => a.File).IsUnique();
        modelBuilder.Entity<Article>().HasIndex(a => new { a.ConferenceId, a.Position });
        modelBuilder.Entity<ArticleBody>().HasKey(b => b.ArticleId);
        modelBuilder.Entity<ArticleBody>().HasOne(b => b.Article).WithOne().HasForeignKey<ArticleBody>(b => b.ArticleId);
        modelBuilder.Entity<ArticleSource>().HasKey(s => s.ArticleId);
        modelBuilder.Entity<ArticleSource>().HasOne(s => s.Article).WithOne().HasForeignKey<ArticleSource>(s => s.ArticleId);
        modelBuilder.Entity<ArticleAuthor>().HasIndex(a => a.Slug);
        modelBuilder.Entity<StatementRow>().HasIndex(s => new { s.SpeakerId, s.ConferenceId });
        modelBuilder.Entity<StatementRow>().HasIndex(s => new { s.ConferenceId, s.ArticleId, s.Number, s.Mode, s.Occasion, s.Confidence });
        modelBuilder.Entity<StatementTopic>().HasKey(t => new { t.TopicId, t.StatementId });
        modelBuilder.Entity<PassageRow>().HasIndex(p => new { p.ConferenceId, p.ArticleId });
        modelBuilder.Entity<SpeakerInArticle>().HasKey(s => new { s.SpeakerId, s.ArticleId });
        modelBuilder.Entity<Topic>().HasIndex(t => t.Slug).IsUnique();
        modelBuilder.Entity<TopicMention>().HasIndex(m => new { m.TopicId, m.ConferenceId });
        modelBuilder.Entity<WordingCount>().HasKey(c => new { c.TopicId, c.ConferenceId, c.Wording, c.Basis, c.Occasion });
        modelBuilder.Entity<FactCount>().HasKey(f => new { f.ConferenceId, f.Property, f.Value, f.Hedge });
        modelBuilder.Entity<SpeakerCount>().HasKey(y => new { y.SpeakerId, y.ConferenceId, y.Basis, y.Occasion, y.IsInterpreted });
        modelBuilder.Entity<SpeakerCount>().HasIndex(y => new { y.ConferenceId, y.SpeakerId });
        modelBuilder.Entity<SpeakerTopicCount>().HasKey(t => new { t.SpeakerId, t.ConferenceId, t.TopicId });
        modelBuilder.Entity<SpeakerTopicCount>().HasIndex(t => t.ConferenceId);
        modelBuilder.Entity<AppearanceCount>().HasKey(a => new { a.SpeakerId, a.ConferenceId, a.Part, a.Manner });
        modelBuilder.Entity<AppearanceCount>().HasIndex(a => a.ConferenceId);
        modelBuilder.Entity<ListStretch>().HasKey(s => new { s.List, s.Part, s.Number });
        modelBuilder.Entity<StatementCount>().HasKey(c => new { c.Part, c.Mode, c.Occasion, c.Confidence });
        modelBuilder.Entity<YearWords>().HasKey(y => y.ConferenceId);
        modelBuilder.Entity<Finding>().HasIndex(f => new { f.Kind, f.ArticleId });
        modelBuilder.Entity<Fact>().HasIndex(f => new { f.ConferenceId, f.Property });
        modelBuilder.Entity<FormerKey>().HasIndex(f => f.Key);
        modelBuilder.Entity<FormerKey>().HasIndex(f => f.ArticleKey);
        foreach (var key in modelBuilder.Model.GetEntityTypes().SelectMany(t => t.GetForeignKeys()))
        {
            var goesWithIt = key.PrincipalEntityType.ClrType == typeof(Article) || key.PrincipalEntityType.ClrType == typeof(StatementRow)
                || key.DeclaringEntityType.ClrType == typeof(SpeakerAlias);
            key.DeleteBehavior = goesWithIt ? DeleteBehavior.Cascade : DeleteBehavior.Restrict;
        }
    }

    private sealed class FactPropertyWords() : ValueConverter<FactProperty, string>(property => property.Name, name => new(name));

    private sealed class FindingKindWords() : ValueConverter<FindingKind, string>(kind => kind.Name(), name => FindingKinds.Named(name));
}
