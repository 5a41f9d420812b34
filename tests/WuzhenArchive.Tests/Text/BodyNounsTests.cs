using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Text.Names;

namespace WuzhenArchive.Tests.Text;

public class BodyNounsTests
{
    [Theory]
    [InlineData("Board", true)]
    [InlineData("ministry", true)]
    [InlineData("MINISTRIES", true)]
    [InlineData("Churches", true)]
    [InlineData("Harbour", false)]
    [InlineData("", false)]
    public void a_noun_for_a_body_is_known_in_any_case_and_number(string word, bool isBody) => Assert.Equal(isBody, BodyNouns.Has(word));

    [Fact]
    public void citations_and_the_reader_take_the_same_words_for_bodies() =>
        Assert.All(BodyNouns.Singular.SelectMany(n => new[] { n, n + "s", n + "es", n[..^1] + "ies" }),
            w => Assert.Equal(Words.ClassOf(w).HasFlag(WordClass.BodyNoun), BodyNouns.Has(w)));
}
