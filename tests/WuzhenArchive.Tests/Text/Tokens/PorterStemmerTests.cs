using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Tests.Text.Tokens;

public class PorterStemmerTests
{
    [Theory]
    // The paper's own examples, step by step.
    [InlineData("caresses", "caress")]
    [InlineData("ponies", "poni")]
    [InlineData("cats", "cat")]
    [InlineData("agreed", "agre")]
    [InlineData("feed", "feed")]
    [InlineData("plastered", "plaster")]
    [InlineData("motoring", "motor")]
    [InlineData("sing", "sing")]
    [InlineData("conflated", "conflat")]
    [InlineData("hopping", "hop")]
    [InlineData("falling", "fall")]
    [InlineData("filing", "file")]
    [InlineData("happy", "happi")]
    [InlineData("sky", "sky")]
    [InlineData("relational", "relat")]
    [InlineData("digitizer", "digit")]
    [InlineData("sensibiliti", "sensibl")]
    [InlineData("triplicate", "triplic")]
    [InlineData("goodness", "good")]
    [InlineData("replacement", "replac")]
    [InlineData("adoption", "adopt")]
    [InlineData("probate", "probat")]
    [InlineData("controll", "control")]
    [InlineData("generalizations", "gener")]
    // Words the archive is about.
    [InlineData("nations", "nation")]
    [InlineData("governing", "govern")]
    [InlineData("governance", "govern")]
    [InlineData("sovereignty", "sovereignti")]
    [InlineData("is", "is")]
    [InlineData("mp3s", "mp3s")]
    [InlineData("éditions", "éditions")]
    public void a_word_is_cut_as_the_paper_says(string word, string stem) => Assert.Equal(stem, PorterStemmer.Stem(word));

    [Theory]
    [InlineData("argue argued argues arguing")]
    [InlineData("conference conferences")]
    [InlineData("regulate regulated regulation regulations regulating")]
    [InlineData("cooperate cooperation cooperative")]
    public void the_forms_of_a_word_share_a_stem(string forms) => Assert.Single(forms.Split(' ').Select(PorterStemmer.Stem).Distinct());
}
