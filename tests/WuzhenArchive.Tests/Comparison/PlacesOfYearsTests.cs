using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Comparison;
using WuzhenArchive.Evidence;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Tests.Search;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Comparison;

/// <summary>A comparison takes each place in its own year, whatever the article is on, and says where words were said.</summary>
public sealed class PlacesOfYearsTests : IDisposable
{
    private readonly string file = Path.Combine(Path.GetTempPath(), $"places-{Guid.NewGuid():N}.db");
    private readonly ArchiveDb db;
    private readonly Conference first = new() { Year = 2021 };
    private readonly Conference second = new() { Year = 2022 };
    private readonly Conference third = new() { Year = 2023 };
    private readonly Topic locks = new() { Slug = "shared-locks", Name = "Shared locks" };
    private readonly Speaker berg = new() { Slug = "otto-berg", Name = "Otto Berg", Kind = SpeakerKind.Person };

    public PlacesOfYearsTests()
    {
        db = new(new DbContextOptionsBuilder<ArchiveDb>().UseSqlite($"Data Source={file}").Options);
        db.Database.EnsureCreated();
        db.AddRange(first, second, third, locks, berg);
    }

    public void Dispose()
    {
        db.Dispose();
        SqliteConnection.ClearAllPools();
        File.Delete(file);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void a_term_of_an_earlier_year_is_no_term_of_the_year_whose_article_recalls_it()
    {
        var article = new WrittenArticle("gone", second, "Gone", "In 2021 the committee still spoke of shared locks. In 2022 that language has gone.");
        article.About(locks, "shared locks");
        Mention(article, 0, first, YearBasis.About, null);
        Save(article);

        var row = Assert.Single(db.TopicRows(null, [2021, 2022], 5));
        Assert.Equal(["shared locks"], row.Years[0].Wordings.Select(w => w.Text));
        Assert.Empty(row.Years[1].Wordings);
        Assert.Empty(row.Years[1].Evidence);
        Assert.Equal("about 2021", Assert.Single(row.Years[0].Evidence).Setting.InWords);
        Assert.Equal("about 2021", Assert.Single(row.Years[0].Wordings[0].Settings).Setting.InWords);
        Assert.False(db.Years().Single(y => y.Year == 2021).IsEmpty);
        Assert.True(db.Years().Single(y => y.Year == 2023).IsEmpty);
    }

    [Fact]
    public void a_wording_says_how_many_of_its_places_were_said_where()
    {
        var article = new WrittenArticle("mixed", second, "Mixed",
            "Berg told the meeting that shared locks hold. He told a fair that shared locks leak. I like shared locks.");
        var there = article.Said(berg, StatementMode.Indirect, "Berg", "told", "shared locks hold");
        (there.Occasion, there.Basis) = (OccasionKind.Stated, YearBasis.SaidAt);
        article.About(locks, "shared locks hold");
        article.About(locks, "shared locks leak");
        article.About(locks, "shared locks");
        foreach (var mention in article.Topics)
            mention.Wording = "shared locks";
        Mention(article, 0, second, YearBasis.SaidAt, OccasionKind.Stated);
        Mention(article, 1, second, YearBasis.ArticleOn, OccasionKind.Elsewhere);
        Mention(article, 2, second, YearBasis.ArticleOn, null);
        Save(article);

        var use = Assert.Single(db.Wordings(null, null));
        Assert.Equal((3, "said at the 2022 conference"), (use.Count, use.Setting.InWords));
        Assert.Equal(["in an article on 2022 1", "said at the 2022 conference 1", "said elsewhere, in an article on 2022 1"], use.Settings.Select(s => $"{s.Setting.InWords} {s.Count}"));
    }

    [Fact]
    public void a_claim_is_paired_with_one_of_the_same_occasion_though_another_is_a_little_likelier()
    {
        var old = Said("old", first, YearBasis.SaidAt, OccasionKind.Stated, "shared locks need trust and oil");
        var fair = Said("fair", second, YearBasis.ArticleOn, OccasionKind.Elsewhere, "shared locks need trust and oil daily");
        var there = Said("there", second, YearBasis.SaidAt, OccasionKind.Stated, "shared locks need trust and two oil cans");
        Save(old, fair, there);

        var row = Assert.Single(db.TopicRows(null, [2021, 2022], 5));
        var pair = Assert.Single(ClaimRows.Of(row.Years[0].Evidence, row.Years[1].Evidence).Pairs);
        Assert.Equal(("there", false), (pair.Right.Article.Article.Slug, pair.IsApart));
    }

    [Fact]
    public async Task a_pair_of_different_occasions_says_so_and_has_the_years_of_its_places()
    {
        Save(Said("old", first, YearBasis.SaidAt, OccasionKind.Stated, "shared locks need trust and oil"), Said("fair", third, YearBasis.About, OccasionKind.Elsewhere, "shared locks need trust and no oil", second));

        var row = Assert.Single(db.TopicRows(null, [2021, 2022], 5));
        var pair = Assert.Single(ClaimRows.Of(row.Years[0].Evidence, row.Years[1].Evidence).Pairs);
        Assert.True(pair.IsApart);
        Assert.Equal(("said at the 2021 conference", "said elsewhere, about 2022"), (pair.Left.Setting.InWords, pair.Right.Setting.InWords));
        var (_, alone) = (await db.ClaimAsync(ClaimPlace.Of("shared-locks", pair), [2022, 2021], Cancel))!.Value;
        Assert.Equal((2022, 2021), (alone.Left.Year, alone.Right.Year));
    }

    [Fact]
    public void a_sentence_under_a_heading_of_the_authors_was_said_where_its_speaker_said_it()
    {
        var article = new WrittenArticle("headed", first, "Headed", "Shared locks. Berg said that common locks need oil.");
        var statement = article.Said(berg, StatementMode.Indirect, "Berg", "said", "common locks need oil");
        (statement.Heading, statement.Occasion, statement.Basis) = (Of(article, "Shared locks."), OccasionKind.Stated, YearBasis.SaidAt);
        statement.Sentence = Of(article, "Berg said that common locks need oil.");
        article.About(locks, "Shared locks");
        article.About(locks, "common locks");
        Mention(article, 1, first, YearBasis.SaidAt, OccasionKind.Stated);
        Save(article);

        var evidence = Assert.Single(Assert.Single(db.TopicRows(null, [2021], 5)).Years[0].Evidence);
        Assert.Equal(("said at the 2021 conference", 2), (evidence.Setting.InWords, evidence.Marked.Count));
    }

    [Fact]
    public void a_sentence_of_two_years_is_no_pair_with_itself()
    {
        var article = new WrittenArticle("both", second, "Both", "The shared locks of 2021 became the common locks of 2022, and the keeper has oil.");
        article.About(locks, "shared locks");
        article.About(locks, "common locks");
        Mention(article, 0, first, YearBasis.About, null);
        Mention(article, 1, second, YearBasis.About, null);
        Save(article);

        var row = Assert.Single(db.TopicRows(null, [2021, 2022], 5));
        Assert.Single(row.Years[0].Evidence);
        Assert.Single(row.Years[1].Evidence);
        Assert.Empty(ClaimRows.Of(row.Years[0].Evidence, row.Years[1].Evidence).Pairs);
    }

    [Theory]
    [InlineData(2023, false)]
    [InlineData(2021, true)]
    public async Task a_term_is_struck_only_while_no_later_year_uses_it(int usedIn, bool isStruck)
    {
        var teller = new WrittenArticle("teller", second, "Teller", "The term common locks replaces shared locks.");
        teller.About(locks, "common locks");
        teller.Replacements.Add(new()
        {
            Topic = locks,
            Conference = second,
            Basis = YearBasis.ArticleOn,
            Paragraph = 1,
            New = Of(teller, "common locks"),
            Old = Of(teller, "shared locks"),
            Sentence = Of(teller, "The term common locks replaces shared locks."),
        });
        Save(teller, Said("user", usedIn == 2023 ? third : first, YearBasis.SaidAt, OccasionKind.Stated, "shared locks need oil", words: "shared locks"));

        var told = Assert.Single(await db.ReplacementsAsync(null, null, Cancel));
        var old = Assert.Single(told.Forms, f => f.IsReplaced);
        Assert.Equal(isStruck, old.IsStruck);
        Assert.Equal(isStruck ? [] : [2023], old.UsedLater);
        Assert.Equal(2022, told.Year);
    }

    [Fact]
    public void a_speaker_is_heard_in_the_year_of_the_words_and_each_year_says_how()
    {
        Save(Said("late", second, YearBasis.SaidAt, OccasionKind.Stated, "shared locks need oil", first), Said("fair", second, YearBasis.ArticleOn, OccasionKind.Elsewhere, "shared locks need no oil"));

        var row = Assert.Single(Speakers());
        Assert.Equal(["said at the 2021 conference", "said elsewhere, in an article on 2022"], row.Years.Select(y => Assert.Single(y.Settings).Setting.InWords));
        Assert.Equal(["said at the 2021 conference", "said elsewhere, in an article on 2022"], row.Years.Select(y => Assert.Single(y.Evidence).Setting.InWords));
    }

    [Fact]
    public void what_an_author_reads_in_a_mind_is_nothing_said()
    {
        var article = Said("mind", second, YearBasis.ArticleOn, OccasionKind.Untold, "shared locks need oil");
        article.Statements.Single().Mode = StatementMode.Interpreted;
        Save(article);

        Assert.Empty(Speakers());
        Assert.Empty(db.TopicsOfSpeakers([2021, 2022]));
    }

    [Fact]
    public void the_number_of_statements_of_a_year_is_that_of_its_list()
    {
        var read = Said("mind", second, YearBasis.ArticleOn, OccasionKind.Untold, "shared locks need oil");
        read.Statements.Single().Mode = StatementMode.Interpreted;
        Save(read, Said("mouth", second, YearBasis.ArticleOn, OccasionKind.Untold, "shared locks need no oil"));

        var year = Assert.Single(Speakers()).Years.Single(y => y.Year == 2022);

        Assert.Equal(db.Statements.Count(s => s.SpeakerId == berg.Id && s.Conference!.Year == 2022), year.Statements);
        Assert.Equal((1, 1, 2), (year.Evidence.Count, year.More, year.Settings.Sum(s => s.Count)));
    }

    private IReadOnlyList<SpeakerRow> Speakers()
    {
        var shelf = new ArticleShelf(db);
        return db.RowsOfSpeakers(shelf, [2021, 2022], new(shelf, []), 5, 5)();
    }

    private WrittenArticle Said(string slug, Conference about, YearBasis basis, OccasionKind occasion, string content, Conference? year = null, string words = "shared locks")
    {
        var article = new WrittenArticle(slug, about, "Title of " + slug, $"Berg said that {content}.");
        var statement = article.Said(berg, StatementMode.Indirect, "Berg", "said", content);
        article.Article.Key = ContentKey.OfArticle(ContentKey.Sha256(System.Text.Encoding.UTF8.GetBytes(slug)));
        statement.Sentence = new(statement.Source!.Value.Start, $"Berg said that {content}.".Length);
        (statement.Occasion, statement.Conference, statement.Basis) = (occasion, year ?? about, basis);
        article.About(locks, words);
        Mention(article, 0, year ?? about, basis, occasion);
        return article;
    }

    private static void Mention(WrittenArticle article, int place, Conference conference, YearBasis basis, OccasionKind? occasion)
    {
        var mention = article.Topics[place];
        (mention.Conference, mention.Basis, mention.Occasion) = (conference, basis, occasion);
    }

    private void Save(params WrittenArticle[] articles)
    {
        foreach (var article in articles)
            article.Save(db);
    }

    private static Span Of(WrittenArticle article, string words) => new(article.Text.LastIndexOf(words, StringComparison.Ordinal), words.Length);
}
