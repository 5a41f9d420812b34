using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;
using WuzhenArchive.Search;
using WuzhenArchive.Search.Index;
using WuzhenArchive.Search.Language;
using WuzhenArchive.Search.Shown;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Search;

/// <summary>Articles of few words in every arrangement of paragraphs, statements and passages, with their index: made from a seed, the same each time.</summary>
internal sealed class RandomArchive : IDisposable
{
    private static readonly string[] Vocabulary = ["order", "orders", "norm", "the", "of", "multi-party", "multi", "party", "net-based", "based", "网络", "方", "nation", "national", "U.S."];
    private static readonly string[] Cues = ["said", "argued that", "called for"];

    private readonly string file = Path.Combine(Path.GetTempPath(), $"random-{Guid.NewGuid():N}.db");
    private readonly Random random;
    private readonly Conference[] conferences = [new() { Year = 2014 }, new() { Year = 2015 }, new() { Year = 2016 }];
    private readonly Speaker[] speakers = [.. Enumerable.Range(1, 3).Select(n => new Speaker { Id = n, Slug = $"speaker-{n}", Name = $"Speaker {n}", Kind = SpeakerKind.Person })];
    private readonly Topic[] topics = [.. Enumerable.Range(1, 2).Select(n => new Topic { Id = n, Slug = $"topic-{n}", Name = $"Topic {n}" })];
    private int marker;

    public RandomArchive(int seed, int articles)
    {
        random = new(seed);
        Db = new(new DbContextOptionsBuilder<ArchiveDb>().UseSqlite($"Data Source={file}").Options);
        Db.Database.EnsureCreated();
        SearchIndex.Create(Db);
        Db.AddRange(conferences);
        Db.AddRange(speakers);
        Db.AddRange(topics);
        Db.SaveChanges();
        for (var i = 0; i < articles; i++)
            Article(i).Save(Db);
        Index([.. Db.Articles.Select(a => a.Id)]);
    }

    public ArchiveDb Db { get; }

    public IReadOnlyList<IndexedArticle> Articles => IndexedArticles.Load(Db, [.. Db.Articles.Select(a => a.Id)]);

    public void Index(IReadOnlyCollection<int> articles)
    {
        using var transaction = Db.Database.BeginTransaction();
        SearchIndex.Add(Db, articles);
        SearchIndex.Finish(Db);
        transaction.Commit();
    }

    /// <summary>A question of one to three terms, about what there is and what there is not.</summary>
    public string Question() => string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Term(0)));

    public SearchFilters Filters()
    {
        var filters = SearchFilters.None;
        if (random.Next(3) == 0)
            filters = filters.With(SearchFacet.Year, Pick("2014", "2015", "2017"));
        if (random.Next(3) == 0)
            filters = filters.With(SearchFacet.Kind, Pick("statement", "paragraph", "title"));
        if (random.Next(4) == 0)
            filters = filters.With(SearchFacet.Mode, Pick("own", "direct", "speech"));
        if (random.Next(4) == 0)
            filters = filters.With(SearchFacet.Speaker, Pick("speaker-1", "speaker-2"));
        return filters;
    }

    public void Dispose()
    {
        Db.Dispose();
        SqliteConnection.ClearAllPools();
        File.Delete(file);
    }

    private string Term(int depth) => random.Next(depth > 1 ? 8 : 14) switch
    {
        0 or 1 or 2 or 3 => Pick(Vocabulary),
        4 or 5 => $"\"{Pick(Vocabulary)} {Pick(Vocabulary)}\"",
        6 => Pick("or*", "mult*", "net*", "网*", "na*"),
        7 => Pick("year:2015", "year:..2014", "at:2015", "on:2016", "at:untold", "at:conference", "speaker:\"speaker 1\"", "cue:said", "cue:argued", "topic:topic-1", "kind:own", "kind:term", "kind:paragraph", "kind:speech", "author:author-1", "article:title-2"),
        8 or 9 => "-" + Term(depth + 1),
        10 => $"({Term(depth + 1)} {Term(depth + 1)})",
        _ => $"{Term(depth + 1)} OR {Term(depth + 1)}",
    };

    private WrittenArticle Article(int number)
    {
        string[] blocks = [$"Title-{number} {Words(3)}", .. Enumerable.Range(0, random.Next(1, 5)).Select(_ => (random.Next(5) == 0 ? "> " : "") + Words(random.Next(4, 25)))];
        var article = new WrittenArticle($"a{number}", random.Next(4) == 0 ? null : Pick(conferences), blocks);
        article.By($"Author-{random.Next(3)}");
        foreach (var block in blocks.Skip(1))
            Fill(article, block);
        return article;
    }

    private void Fill(WrittenArticle article, string block)
    {
        for (var i = random.Next(4); i > 0; i--)
        {
            var content = Piece(block);
            var statement = article.Said(random.Next(4) == 0 ? null : Pick(speakers), Pick(Enum.GetValues<StatementMode>()), Piece(block), Piece(block), random.Next(3) == 0 ? [content, Piece(block)] : [content]);
            (statement.Occasion, statement.Conference) = (Pick(Enum.GetValues<OccasionKind>()), Pick(conferences));
            statement.Basis = Pick(Enum.GetValues<YearBasis>());
            if (random.Next(2) == 0)
                article.Quoted(Pick(Enum.GetValues<PassageKind>()), Piece(content), statement);
        }
        if (random.Next(3) == 0)
            article.Quoted(PassageKind.Term, Piece(block));
        if (random.Next(2) == 0)
            article.About(Pick(topics), Piece(block));
    }

    // Every third word or so is one that stands nowhere else, so that a piece that begins with it has one place.
    private string Words(int count) => $"m{++marker} " + string.Join(' ', Enumerable.Range(0, count).Select(i => i % 3 == 2 ? $"m{++marker}" : random.Next(12) == 0 ? Pick(Cues) : Pick(Vocabulary)));

    private string Piece(string block)
    {
        var words = block.Split(' ').ToList();
        var first = Pick(words.Index().Where(w => w.Item.StartsWith('m') && char.IsAsciiDigit(w.Item[^1])).Select(w => w.Index).ToArray());
        return string.Join(' ', words.Skip(first).Take(random.Next(1, 9)));
    }

    private T Pick<T>(params T[] all) => all[random.Next(all.Length)];
}
