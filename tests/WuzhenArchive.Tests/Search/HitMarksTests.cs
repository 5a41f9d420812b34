using WuzhenArchive.Search;
using WuzhenArchive.Search.Language;
using WuzhenArchive.Search.Shown;
using WuzhenArchive.Store;
using WuzhenArchive.Text;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Tests.Search;

public sealed class HitMarksTests(InventedArchive invented) : IClassFixture<InventedArchive>
{
    [Theory]
    [InlineData("nation", "sovereign [nations] and one [nation]")]
    [InlineData("\"one nation\"", "sovereign nations and [one nation]")]
    [InlineData("sov* -one speaker:nation", "[sovereign] nations and one nation")]
    [InlineData("party", "a multi-[party] system of [parties]")]
    [InlineData("multiparty", "a [multi-party] system")]
    [InlineData("multi-party", "a [multi party] system")]
    [InlineData("\"a multi party\"", "[a multi-party] system")]
    [InlineData("waterway", "the [water-\nway] of [water-\n   way]")]
    [InlineData("way", "the water-\n[way]")]
    [InlineData("\"the water way\"", "[the water-\r\nway]")]
    [InlineData("waterw*", "the [water\u00AD\nway]")]
    [InlineData("主权", "网络[主权]")]
    [InlineData("china", "[China’s] “[CHINA]”")]
    [InlineData("order OR \"the order\"", "[the order]")]
    [InlineData("", "nothing is marked")]
    public void the_words_that_were_sought_are_marked(string typed, string marked)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

        var marks = HitMarks.Find(text, new(0, text.Length), SearchQuery.Parse(typed));

        var shown = marks.Reverse().Aggregate(text, (t, m) => t.Insert(m.End, "]").Insert(m.Start, "["));
        Assert.Equal(marked, shown);
    }

    [Fact]
    public async Task marks_and_hits_agree_on_every_word_and_phrase_of_the_archive()
    {
        await using var archive = invented.Open();
        var articles = archive.Records([.. archive.Articles.Select(a => a.Id)]).Values;
        foreach (var typed in articles.SelectMany(a => WordsAndPhrases(a.Record.Text)).Distinct())
        {
            var query = SearchQuery.Parse(typed);
            var marked = from article in articles
                         from region in article.Record.Regions
                         where HitMarks.Find(article.Record.Text, region.Span, query).Count > 0
                         select (article.Article.Slug, region.Number);
            var found = await new ArchiveSearch(archive).FindAsync(new(query), TestContext.Current.CancellationToken);

            Assert.Equal(marked.Distinct().Order(), found.Hits.Select(h => (h.ArticleSlug, h.Paragraph)).Distinct().Order());
            Assert.All(found.Hits, h => Assert.NotEmpty(h.Excerpt.Marks));
        }
    }

    private static IEnumerable<string> WordsAndPhrases(string text)
    {
        var tokens = IndexText.Tokens(text);
        foreach (var (first, second) in tokens.Zip(tokens.Skip(1)))
        {
            yield return first.Span.Of(text);
            yield return $"\"{Span.FromBounds(first.Span.Start, second.Span.End).Of(text).Replace('“', ' ').Replace('”', ' ')}\"";
            yield return first.Word[..Math.Min(2, first.Word.Length)] + "*";
        }
    }
}
