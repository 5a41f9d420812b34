namespace WuzhenArchive.Tests.Reading;

public class StatementTests
{
    private static void Finds(string text, params string[] statements) => Assert.Equal(statements, Invented.Statements(text));

    [Fact]
    public void a_that_clause_is_reported_speech() =>
        Finds("Harbour Minister Otto Berg argued that the port was full.", "indirect|Otto Berg|argued|the port was full");

    [Fact]
    public void a_clause_without_that_is_reported_speech() =>
        Finds("The minister Ann Lee has said the river is shallow.", "indirect|Ann Lee|said|the river is shallow");

    [Fact]
    public void a_quotation_after_its_cue_is_direct() =>
        Finds("Ann Lee, who runs the port, said: “The river is low.”", "direct|Ann Lee|said|“The river is low.”");

    [Fact]
    public void a_quotation_before_an_inverted_cue_is_direct() =>
        Finds("“The river is low,” said Otto Berg, who runs the port.", "direct|Otto Berg|said|“The river is low,”");

    [Fact]
    public void a_quotation_split_round_its_cue_is_one_statement() =>
        Finds("“The river,” Otto Berg said, “is low.”", "direct|Otto Berg|said|“The river,” … “is low.”");

    [Fact]
    public void quoted_words_inside_a_reported_clause_make_it_mixed() =>
        Finds("Otto Berg warned that the “silent” flood would come.", "mixed|Otto Berg|warned|the “silent” flood would come");

    [Fact]
    public void the_object_of_a_stance_verb_is_reported_and_ends_at_the_main_clause() =>
        Finds("While Ann Lee opposed toll bridges on small rivers, she had built three.", "indirect|Ann Lee|opposed|toll bridges on small rivers");

    [Fact]
    public void verbs_joined_by_and_share_their_subject() =>
        Finds(
            "Governor Ann Lee called out “lazy pilots” and stressed that nobody may anchor there.",
            "mixed|Ann Lee|called out|“lazy pilots”",
            "indirect|Ann Lee|stressed|nobody may anchor there");

    [Fact]
    public void a_pronoun_is_the_person_who_was_last_the_subject() =>
        Finds(
            "Governor Ann Lee opened the lock. In the crowd, engineer Otto Berg waited. She did not mention the tolls, but she stressed that ships come first.",
            "indirect|Ann Lee|stressed|ships come first");

    [Fact]
    public void what_somebody_was_careful_to_say_was_said() =>
        Finds("Otto Berg was careful to mention the “old” lock.", "mixed|Otto Berg|mention|the “old” lock");

    [Theory]
    [InlineData("Otto Berg did not mention the lock.")]
    [InlineData("The ministry has never admitted flooding any field.")]
    [InlineData("Otto Berg might argue that the lock is safe.")]
    [InlineData("Otto Berg intends to criticise the ministry.")]
    [InlineData("Otto Berg declined to say whether the lock is safe.")]
    [InlineData("It was an opportunity to criticise the ministry.")]
    [InlineData("Otto Berg refused to confirm that the lock leaks.")]
    public void negated_refused_and_possible_speech_is_no_statement(string text) => Assert.Empty(Invented.Statements(text));

    [Theory]
    [InlineData("There was a new call for a longer lock.")]
    [InlineData("Most of the reports were read by the council.")]
    [InlineData("The United States of Rivers is a country in a book.")]
    [InlineData("Each acts according to its own plans.")]
    public void a_noun_that_looks_like_a_verb_reports_nothing(string text) => Assert.Empty(Invented.Statements(text));

    [Fact]
    public void speech_inside_parentheses_ends_with_them() =>
        Finds(
            "The plan is a chance for the ministry (especially since engineers, while the Rivers Council has said old locks are safe) to build.",
            "indirect|Rivers Council|said|old locks are safe");

    [Theory]
    [InlineData("According to Otto Berg, the river is low.", "indirect|Otto Berg|According to|the river is low")]
    [InlineData("The river is low, according to engineer Otto Berg.", "indirect|Otto Berg|according to|The river is low")]
    public void according_to_names_the_speaker(string text, string statement) => Finds(text, statement);

    [Fact]
    public void in_the_words_of_makes_the_quotation_behind_it_direct() =>
        Finds(
            "Engineer Otto Berg built it. The lock was, in the words of Berg, “a gift to all fish.”",
            "direct|Otto Berg|in the words of|“a gift to all fish.”");

    [Fact]
    public void in_somebodys_framing_covers_the_clauses_on_both_sides() =>
        Finds(
            "Governor Ann Lee spoke. Ships and fish must live together in Lee’s framing, and rivers are not above the law.",
            "indirect|Ann Lee|framing|Ships and fish must live together … rivers are not above the law");

    [Fact]
    public void a_statement_stands_under_its_run_in_heading()
    {
        const string text = "Ann Lee made two points:\n\nKeep the locks open. Governor Ann Lee argued that ships come first and that they are many.\n\n"
            + "A ban on all night sailing. Lee stressed that pilots must sleep and that the lock is dark.";
        var headings = Invented.Read(text).Statements.Select(s => s.Heading?.Of(text));
        Assert.Equal(["Keep the locks open.", "A ban on all night sailing."], headings);
    }

    [Fact]
    public void an_abbreviated_title_does_not_end_the_sentence() =>
        Finds("On Monday Gov. Ann Lee said the U.S. locks were older than the St. Mary river.", "indirect|Ann Lee|said|the U.S. locks were older than the St. Mary river");

    [Fact]
    public void a_quotation_alone_goes_on_with_the_one_before_it() =>
        Finds(
            "“The river is low,” Otto Berg said. “It will be lower.”",
            "direct|Otto Berg|said|“The river is low,”",
            "direct|Otto Berg|said|“It will be lower.”");

    [Fact]
    public void a_quotation_is_announced_at_the_end_of_the_paragraph_before() =>
        Finds("Engineer Otto Berg smiled at the lock. Then Berg explained:\n\n“It was never meant to hold water.”", "direct|Otto Berg|explained|“It was never meant to hold water.”");

    [Fact]
    public void a_quoted_predicate_makes_a_mixed_clause() =>
        Finds("Otto Berg says the port “is full of fish today.”", "mixed|Otto Berg|says|the port “is full of fish today.”");

    [Fact]
    public void the_name_may_stand_in_the_aside() =>
        Finds("The port’s director, Otto Berg, said the river was low.", "indirect|Otto Berg|said|the river was low");

    [Fact]
    public void behind_a_quotation_and_said_even_a_nameless_speaker_is_one() =>
        Finds("“The river is low,” said one former lock keeper.", "direct|one former lock keeper|said|“The river is low,”");

    [Fact]
    public void a_quotation_before_the_cue_goes_before_what_stands_behind_it() =>
        Finds("“The river is low,” Mr. Berg told the hosts of a show that was late.", "direct|Berg|told|“The river is low,”");

    [Fact]
    public void quotations_of_two_speakers_in_one_paragraph_keep_apart() =>
        Finds(
            "“Low,” said Otto Berg. “High,” said Ann Lee. “Very high.”",
            "direct|Otto Berg|said|“Low,”",
            "direct|Ann Lee|said|“High,”",
            "direct|Ann Lee|said|“Very high.”");
}
