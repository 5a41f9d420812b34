namespace WuzhenArchive.Tests.Reading.Occasions;

/// <summary>Where words were said, when the title says what stands below it.</summary>
public class TitledRecordTests
{
    private const string Day = "June 2, 2022";

    private const string Report = Day + "\n\nGovernor Ann Lee argued that the lake was full. She warned that the dam was old.\n\nTrader Karim Haddad said that nobody cared.";

    private const string Turns = Day + "\n\nGOVERNOR: The lake is full, and we are glad of it.\n\nQUESTION: Is the dam old?\n\nGOVERNOR: It is as old as the lake, and we will mend it.";

    [Theory]
    [InlineData("Remarks by Governor Ann Lee at the Second Lakeside Rivers Conference")]
    [InlineData("Governor Ann Lee Warns the Pilots During the Lakeside Summit")]
    [InlineData("Readout of Governor Ann Lee’s Participation in the Lakeside Summit")]
    [InlineData("Lee praises the old pilots at the 2022 Lakeside Summit in Norland")]
    public void whom_the_title_has_at_the_conference_speaks_there(string title) =>
        Assert.Equal(["context 2022", "context 2022", "untold"], Occasions.Told($"{title}\n\n{Report}"));

    [Theory]
    [InlineData("Governor Ann Lee Speaks Ahead of the Lakeside Summit")]
    [InlineData("Remarks by Governor Ann Lee Prior to the Lakeside Summit")]
    [InlineData("Governor Ann Lee to Warn the Pilots at the Lakeside Summit")]
    [InlineData("Governor Ann Lee May Warn the Pilots at the Lakeside Summit")]
    [InlineData("Governor Ann Lee’s Rivals Sing at the Lakeside Summit")]
    [InlineData("Pilots Jeer at Governor Ann Lee During the Lakeside Summit")]
    [InlineData("Remarks by Governor Ann Lee at the Lakeside Summit Pilots’ Dinner")]
    [InlineData("Remarks by Governor Ann Lee at the Ninth Lakeside Rivers Conference")]
    [InlineData("Governor Ann Lee Speaks About the Lakeside Summit")]
    public void other_titles_place_nobody(string title) =>
        Assert.Equal(["untold", "untold", "untold"], Occasions.Told($"{title}\n\n{Report}"));

    [Fact]
    public void what_the_text_takes_elsewhere_stays_there() =>
        Assert.Equal(["elsewhere"], Occasions.Told($"Governor Ann Lee Warns the Pilots at the Lakeside Summit\n\n{Day}\n\nLast month Governor Ann Lee told the Lake Herald that the lake was full."));

    [Fact]
    public void nobody_has_spoken_at_a_conference_that_is_still_to_begin() =>
        Assert.Equal(["untold", "untold", "untold"], Occasions.Told($"Governor Ann Lee Warns the Pilots at the Lakeside Summit\n\n{Report.Replace("June 2", "May 30", StringComparison.Ordinal)}"));

    [Theory]
    [InlineData("Remarks at the Lakeside Summit")]
    [InlineData("Doorstop, Lakeside Summit")]
    [InlineData("Address to the Second Lakeside Rivers Conference")]
    [InlineData("Transcript of the Governor’s Keynote – Lakeside Summit 2022")]
    public void every_turn_of_a_speech_or_of_questions_at_the_conference_was_said_there(string title) =>
        Assert.Equal(["context 2022", "context 2022", "context 2022"], Occasions.Told($"{title}\n\n{Turns}"));

    [Theory]
    [InlineData("Remarks on Departure for the Lakeside Summit")]
    [InlineData("Doorstop Ahead of the Lakeside Summit")]
    [InlineData("Remarks on the Lakeside Summit")]
    [InlineData("The Governor Answers the Lakeside Summit")]
    public void turns_on_it_are_not_said_there(string title) =>
        Assert.Equal(["untold", "untold", "untold"], Occasions.Told($"{title}\n\n{Turns}"));

    [Theory]
    [InlineData("Lakeside Rivers Conference 2022 – Opening session")]
    [InlineData("Highlights of the Second Lakeside Rivers Conference")]
    [InlineData("Minutes of the Lakeside Rivers Conference")]
    public void all_of_a_session_was_said_in_it(string title) =>
        Assert.Equal(["context 2022", "context 2022", "context 2022"], Occasions.Told($"{title}\n\n{Report}"));

    [Fact]
    public void the_highlights_of_the_town_are_those_of_the_conference_there() =>
        Assert.Equal(["context 2022"], Occasions.Told($"LAKESIDE HIGHLIGHTS\n\n{Day}\n\nThe second Lakeside Rivers Conference went on all day. Governor Ann Lee argued that the lake was full."));

    [Theory]
    [InlineData("Old Locks: Opening session")]
    [InlineData("Second Lakeside Rivers Conference: Governor’s session draws a crowd")]
    [InlineData("Highlights of the Upcoming Second Lakeside Rivers Conference")]
    [InlineData("Ninth Lakeside Rivers Conference: Opening session")]
    public void other_lines_are_no_record_of_a_session(string title) =>
        Assert.Equal(["untold", "untold", "untold"], Occasions.Told($"{title}\n\n{Report}"));

    [Fact]
    public void what_somebody_has_long_said_belongs_to_no_session() =>
        Assert.Equal(["untold"], Occasions.Told($"Highlights of the Second Lakeside Rivers Conference\n\n{Day}\n\nTrader Karim Haddad has long said that nobody cared."));
}
