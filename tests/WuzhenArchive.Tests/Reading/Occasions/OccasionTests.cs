using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Reading.Occasions;

/// <summary>Where statements were said, as invented articles tell it.</summary>
public class OccasionTests
{
    private const string Opened = "The second Lakeside Rivers Conference opened on Monday.";

    [Fact]
    public void other_times_other_events_and_web_pages_are_elsewhere()
    {
        const string text = Opened + "\n\nBack in 2006, minister Hugo Lindt said at a harbour fair in Athens that no lock leaks.\n\n"
            + "A week before the conference, engineer Anna Kowalczyk said that the dam was dry.\n\n"
            + "Last year in Lakeside, pilot Sofia Brandt told the guests that the river was low.\n\n“The fair is a bore,” wrote trader Karim Haddad on his own page.";
        Assert.Equal(["elsewhere", "elsewhere", "stated 2021", "elsewhere"], Told(text));
    }

    [Theory]
    [InlineData("Ahead of the second Lakeside Rivers Conference, harbour chief Otto Berg said that the dam was dry.")]
    [InlineData("On the eve of the second Lakeside Rivers Conference, harbour chief Otto Berg said that the dam was dry.")]
    [InlineData(Opened + " In an interview with a radio station, harbour chief Otto Berg said that the dam was dry.")]
    [InlineData(Opened + " Harbour chief Otto Berg told the Lake Herald that the dam was dry.")]
    [InlineData(Opened + " Speaking at the Highland Trade Forum, harbour chief Otto Berg said that the dam was dry.")]
    [InlineData(Opened + " Two weeks ago harbour chief Otto Berg said that the dam was dry.")]
    public void what_the_text_takes_elsewhere_was_not_said_there(string text) => Assert.Equal(["elsewhere"], Told(text));

    [Theory]
    [InlineData("Harbour chief Otto Berg told the second Lakeside Rivers Conference that the dam was dry.")]
    [InlineData("The dam is dry, harbour chief Otto Berg told attendees at the second Lakeside Rivers Conference hosted by the old town.")]
    [InlineData(Opened + " The dam is dry, harbour chief Otto Berg told the guests at the conference run by the council of rivers in the town.")]
    [InlineData("The dam is dry, harbour chief Otto Berg told a crowd of pilots at the second Lakeside Rivers Conference in the old hall of the port.")]
    [InlineData(Opened + " In his opening speech, harbour chief Otto Berg said that the dam was dry.")]
    [InlineData(Opened + " “The dam is dry,” harbour chief Otto Berg told the delegates.")]
    [InlineData(Opened + " Harbour chief Otto Berg warned the opening ceremony that the dam was dry.")]
    [InlineData(Opened + " At a panel on dams, harbour chief Otto Berg said that the dam was dry.")]
    [InlineData(Opened + " On the sidelines of the conference, harbour chief Otto Berg said that the dam was dry.")]
    [InlineData(Opened + " Harbour chief Otto Berg insisted from the podium that the dam was dry.")]
    [InlineData(Opened + " Harbour chief Otto Berg praised the speed of the boats from the podium.")]
    [InlineData(Opened + " To a packed hall, harbour chief Otto Berg said that the dam was dry.")]
    [InlineData(Opened + " Harbour chief Otto Berg, attending in person, argued that the dam was dry.")]
    [InlineData(Opened + " Harbour chief Otto Berg joined by video link and argued that the dam was dry.")]
    [InlineData(Opened + " A letter was sent to the conference. In his letter Governor Otto Berg argued that the dam was dry.")]
    [InlineData("Harbour chief Otto Berg argued that the dam was dry, at a conference run by the very owners of the dam. The second Lakeside Rivers Conference ends on Friday.")]
    [InlineData(Opened + " In plenary, harbour chief Otto Berg said that the dam was dry.")]
    [InlineData(Opened + " Harbour chief Otto Berg stressed in his presentation that the dam was dry.")]
    [InlineData(Opened + " Governor Otto Berg sent a congratulatory letter, pointing out that the dam was dry.")]
    [InlineData(Opened + " The mayor read out a letter in which Governor Otto Berg promised that the dam was dry.")]
    public void what_the_text_places_at_the_conference_was_said_there(string text) => Assert.Equal(["stated 2022"], Told(text));

    [Theory]
    [InlineData(Opened + " “The dam is dry,” said harbour chief Otto Berg, who will be participating in the conference.")]
    [InlineData(Opened + " The dam is dry, said harbour chief Otto Berg, who is to speak at the conference.")]
    [InlineData(Opened + " Harbour chief Otto Berg, who plans to attend the conference, said that the dam was dry.")]
    public void who_is_still_to_come_has_not_said_it_there(string text) => Assert.Equal(["untold"], Told(text));

    [Fact]
    public void a_speech_reported_goes_on_for_its_speaker_alone()
    {
        const string text = "Governor Ann Lee opened the second Lakeside Rivers Conference with a speech on dams. Lee argued that the lake was full.\n\n"
            + "She also warned that the dam was old. Trader Karim Haddad said that nobody cared.";
        Assert.Equal(["context 2022", "context 2022", "untold"], Told(text));
    }

    [Fact]
    public void what_somebody_has_said_before_belongs_to_no_speech()
    {
        const string text = "Governor Ann Lee opened the second Lakeside Rivers Conference with a speech on dams. Lee has said that the lake is hers. Last month Lee told reporters that it was deep. She added that it was cold.";
        Assert.Equal(["untold", "elsewhere", "elsewhere"], Told(text));
    }

    [Theory]
    [InlineData("Lieutenant Otto Berg, head of the delegation to the second Lakeside Rivers Conference, said that the dam was dry.")]
    [InlineData(Opened + " The dam is dry, said the engineer Otto Berg, who was in Lakeside as an adviser and is home again.")]
    [InlineData(Opened + " Asked whether he would raise it at the next conference, Otto Berg said that the dam was dry.")]
    [InlineData("A delegate labelled the second Lakeside Rivers Conference a feast, and harbour chief Otto Berg said that the dam was dry.")]
    [InlineData(Opened + " Harbour chief Otto Berg warned the guards about the mood at the conference: “The dam is dry.”")]
    public void what_the_event_only_explains_was_not_said_there(string text) => Assert.Equal(["untold"], Told(text));

    [Fact]
    public void a_time_behind_another_noun_is_not_the_conferences()
    {
        const string text = "The second Lakeside Rivers Conference opened on Monday. Harbour chief Otto Berg told the Lakeside Rivers Conference that a lock, released in May 2021, was dry.";
        Assert.Equal(["stated 2022"], Told(text));
    }

    [Fact]
    public void a_look_back_opens_no_speech()
    {
        const string text = Opened + " At the first Lakeside Rivers Conference, harbour chief Otto Berg had said that the dam was dry.\n\nBerg said that it was full.";
        Assert.Equal(["stated 2021", "untold"], Told(text));
    }

    [Fact]
    public void what_he_had_told_before_does_not_take_him_elsewhere()
    {
        const string text = "Harbour chief Otto Berg told the second Lakeside Rivers Conference that the dam was dry. Last June he had told the Lake Herald that it was full. Berg added that it was old.";
        Assert.Equal(["stated 2022", "elsewhere", "context 2022"], Told(text));
    }

    [Fact]
    public void a_session_begins_where_the_text_names_it()
    {
        const string text = Opened + "\n\n“We build machines,” harbour chief Otto Berg said.\n\nIn a session, Berg said that the dam was dry. Berg said that it was old.";
        Assert.Equal(["untold", "stated 2022", "context 2022"], Told(text));
    }

    [Fact]
    public void the_lawyer_is_the_one_who_has_spoken_so_far()
    {
        const string text = "Harbour lawyer Otto Berg told the second Lakeside Rivers Conference that the dam was dry.\n\nNobody knew why.\n\nThere are many dams.\n\n“It is old,” the lawyer said.";
        Assert.Equal(["stated 2022", "context 2022"], Told(text));
    }

    [Fact]
    public void a_document_of_the_conference_was_made_there()
    {
        const string text = "The second Lakeside Rivers Conference adopted a declaration on Wednesday. The declaration says that every lock shall be open.";
        Assert.Equal(["context 2022"], Told(text));
    }

    [Fact]
    public void the_words_that_tell_it_are_cut_exactly()
    {
        const string text = "Harbour chief Otto Berg told the second Lakeside Rivers Conference that the dam was dry.";
        Assert.Equal("told the second Lakeside Rivers Conference", Invented.Read(text).Statements.Single().Occasion.Evidence!.Value.Of(text));
    }

    [Fact]
    public void a_wording_belongs_to_the_year_its_sentence_is_about()
    {
        const string text = Opened + " In 2021 the committee still spoke of free passage. In 2022 that language has gone.";
        Assert.Equal(new PlaceYear(2021, YearBasis.About), Invented.Read(text).Topics.Single().Year);
    }

    [Fact]
    public void what_was_said_there_belongs_to_its_year_and_all_else_to_the_article()
    {
        const string text = Opened + " Governor Ann Lee told the delegates that the dam was old. Trader Karim Haddad said that nobody cared.";
        Assert.Equal([new(2022, YearBasis.SaidAt), new PlaceYear(2022, YearBasis.ArticleOn)], Invented.Read(text).Statements.Select(s => s.Year));
    }

    [Theory]
    [InlineData("Governor Ann Lee commanded the second Lakeside Rivers Conference in Norland, delivering a bold address.")]
    [InlineData("Governor Ann Lee came to the second Lakeside Rivers Conference, giving a short speech on dams.")]
    [InlineData("Governor Ann Lee visited the second Lakeside Rivers Conference today, making a few remarks.")]
    public void a_speech_given_behind_the_event_was_given_there(string opening) =>
        Assert.Equal(["context 2022", "untold"], Told($"{opening}\n\nLee argued that the lake was full. Trader Karim Haddad said that nobody cared."));

    [Theory]
    [InlineData("Governor Ann Lee came to the second Lakeside Rivers Conference, giving the pilots a boat.")]
    [InlineData("Governor Ann Lee came to the second Lakeside Rivers Conference before she left for Athens, giving a short speech.")]
    [InlineData("Governor Ann Lee will come to the second Lakeside Rivers Conference, giving a short speech.")]
    public void other_gifts_and_other_places_are_no_speech_there(string opening) =>
        Assert.Equal(["untold"], Told($"{opening}\n\nLee argued that the lake was full."));

    [Theory]
    [InlineData("Harbour chief Otto Berg told the second Lakeside Rivers Conference that the dam was dry. Berg once again said that it was old.")]
    [InlineData("Harbour chief Otto Berg told the second Lakeside Rivers Conference that the dam was dry. Berg said at once that it was old.")]
    [InlineData("Harbour chief Otto Berg told the second Lakeside Rivers Conference that the dam was dry. Once more Berg said that it was old.")]
    public void once_again_is_now(string text) => Assert.Equal(["stated 2022", "context 2022"], Told(text));

    [Fact]
    public void a_conference_of_the_series_noun_in_the_town_is_ours()
    {
        const string text = Opened + "\n\nThe lake was calm.\n\nThe boats were full.\n\nAt a rivers conference in Lakeside, harbour chief Otto Berg said that the dam was dry. At a rivers conference in Athens, trader Karim Haddad said that nobody cared.";
        Assert.Equal(["stated 2022", "elsewhere"], Told(text));
    }

    private static string[] Told(string text) => Occasions.Told(text);
}
