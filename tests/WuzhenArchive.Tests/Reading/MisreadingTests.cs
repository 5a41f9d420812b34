namespace WuzhenArchive.Tests.Reading;

/// <summary>Sentences that tempt a reader into a false attribution.</summary>
public class MisreadingTests
{
    private static void Finds(string text, params string[] statements) => Assert.Equal(statements, Invented.Statements(text));

    [Fact]
    public void who_is_ruled_out_before_the_verb_did_not_say_it() =>
        Finds("Engineers Sofia Brandt and Hugo Lindt came. It was Brandt, not Lindt, who argued that the port should close.", "indirect|Sofia Brandt|argued|the port should close");

    [Theory]
    [InlineData("Engineer Hugo Lindt came. Nor did Lindt claim that Norland should pay.")]
    [InlineData("Engineer Hugo Lindt did not say who should pay; nor did he claim that Norland should.")]
    [InlineData("Did Hugo Lindt say that the port should close?")]
    [InlineData("If the ministers had said that they would pay, the engineer would have cheered.")]
    [InlineData("Unless Hugo Lindt says that the port is safe, nobody will sail.")]
    public void what_was_denied_asked_or_supposed_is_no_statement(string text) => Assert.Empty(Invented.Statements(text));

    [Fact]
    public void who_is_told_something_does_not_say_it() =>
        Finds("Sofia Brandt, the Norland envoy, told the Lakeside Rivers Conference that the toll would end.", "indirect|Sofia Brandt|told|the toll would end");

    [Theory]
    [InlineData("Hugo Lindt of the Baltic Lock Company said that no lock had been closed.", "indirect|Hugo Lindt|said|no lock had been closed")]
    [InlineData("Anna Kowalczyk from the Norland Water Union claims that the river is low.", "indirect|Anna Kowalczyk|claims|the river is low")]
    public void the_body_somebody_belongs_to_does_not_speak_for_him(string text, string statement) => Finds(text, statement);

    [Fact]
    public void a_spokesman_for_a_body_is_the_source_as_printed() =>
        Finds("A spokesman for the organizers said that the lock was open.", "indirect|A spokesman for the organizers|said|the lock was open");

    [Fact]
    public void a_pronoun_does_not_reach_over_a_nameless_person() =>
        Finds("Engineer Hugo Lindt left early.\n\nThe ferryman waved. He promised that he would come back.", "indirect|He|promised|he would come back");

    [Fact]
    public void a_wish_to_stay_unnamed_is_no_statement() =>
        Finds(
            "“This is not about money,” according to one diplomat who asked not to be named. “It is about water.”",
            "direct|one diplomat who asked not to be named|according to|“This is not about money,”",
            "direct|one diplomat who asked not to be named|according to|“It is about water.”");

    [Fact]
    public void an_apposition_behind_the_source_is_no_content() =>
        Finds("According to the Harbour Institute, a think tank in Norland, tolls will rise.", "indirect|Harbour Institute|According to|tolls will rise");

    [Theory]
    [InlineData("“I never said it was binding,” the chairman, Otto Brandt, said, “and I never will.”", "direct|Otto Brandt|said|“I never said it was binding,” … “and I never will.”")]
    [InlineData("“Will anybody read it?” asked Mr. Nyberg.", "direct|Nyberg|asked|“Will anybody read it?”")]
    [InlineData("Engineer Hugo Lindt: “I applied twice.”", "direct|Hugo Lindt|-|“I applied twice.”")]
    public void quoted_speech_finds_its_speaker(string text, string statement) => Finds(text, statement);

    [Theory]
    [InlineData("The hall was cold. “We have waited for years.” Nobody moved.")]
    [InlineData("“Nobody will read it!”")]
    public void a_quoted_sentence_is_speech_even_when_nobody_can_be_told(string text) =>
        Assert.Equal("direct|-", string.Join('|', Invented.Passages(text)[0].Split('|')[..2]));

    [Fact]
    public void the_town_somebody_comes_from_is_no_person() =>
        Assert.Equal(["Grace Adeyemi"], Invented.People("Grace Adeyemi, a lawyer from Kotuma, said that the river is low."));

    [Fact]
    public void a_quotation_that_never_closes_ends_with_its_paragraph() =>
        Assert.Equal(["direct|-|“Nobody will ever read it, said the old engineer."], Invented.Passages("“Nobody will ever read it, said the old engineer."));
}
