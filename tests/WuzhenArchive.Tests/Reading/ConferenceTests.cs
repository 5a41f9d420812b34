namespace WuzhenArchive.Tests.Reading;

public class ConferenceTests
{
    [Theory]
    [InlineData("In June 2022 the ministry hosted the second “Lakeside Rivers Conference,” in the old town.", 2022, 2, 6)]
    [InlineData("He opened the first annual Lakeside Rivers Conference with a song.", 2021, 1, 5)]
    [InlineData("The 2023 Lakeside Summit was cold, and the 1984 film was shown.", 2023, null, null)]
    public void an_edition_is_known_by_its_year_or_its_number(string text, int year, int? ordinal, int? month)
    {
        var edition = Invented.Read(text).Edition!;
        Assert.Equal((year, ordinal, month), (edition.Year, edition.Ordinal, edition.Month));
    }

    [Fact]
    public void an_article_that_names_no_conference_belongs_to_none() =>
        Assert.Null(Invented.Read("In 2021 the lake froze, and the 2022 reports said so.").Edition);

    [Fact]
    public void the_year_of_publication_tells_the_edition_when_nothing_else_does() =>
        Assert.Equal(2021, Invented.Read("Old Locks\n\nMay 6, 2021\n\nThe Lakeside Rivers Conference ended with a song, and everybody went home on the evening boats.").Edition?.Year);

    [Fact]
    public void two_numbers_compared_with_last_year_belong_to_two_editions() =>
        Assert.Equal(
            ["2022 ordinal: 2", "2022 participants: 900", "2021 participants: 1200"],
            Invented.Facts("The second Lakeside Rivers Conference was smaller than last year's (900 vs. 1,200 participants), and calmer."));

    [Fact]
    public void a_number_down_from_another_belongs_to_two_editions() =>
        Assert.Equal(
            ["2022 ordinal: 2", "2022 participants: 900", "2021 participants: 1200"],
            Invented.Facts("The second Lakeside Rivers Conference drew 900 participants, down from 1,200 the year before."));

    [Fact]
    public void people_who_did_not_come_are_no_participants() =>
        Assert.DoesNotContain(Invented.Facts("The second Lakeside Rivers Conference began. The company has 3,000 representatives in Norland."), f => f.Contains("participants", StringComparison.Ordinal));

    [Theory]
    [InlineData("Governor Ann Lee opened the second Lakeside Rivers Conference. Lee delivered her comments in person.", "opened (in person)")]
    [InlineData("The second Lakeside Rivers Conference was long. The conference opened with a video from Governor Ann Lee.", "opened (by video)")]
    [InlineData("Governor Ann Lee opened the second Lakeside Rivers Conference.", "opened ()")]
    [InlineData("The second Lakeside Rivers Conference was presided over by Port Minister Ann Lee.", "presided ()")]
    [InlineData("The second Lakeside Rivers Conference was long. Most of those that spoke at the opening ceremony came from its members: Governor Ann Lee; Otto Berg, mayor of Norland.", "spoke at the opening ceremony ()")]
    public void a_part_in_the_conference_is_read_with_its_manner(string text, string part)
    {
        var appearance = Invented.Read(text).People.Single(p => p.Name == "Ann Lee").Appearances.Single();
        Assert.Equal(part, $"{appearance.Part} ({appearance.Manner})");
    }

    [Fact]
    public void who_was_not_sent_is_a_fact() =>
        Assert.Contains(
            "2022 representation: Lowland governments kept the habit of not sending senior ministers",
            Invented.Facts("Although the second Lakeside Rivers Conference was calm, Lowland governments kept the habit of not sending senior ministers."));

    [Fact]
    public void a_replaced_term_is_read_with_both_wordings()
    {
        const string text = "The term “open water” replaces a much-loved term “free water.”";
        var replacement = Assert.Single(Invented.Read(text).Replacements);
        Assert.Equal(("open water", "free water"), (replacement.New.Of(text), replacement.Old.Of(text)));
    }

    [Fact]
    public void a_term_that_gave_way_is_the_old_one()
    {
        const string text = "Here “free water” gave way to “open water” at last.";
        var replacement = Assert.Single(Invented.Read(text).Replacements);
        Assert.Equal(("open water", "free water"), (replacement.New.Of(text), replacement.Old.Of(text)));
    }

    [Fact]
    public void wordings_are_found_whatever_their_case_hyphens_and_number()
    {
        const string text = "Free\u00A0Passage is older than openwater passage. River dams and a dam stood there.";
        Assert.Equal(
            ["free-passage Free\u00A0Passage", "free-passage openwater passage", "dams River dams", "dams dam"],
            Invented.Read(text).Topics.Select(t => $"{t.Topic} {t.Span.Of(text)}"));
    }
}
