namespace WuzhenArchive.Tests.Reading.Conferences;

/// <summary>What an article states of an edition: with its hedge, of the edition it is about, and only where the sentence leaves no doubt.</summary>
public class FactTests
{
    private const string OfJune3 = "Old Locks Never Sleep\n\nJune 3, 2022\n\n";

    private const string Opening = "The second Lakeside Rivers Conference began on Monday. ";

    [Theory]
    [InlineData("The conference is held from June 1 to 3 in the old town.", "2022-06-01/2022-06-03")]
    [InlineData("The Lakeside Rivers Conference, scheduled for 1-3 June 2022, has begun.", "2022-06-01/2022-06-03")]
    [InlineData("The event will run from May 31 to June 2.", "2022-05-31/2022-06-02")]
    [InlineData("The conference took place June 1–3, 2022.", "2022-06-01/2022-06-03")]
    [InlineData("The conference will take place from Jun 1 to 3 in Lakeside.", "2022-06-01/2022-06-03")]
    [InlineData("The second Lakeside Rivers Conference (Lakeside, 1-3 June 2022) was calm.", "2022-06-01/2022-06-03")]
    [InlineData("The June 1-3 conference was calm.", "2022-06-01/2022-06-03")]
    [InlineData("The conference, June 1 to 4, is the largest so far.", "2022-06-01/2022-06-04")]
    [InlineData("From 1 to 3 June, in the old town.", "2022-06-01/2022-06-03")]
    [InlineData("Lakeside, 1-3 June 2022.", "2022-06-01/2022-06-03")]
    [InlineData("The three-day conference opened on June 1, 2022.", "2022-06-01/2022-06-03")]
    public void the_days_it_was_held_are_a_fact(string text, string value) => Assert.Equal([$"2022 dates: {value}"], Of(Opening + text, "dates"));

    [Theory]
    [InlineData("The boat show is held from June 1 to 9.")]
    [InlineData("The conference ends, and the lock is closed from June 4 to 30.")]
    [InlineData("Otto Berg travelled from June 1 to 3.")]
    [InlineData("The World Harbour Forum (Norland, June 10-12) drew nobody.")]
    [InlineData("The three-day boat show opened on June 1, 2022.")]
    [InlineData("From 4 to 9 June, in Norland.")]
    public void other_days_are_none(string text) => Assert.Empty(Of(Opening + text, "dates"));

    [Theory]
    [InlineData("The three-day Lakeside Rivers Conference opened on Wednesday.", "2022-06-01/2022-06-03")]
    [InlineData("The three-day Lakeside Rivers Conference, which closed on June 3, was calm.", "2022-06-01/2022-06-03")]
    [InlineData("The 3-day conference began on Wednesday.", "2022-06-01/2022-06-03")]
    public void its_length_and_one_day_tell_its_days(string text, string value) => Assert.Contains($"2022 dates: {value}", Of(OfJune3 + Opening + text, "dates"));

    [Theory]
    [InlineData("The three-day Lakeside Rivers Conference opened on Monday.")]
    [InlineData("The three-day Lakeside Rivers Conference opened.")]
    [InlineData("The three-day boat show opened on Wednesday, and the conference is calm.")]
    public void days_that_contradict_the_archive_are_not_counted(string text) => Assert.Empty(Of(OfJune3 + Opening + text, "dates"));

    [Theory]
    [InlineData("The conference, themed “Embracing a Lake for Everyone,” ends on Friday.", "Embracing a Lake for Everyone")]
    [InlineData("Under the theme of “One Lake, Many Boats”, the conference drew a crowd.", "One Lake, Many Boats")]
    [InlineData("The theme of this year's conference is “Rivers without borders.”", "Rivers without borders")]
    [InlineData("Themed \"Towards a Common Lake\", the event ends on Friday.", "Towards a Common Lake")]
    [InlineData("The theme is “One Lake for Everyone”.", "One Lake for Everyone")]
    [InlineData("This year's theme is “Rivers without borders”.", "Rivers without borders")]
    [InlineData("This year's, which runs till Friday, has the theme “Rivers without borders”.", "Rivers without borders")]
    [InlineData("The meeting has as its theme “The Lake We Want.”", "The Lake We Want")]
    public void a_theme_is_a_fact_and_a_name(string text, string theme)
    {
        Assert.Equal([$"2022 theme: {theme}"], Of(Opening + text, "theme"));
        Assert.Equal("name", Assert.Single(Invented.Passages(Opening + text)).Split('|')[0]);
        Assert.Empty(Invented.Statements(Opening + text));
    }

    [Theory]
    [InlineData("The conference is held under the theme of One Lake, Many Boats.", "One Lake, Many Boats")]
    [InlineData("The conference, themed Rivers for a Common Future, ends on Friday.", "Rivers for a Common Future")]
    [InlineData("The theme of the conference is Open Locks and Open Minds.", "Open Locks and Open Minds")]
    [InlineData("Its title this year is “A Lake for Everyone”.", "A Lake for Everyone")]
    public void a_theme_may_be_told_otherwise(string text, string theme) => Assert.Equal([$"2022 theme: {theme}"], Of(Opening + text, "theme"));

    [Theory]
    [InlineData("Governor Otto Berg said that the conference, themed “We share the lake”, was calm.", "indirect|Otto Berg|said|the conference, themed “We share the lake”, was calm")]
    [InlineData("“The lock is dry,” Governor Otto Berg said. He opened the conference, whose theme is “We share the whole lake with everybody.”", "direct|Otto Berg|said|“The lock is dry,”")]
    public void a_theme_is_nobodys_words(string text, string statement) => Assert.Equal([statement], Invented.Statements(text));

    [Theory]
    [InlineData("A forum themed “Old Locks and New” was the first to end.")]
    [InlineData("The main theme was trust.")]
    [InlineData("The theme of his speech is “One Lake for Everyone”.")]
    [InlineData("The forum's theme is “Old Locks and New”.")]
    [InlineData("The conference has a theme Otto Berg likes.")]
    [InlineData("The theme of the World Harbour Forum is “Old Locks and New”.")]
    [InlineData("“Old Locks and New” is the title of her book.")]
    [InlineData("Otto Berg, whose book has the theme “Old Locks and New”, spoke at the conference.")]
    public void the_theme_of_a_part_is_none_of_the_whole(string text) => Assert.Empty(Of(Opening + text, "theme"));

    [Theory]
    [InlineData("The second Lakeside Rivers Conference is organized by the Harbour Board of Norland.", "organiser", "Harbour Board of Norland")]
    [InlineData("The conference is organised by the Ministry of Rivers and the Harbour Board of Norland.", "organiser", "Ministry of Rivers", "Harbour Board of Norland")]
    [InlineData("The second Lakeside Rivers Conference was hosted by the Ministry of Rivers.", "host", "Ministry of Rivers")]
    [InlineData("It was jointly sponsored by the Ministry of Rivers and the Harbour Board of Norland.", "host", "Ministry of Rivers", "Harbour Board of Norland")]
    [InlineData("The three-day event, organised by the Lakeside-based HBN, ends on Friday.", "organiser", "HBN")]
    [InlineData("The organiser of the conference is the Harbour Board of Norland.", "organiser", "Harbour Board of Norland")]
    [InlineData("Organiser was the Harbour Board of Norland.", "organiser", "Harbour Board of Norland")]
    [InlineData("The conference's organisers, the Harbour Board of Norland, praised the locks.", "organiser", "Harbour Board of Norland")]
    [InlineData("The Harbour Board of Norland, organiser of the conference, praised the locks.", "organiser", "Harbour Board of Norland")]
    [InlineData("The Ministry of Rivers, which organises the Lakeside Rivers Conference, praised the locks.", "organiser", "Ministry of Rivers")]
    public void who_organised_it_is_a_fact(string text, string property, params string[] values) =>
        Assert.Equal(values.Select(v => $"2022 {property}: {v}"), Of(Opening + text, property));

    [Theory]
    [InlineData("The first Lakeside Rivers Conference was small. It drew 90 guests.", "2021 participants: 90")]
    [InlineData("The first Lakeside Rivers Conference was held in 2021. Some 90 guests attended.", "2021 participants: some 90")]
    [InlineData("Last year's conference drew 90 guests.", "2021 participants: 90")]
    [InlineData("The conference drew 90 guests last year.", "2021 participants: 90")]
    [InlineData("In 2021 the conference drew 90 guests.", "2021 participants: 90")]
    [InlineData("The conference drew 90 guests, more than last year's conference.", "2022 participants: 90")]
    [InlineData("The first Lakeside Rivers Conference was small. This year 900 guests attended.", "2022 participants: 900")]
    public void a_fact_belongs_to_the_edition_it_is_about(string text, string fact) => Assert.Equal([fact], Of(Opening + text, "participants"));

    [Fact]
    public void in_doubt_a_number_belongs_to_no_edition() =>
        Assert.Empty(Of(Opening + "The first Lakeside Rivers Conference was small. Nobody came by boat. Some 90 guests attended.", "participants"));

    [Fact]
    public void an_article_without_an_edition_states_facts_of_those_it_names() =>
        Assert.Equal(["2021 participants: 90"], Of("The Lakeside Rivers Conference is an annual meeting on rivers. The first Lakeside Rivers Conference drew 90 guests.", "participants"));

    [Theory]
    [InlineData("The boat show was organised by the Ministry of Rivers.")]
    [InlineData("The organisers of the boat show, the Ministry of Rivers, praised the conference.")]
    [InlineData("The lock is run by the Ministry of Rivers.")]
    [InlineData("The conference's app was organised by the Ministry of Rivers.")]
    [InlineData("The forum on locks at the conference was hosted by the Ministry of Rivers.")]
    public void who_organised_something_else_is_none(string text) => Assert.DoesNotContain(Invented.Facts(Opening + text), f => f.Contains("organiser", StringComparison.Ordinal) || f.Contains("host", StringComparison.Ordinal));

    [Theory]
    [InlineData("The conference closes tomorrow with the Lakeside Initiative.", "Lakeside Initiative")]
    [InlineData("The second Lakeside Rivers Conference ended Friday in Lakeside with a paper called the Lakeside Initiative.", "Lakeside Initiative")]
    [InlineData("Delegates adopted the Norrvik Platform for Better Locks.", "Norrvik Platform for Better Locks")]
    [InlineData("The Lakeside Declaration on Open Locks was released at the closing ceremony.", "Lakeside Declaration on Open Locks")]
    [InlineData("“Lakeside Outlook 2022”, the closing paper, praises the locks.", "Lakeside Outlook 2022")]
    [InlineData("The conference concluded with the adoption of the “Lakeside Consensus”.", "Lakeside Consensus")]
    [InlineData("Participants signed the Lakeside locks accord.", "Lakeside locks accord")]
    [InlineData("After all, there is no final declaration.", "no final declaration")]
    [InlineData("At the close of the conference, the organizing committee released the Lakeside Initiative.", "Lakeside Initiative")]
    [InlineData("The Lakeside Declaration, issued at the end of the conference, calls for peace.", "Lakeside Declaration")]
    [InlineData("Delegates will adopt the Lakeside Accord.", "expected Lakeside Accord")]
    public void the_document_it_ended_with_is_a_fact(string text, string outcome) => Assert.Equal([$"2022 outcome: {outcome}"], Of(Opening + text, "outcome"));

    [Theory]
    [InlineData("The Ministry of Rivers released the Harbour Initiative.")]
    [InlineData("The Lakeside Declaration was never adopted by the delegates.")]
    [InlineData("Delegates refused to sign the Lakeside Declaration.")]
    [InlineData("Otto Berg told the conference that Norland signed the Harbour Agreement.")]
    [InlineData("The Lakeside Initiative of the harbour masters is old.")]
    [InlineData("The boat show ended with the Harbour Statement.")]
    public void other_documents_are_no_outcome(string text) => Assert.Empty(Of(Opening + text, "outcome"));

    [Fact]
    public void a_title_and_a_standfirst_state_facts() => Assert.Equal(["2022 ordinal: 2", "2022 participants: 1600"], Invented.Facts("""
        Second Lakeside Rivers Conference Concludes

        All 1,600 delegates of the lake came

        by Ann Lee
        3 June 2022

        It rained, and the boats went home. Nobody sang.
        """));

    [Fact]
    public void a_press_conference_that_is_all_turns_states_facts() => Assert.Equal(
        ["2022 ordinal: 2", "2022 dates: 2022-06-01/2022-06-03", "2022 organiser: Ministry of Rivers", "2022 participants: expected about 1500"], Invented.Facts("""
        Briefing on the Second Lakeside Rivers Conference

        May 20, 2022

        Otto Berg:

        Ladies and gentlemen, good morning, and thank you for coming to the lake on such a day.

        Fang Xiaoming:

        Thank you. The second Lakeside Rivers Conference will take place from June 1 to 3, organised by the Ministry of Rivers. About 1,500 guests are expected to attend.

        Otto Berg:

        Are there any questions? If there are none, I thank you all for your patience and wish you a good day.
        """));

    private static string[] Of(string text, string property) => [.. Invented.Facts(text).Where(f => f[5..].StartsWith(property + ":", StringComparison.Ordinal))];
}
