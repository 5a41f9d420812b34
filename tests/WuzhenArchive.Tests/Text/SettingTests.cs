using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Text;

public class SettingTests
{
    [Theory]
    [InlineData(2015, YearBasis.SaidAt, OccasionKind.Stated, "said at the 2015 conference")]
    [InlineData(2015, YearBasis.SaidAt, OccasionKind.Context, "said at the 2015 conference")]
    [InlineData(2015, YearBasis.About, OccasionKind.Untold, "about 2015")]
    [InlineData(2015, YearBasis.About, OccasionKind.Elsewhere, "said elsewhere, about 2015")]
    [InlineData(2015, YearBasis.ArticleOn, null, "in an article on 2015")]
    [InlineData(2015, YearBasis.ArticleOn, OccasionKind.Untold, "in an article on 2015")]
    [InlineData(2015, YearBasis.ArticleOn, OccasionKind.Elsewhere, "said elsewhere, in an article on 2015")]
    [InlineData(2015, YearBasis.ArticleOn, OccasionKind.Stated, "said at a conference, it is not told which, in an article on 2015")]
    [InlineData(null, null, OccasionKind.Elsewhere, "said elsewhere")]
    [InlineData(null, null, OccasionKind.Untold, "on no known conference")]
    [InlineData(null, null, null, "on no known conference")]
    public void a_setting_says_which_year_it_is_and_why(int? year, YearBasis? basis, OccasionKind? occasion, string words) =>
        Assert.Equal(words, new Setting(year, basis, occasion).InWords);

    [Theory]
    [InlineData(YearBasis.ArticleOn, OccasionKind.Untold, "where it was said is not told")]
    [InlineData(YearBasis.ArticleOn, OccasionKind.Elsewhere, "said elsewhere")]
    [InlineData(YearBasis.About, OccasionKind.Untold, "about 2015")]
    [InlineData(YearBasis.SaidAt, OccasionKind.Stated, "said at the 2015 conference")]
    public void beside_its_own_article_it_does_not_say_twice_what_the_article_is_on(YearBasis basis, OccasionKind occasion, string words) =>
        Assert.Equal(words, new Setting(2015, basis, occasion).InWordsBeside(2015));

    [Fact]
    public void words_said_at_the_conference_are_apart_from_all_others()
    {
        var there = new Setting(2015, YearBasis.SaidAt, OccasionKind.Stated);
        Assert.False(there.IsApartFrom(new(2016, YearBasis.SaidAt, OccasionKind.Context)));
        Assert.True(there.IsApartFrom(new(2016, YearBasis.ArticleOn, OccasionKind.Elsewhere)));
        Assert.True(there.IsApartFrom(new(2016, YearBasis.ArticleOn, null)));
    }
}
