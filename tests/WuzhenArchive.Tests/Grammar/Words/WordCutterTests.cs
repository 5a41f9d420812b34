using WuzhenArchive.Grammar.Words;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Grammar.Words;

public class WordCutterTests
{
    // Pieces that meet in every order: marks, endings, letters outside the first plane, half of a pair.
    private static readonly string[] Pieces =
    [
        "lake", "Berg’s", "don't", "multi-party", "re-elected", "U.S.", "e.g.", "1,600", "3rd", "10pm", "5G", "and/or", "“", "”", "\"", "'", "''", "...",
        "—", "--", "?!", "(", ")", " ", "  ", "\n", "$", "%", "lake@example.com", "https://lake.example/a?b=c.", "JD.com", "Mr.", "no.", "乌镇",
        "é", "e\u0301",
        "\U0001F30A", "\uD83C", "`", "cannot", "’90s", "n’t", "-", ".", ",", "AT&T", "O’Neill",
    ];

    [Theory]
    [InlineData("I don’t know what Berg's lock can't do.", "I do n’t know what Berg 's lock ca n't do .")]
    [InlineData("We cannot open the multi-party talks, she'll say.", "We can not open the multi - party talks , she 'll say .")]
    [InlineData("He was re-elected; its co-founder was pro-lake.", "He was re-elected ; its co-founder was pro-lake .")]
    [InlineData("“It leaks,” said Mr. J. Lee of the U.S. Lake Office.", "“ It leaks , ” said Mr. J. Lee of the U.S. Lake Office .")]
    [InlineData("Some 1,600 guests (3.5% more) paid $20 at 10:30 or 10pm.", "Some 1,600 guests ( 3.5 % more ) paid $ 20 at 10:30 or 10 pm .")]
    [InlineData("The towns' locks, e.g. the 3rd and the 5G one, leak...", "The towns ' locks , e.g. the 3rd and the 5G one , leak ...")]
    [InlineData("Write to lake@example.com or see https://lake.example/a.", "Write to lake@example.com or see https://lake.example/a .")]
    [InlineData("Is it no. Really?! The lake—and JD.com—did.", "Is it no . Really ?! The lake — and JD.com — did .")]
    public void words_are_cut_as_the_treebanks_cut_them(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Cut(text).Select(w => w.Of(text))));

    [Fact]
    public void spans_rise_and_hold_every_character_that_is_no_space()
    {
        var random = new Random(3);
        for (var i = 0; i < 3_000; i++)
            AssertCovered(string.Concat(Enumerable.Range(0, 12).Select(_ => Pieces[random.Next(Pieces.Length)])));
        Assert.All(SeedTexts.All, AssertCovered);
    }

    [Fact]
    public void a_word_in_the_shadow_is_the_word_in_the_text()
    {
        const string text = "“The lake’s end – we won’t see it,” he said — twice.";
        Assert.Equal(Cut(text), Cut(Shadow.Of(text)));
        Assert.Equal(Traits(text), Traits(Shadow.Of(text)));
        Assert.Equal(Traits(text), Traits(text.Replace('“', '"').Replace('”', '"').Replace('’', '\'')));
    }

    [Theory]
    [InlineData("He said “it leaks” .", "OOBIIEO")]
    [InlineData("He said \"it leaks\".", "OOBIIEO")]
    [InlineData("and it leaks,” he said, “now.", "IIIIEOOOBII")]
    [InlineData("it leaks\", he said", "IIEOOO")]
    public void a_word_knows_whether_it_is_in_quotation_marks(string text, string states)
    {
        var words = Cut(text);
        var marked = new QuoteState[words.Length];
        Quotes.Mark(text, words, marked);
        Assert.Equal(states, string.Concat(marked.Select(m => "OIBE"[(int)m])));
    }

    private static WordTraits[] Traits(string text) =>
        [.. Cut(text).Select(w => WordTraits.Of(w.In(text), QuoteState.Outside, new([], [])))];

    private static void AssertCovered(string text)
    {
        var place = 0;
        foreach (var word in Cut(text))
        {
            Assert.True(word.Length > 0);
            Assert.True(string.IsNullOrWhiteSpace(text[place..word.Start]));
            Assert.DoesNotContain(word.Of(text), char.IsWhiteSpace);
            place = word.End;
        }
        Assert.True(string.IsNullOrWhiteSpace(text[place..]));
    }

    private static Span[] Cut(string text)
    {
        var words = new Span[text.Length + 1];
        return words[..WordCutter.Cut(text, new(0, text.Length), words)];
    }
}
