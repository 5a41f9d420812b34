using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;
using WuzhenArchive.Text;

namespace WuzhenArchive.Store;

/// <summary>The archive's tables. Everything but the sources, the authority bytes and the former keys can be derived again.</summary>
/// <param name="published">The published archive that is read; null for one that may still change.</param>
public sealed class ArchiveDb(DbContextOptions<ArchiveDb> options, Opened? published = null) : DbContext(options)
{
    public Opened? Published => published;

    public DbSet<ArchiveHead> Head => Set<ArchiveHead>();

    public DbSet<Conference> Conferences => Set<Conference>();

    public DbSet<Speaker> Speakers => Set<Speaker>();

    public DbSet<SpeakerAlias> SpeakerAliases => Set<SpeakerAlias>();

    public DbSet<Role> Roles => Set<Role>();

    public DbSet<Article> Articles => Set<Article>();

    public DbSet<ArticleAuthor> ArticleAuthors => Set<ArticleAuthor>();

    public DbSet<ArticleSource> ArticleSources => Set<ArticleSource>();

    public DbSet<Region> Regions => Set<Region>();

    public DbSet<Statement> Statements => Set<Statement>();

    public DbSet<StatementContent> StatementContents => Set<StatementContent>();

    public DbSet<Passage> Passages => Set<Passage>();

    public DbSet<Topic> Topics => Set<Topic>();

    public DbSet<TopicMention> TopicMentions => Set<TopicMention>();

    public DbSet<Replacement> Replacements => Set<Replacement>();

    public DbSet<Fact> Facts => Set<Fact>();

    public DbSet<Appearance> Appearances => Set<Appearance>();

    public DbSet<Mention> Mentions => Set<Mention>();

    public DbSet<Finding> Findings => Set<Finding>();

    public DbSet<Correction> Corrections => Set<Correction>();

    public DbSet<FormerKey> FormerKeys => Set<FormerKey>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.ComplexProperties<Span>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    // What points to an article goes with it; a conference, a speaker or a topic cannot go while anything points to it.
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Conference>().HasIndex(c => c.Year).IsUnique();
        modelBuilder.Entity<Speaker>().HasIndex(s => s.Slug).IsUnique();
        modelBuilder.Entity<Speaker>().HasIndex(s => s.Name).IsUnique();
        modelBuilder.Entity<SpeakerAlias>().HasIndex(a => a.Name);
        modelBuilder.Entity<SpeakerAlias>().HasIndex(a => a.Slug);
        modelBuilder.Entity<Article>().HasIndex(a => a.Key).IsUnique();
        modelBuilder.Entity<Article>().HasIndex(a => a.Slug).IsUnique();
        modelBuilder.Entity<Article>().HasIndex(a => a.File).IsUnique();
        modelBuilder.Entity<Article>().HasIndex(a => a.Published);
        modelBuilder.Entity<Article>().HasIndex(a => new { a.ConferenceId, a.Published, a.Slug });
        modelBuilder.Entity<ArticleAuthor>().HasIndex(a => a.Slug);
        modelBuilder.Entity<Region>().HasIndex(r => new { r.ArticleId, r.Number });
        modelBuilder.Entity<Statement>().HasIndex(s => s.Key).IsUnique();
        modelBuilder.Entity<Statement>().HasIndex(s => new { s.SpeakerId, s.ConferenceId });
        modelBuilder.Entity<Statement>().HasIndex(s => new { s.ArticleId, s.Paragraph });
        modelBuilder.Entity<Passage>().HasIndex(p => p.Key).IsUnique();
        modelBuilder.Entity<Topic>().HasIndex(t => t.Slug).IsUnique();
        modelBuilder.Entity<TopicMention>().HasIndex(m => new { m.TopicId, m.ArticleId });
        modelBuilder.Entity<TopicMention>().HasIndex(m => new { m.ConferenceId, m.TopicId });
        modelBuilder.Entity<Finding>().HasIndex(f => new { f.Kind, f.ArticleId });
        modelBuilder.Entity<Fact>().HasIndex(f => new { f.ConferenceId, f.Property });
        modelBuilder.Entity<FormerKey>().HasIndex(f => f.Key);
        modelBuilder.Entity<FormerKey>().HasIndex(f => f.ArticleKey);
        foreach (var key in modelBuilder.Model.GetEntityTypes().SelectMany(t => t.GetForeignKeys()))
        {
            var goesWithIt = key.PrincipalEntityType.ClrType == typeof(Article) || key.PrincipalEntityType.ClrType == typeof(Statement)
                || key.PrincipalEntityType.ClrType == typeof(Passage)
                || key.DeclaringEntityType.ClrType == typeof(SpeakerAlias);
            key.DeleteBehavior = goesWithIt ? DeleteBehavior.Cascade : DeleteBehavior.Restrict;
        }
    }
}
