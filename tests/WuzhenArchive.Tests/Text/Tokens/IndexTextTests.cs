using WuzhenArchive.Text;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Tests.Text.Tokens;

public class IndexTextTests
{
    [Theory]
    [InlineData("Sovereignty", "sovereignty")]
    [InlineData("Élysée", "elysee")]
    [InlineData("E\u0301lyse\u0301e", "elysee")]
    [InlineData("China’s China's", "china china")]
    [InlineData("O’Reilly don't", "oreilly dont")]
    [InlineData("states’ rights", "states rights")]
    [InlineData("multi-party multi\u2010party multi\u2011party", "multiparty multiparty multiparty")]
    [InlineData("multi\u00ADparty mul\u200Bti\uFEFF", "multiparty multi")]
    [InlineData("cyber-\nspace cyber- \r\n  space cyber\u2010\rspace cyber\u00AD\nspace", "cyberspace cyberspace cyberspace cyberspace")]
    [InlineData("2014-\n2015 Lake-\nBerg end -\nnext pre-\n\nwar pre- and", "2014 2015 lake berg end next pre war pre and")]
    [InlineData("Dmitry\u00A0Medvedev", "dmitry medvedev")]
    [InlineData("1,600 10,000,000 1\u00A0600 1\u202F600", "1600 10000000 1600 1600")]
    [InlineData("2014,2015 3.5 1,60", "2014 2015 3 5 1 60")]
    [InlineData("U.S. e.g. U.N.’s", "us eg un")]
    [InlineData("the end.Next J.Ma", "the end next j ma")]
    [InlineData("U.S.-China", "uschina")]
    [InlineData("before–though “cyber”", "before though cyber")]
    [InlineData("Internet+Logistics and/or", "internet logistics and or")]
    [InlineData("方(fang)网络", "方 fang 网 络")]
    [InlineData("ガとｶﾞ", "ガ と ガ")]
    [InlineData("한국 \u1112\u1161\u11AB", "한 국 한")]
    [InlineData("ＵＮ ﬁrst İstanbul σοφός", "un first istanbul σοφοσ")]
    [InlineData("Łódź Søren Ægir Þórr Đorđe Straße", "lodz soren aegir thorr dorde strasse")]
    [InlineData("\uD800 a\uDC00b \0", "a b")]
    [InlineData("２０１６ ٢٠١٦ २०१६", "2016 2016 2016")]
    [InlineData("ʼ ʼ. no ʼtis", "no tis")]
    [InlineData("!!! – … “”", "")]
    public void a_text_is_cut_into_folded_words(string text, string words) =>
        Assert.Equal(words, string.Join(' ', IndexText.Tokens(text).Select(t => t.Word)));

    [Fact]
    public void a_hyphenated_word_has_parts_in_their_places()
    {
        var token = Assert.Single(IndexText.Tokens("“multi-party”"));

        Assert.Equal(new Span(1, 11), token.Span);
        Assert.Equal([("multi", new Span(1, 5)), ("party", new Span(7, 5))], token.Parts.Select(p => (p.Word, p.Span)));
    }

    [Fact]
    public void spans_are_places_in_the_whole_text_when_a_piece_is_cut()
    {
        const string Text = "One. Two’s three.";

        var tokens = IndexText.Tokens(Text, new Span(5, 5));

        Assert.Equal("Two’s", Assert.Single(tokens).Span.Of(Text));
    }
}
