using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Comparison;
using WuzhenArchive.Evidence;
using WuzhenArchive.Store;

namespace WuzhenArchive.Tests.Comparison;

public class ComparisonTests(TwoYears years) : IClassFixture<TwoYears>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task claims_that_say_alike_things_are_paired_and_the_others_stand_alone()
    {
        var row = await years.RowAsync("canal-peace");
        var claims = ClaimRows.Of(row.Years[0].Evidence, row.Years[1].Evidence);
        var pair = Assert.Single(claims.Pairs);
        Assert.Contains("river", pair.Shared);
        Assert.Contains("charter", pair.Shared);
        Assert.StartsWith("Otto Berg said", Sentence(pair.Right), StringComparison.Ordinal);
        Assert.Empty(claims.LeftAlone);
        Assert.Equal(["The words canal peace represent an important shift.", "Canal peace is heard everywhere."], claims.RightAlone.Select(Sentence));
    }

    [Fact]
    public async Task two_sentences_of_an_address_are_a_pair_though_likelier_ones_are_shown()
    {
        var row = await years.RowAsync("canal-peace");
        var shown = Assert.Single(ClaimRows.Of(row.Years[0].Evidence, row.Years[1].Evidence).Pairs);
        var other = row.Years[1].Evidence.Select(e => ClaimRows.Pair(shown.Left, e)).OfType<ClaimPair>().First(p => p.Right.Sentence != shown.Right.Sentence);
        foreach (var pair in new[] { shown, other })
        {
            var (topic, found) = (await years.Db.ClaimAsync(ClaimPlace.Of("canal-peace", pair), [2030, 2031], Cancel))!.Value;
            Assert.Equal(("canal-peace", pair.Left.Sentence, pair.Right.Sentence), (topic.Slug, found.Left.Sentence, found.Right.Sentence));
            Assert.Equal(pair.Difference.Left, found.Difference.Left);
        }
        var turned = (await years.Db.ClaimAsync(ClaimPlace.Of("canal-peace", shown), [2031, 2030], Cancel))!.Value.Pair;
        Assert.Equal((2031, 2030), (turned.Left.Article.Year, turned.Right.Article.Year));
    }

    [Fact]
    public async Task an_address_that_names_no_two_sentences_of_the_years_is_no_pair()
    {
        var row = await years.RowAsync("canal-peace");
        var place = ClaimPlace.Of("canal-peace", Assert.Single(ClaimRows.Of(row.Years[0].Evidence, row.Years[1].Evidence).Pairs));
        var parts = place.Split('.');
        string[] wrong = ["", "nonsense", place + ".x", place.Replace("canal-peace", "locks", StringComparison.Ordinal), $"canal-peace.{parts[1]}.{parts[1]}", $"canal-peace.{parts[1]}0.{parts[2]}"];
        foreach (var address in wrong)
            Assert.Null(await years.Db.ClaimAsync(address, [2030, 2031], Cancel));
        Assert.Null(await years.Db.ClaimAsync(place, [2030, 2032], Cancel));
    }

    [Fact]
    public async Task the_words_that_differ_inside_a_pair_are_those_of_the_topic()
    {
        var row = await years.RowAsync("canal-peace");
        var difference = Assert.Single(ClaimRows.Of(row.Years[0].Evidence, row.Years[1].Evidence).Pairs).Difference;
        Assert.Contains(difference.Left, w => w is { IsOwn: true, Text: "open and many-sided canal" });
        Assert.Contains(difference.Right, w => w is { IsOwn: true, Text: "on canals" });
    }

    [Fact]
    public async Task a_year_that_says_no_is_told_from_one_that_is_silent()
    {
        var row = await years.RowAsync("locks");
        var denied = Assert.Single(row.Years[0].Evidence);
        Assert.Equal("avoided touchy matters such as lock fees", denied.Denial?.Of(denied.Article.Text));
        Assert.Empty(row.Years[1].Evidence);
    }

    [Fact]
    public void what_is_called_new_and_stood_before_is_shown_with_both_sentences()
    {
        var precedent = Assert.Single(years.Db.Precedents(null, [2030, 2031]));
        Assert.Equal(("canal-peace", 2031, 2030), (precedent.Topic, precedent.Year, precedent.EarlierYear));
        Assert.Equal("shift", precedent.Cue.Of(precedent.New.Article.Text));
        Assert.Contains("many-sided canal peace", Sentence(precedent.Before), StringComparison.Ordinal);
    }

    [Fact]
    public void a_year_alone_has_no_precedent() => Assert.Empty(years.Db.Precedents(null, [2031]));

    [Fact]
    public async Task a_term_card_tells_the_forms_by_year_with_first_and_last_place_and_in_whose_words()
    {
        var card = Assert.Single(years.Db.TermCards(await years.TopicAsync("canal-peace"), []));
        Assert.Equal([2030, 2031], card.Years);
        Assert.Equal(["open and many-sided canal peace 1,0", "canal peace 0,2", "lasting peace on canals 0,1"],
            card.Forms.Select(f => $"{f.Text} {string.Join(',', f.Counts)}"));
        Assert.Equal("Otto Berg", Assert.Single(card.Forms[0].First.Evidence.Voices).Statement.Speaker!.Name);
        Assert.NotEqual(card.Forms[1].First.Evidence.Sentence, card.Forms[1].Last.Evidence.Sentence);
        Assert.Null(card.Forms[0].ReplacedBy);
    }

    [Fact]
    public void telling_words_come_with_the_counts_they_were_weighed_by()
    {
        var keyness = years.Db.Keyness(2030, 2031);
        var boats = keyness.Years[0].Keys[0];
        Assert.Equal(("boats", 7, 0), (boats.Word, boats.Here, boats.There));
        Assert.Equal(LogLikelihood.Of(7, 0, keyness.Years[0].Words, keyness.Years[1].Words), boats.LogLikelihood);
        Assert.Equal("lanterns", keyness.Years[1].Keys[0].Word);
        Assert.All(keyness.Years.SelectMany(y => y.Keys), k => Assert.True(k.LogLikelihood >= LogLikelihood.OnePercent && !StopWords.Has(k.Word), k.Word));
        Assert.True(keyness.Tested > keyness.Years.Sum(y => y.Keys.Count));
    }

    [Fact]
    public async Task of_more_telling_words_than_are_shown_the_number_is_told()
    {
        using var work = new Workplace();
        work.Write("archive.yaml", TwoYears.Authority);
        work.Write("first.txt", $"A Town\n\nMay 6, 2030\n\nThe Canal Meeting met in 2030. {string.Join(' ', Enumerable.Range(0, 30 * 12).Select(i => $"bell{(char)('a' + i % 30 / 6)}{(char)('a' + i % 6)}"))}.");
        work.Write("second.txt", $"A River\n\nMay 6, 2031\n\nThe Canal Meeting met in 2031. {string.Join(' ', Enumerable.Repeat("and the boats", 120))}.");
        Assert.False(work.Import().Refused);
        await using var db = work.OpenDb();
        var first = db.Keyness(2030, 2031).Years[0];
        Assert.Equal(30, first.Passed);
        Assert.True(first.Keys.Count < first.Passed);
    }

    [Fact]
    public void who_speaks_about_what_counts_statements_and_not_places()
    {
        var counts = years.Db.TopicsOfSpeakers([2030, 2031]);
        Assert.Equal(["Otto Berg, canal-peace, 2030: 1", "Otto Berg, canal-peace, 2031: 1"],
            counts.Select(c => $"{c.Name}, {c.Topic}, {c.Year}: {c.Statements}"));
    }

    [Fact]
    public async Task a_statement_is_about_a_topic_by_its_words_or_by_its_heading_and_is_counted_as_it_is_listed()
    {
        using var work = new Workplace();
        work.Write("archive.yaml", TwoYears.Authority);
        work.Write("first.txt", "A Town\n\nMay 6, 2030\n\nThe Canal Meeting met in 2030. Otto Berg made three points:\n\n"
            + "Keep the canal peace alive. Otto Berg argued that ships come first and that they are many.\n\n"
            + "A ban on all night sailing. Berg stressed that canal peace must sleep and that canal peace is dark.\n\n"
            + "A light on every quay. Berg stressed that bells must ring and that lamps must shine.");
        Assert.False(work.Import().Refused);
        await using var db = work.OpenDb();
        var about = await db.Statements.About("canal-peace", db).OrderBy(s => s.Number).ToListAsync(Cancel);
        var record = db.Records([1])[1].Record;
        Assert.Equal(3, db.Statements.Count());
        Assert.Equal(["Keep the canal peace alive.", "A ban on all night sailing."], about.Select(s => record.Statements[s.Number - 1].Heading?.Of(record.Text)));
        Assert.Equal(about.Count, Assert.Single(db.TopicsOfSpeakers([2030, 2031])).Statements);
    }

    private static string Sentence(ShownSentence evidence) => evidence.Sentence.Of(evidence.Article.Text);
}
