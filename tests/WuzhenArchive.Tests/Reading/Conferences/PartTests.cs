namespace WuzhenArchive.Tests.Reading.Conferences;

/// <summary>Who opened a conference and how, who presided, and who spoke there.</summary>
public class PartTests
{
    private const string Opening = "The second Lakeside Rivers Conference began on Monday. ";

    [Theory]
    [InlineData("Fang Xiaoming, a member of the council, who opened the second Lakeside Rivers Conference on Monday, left early.", "opened ()")]
    [InlineData("Fang Xiaoming spoke Sunday at the opening of the second Lakeside Rivers Conference.", "spoke at the opening ()")]
    [InlineData("Fang Xiaoming delivered the keynote address at the opening ceremony of the second Lakeside Rivers Conference.", "spoke at the opening ceremony ()")]
    [InlineData("Fang Xiaoming, vice-chairman of the council, gave a speech at the opening ceremony.", "spoke at the opening ceremony ()")]
    [InlineData("Fang Xiaoming made a video speech to the conference.", "spoke at the conference (by video)")]
    [InlineData("Fang Xiaoming delivered a speech via video at the opening ceremony of the conference.", "spoke at the opening ceremony (by video)")]
    [InlineData("Fang Xiaoming attended the opening ceremony and delivered a keynote speech.", "spoke at the opening ceremony ()")]
    [InlineData("Speaking at the opening ceremony, Fang Xiaoming praised the locks.", "spoke at the opening ceremony ()")]
    [InlineData("In his keynote speech at the opening ceremony of the conference, Fang Xiaoming praised the locks.", "spoke at the opening ceremony ()")]
    [InlineData("Fang Xiaoming declared the conference open.", "opened ()")]
    [InlineData("Governor Fang Xiaoming on Monday opened the second Lakeside Rivers Conference (LRC) in Lakeside.", "opened ()")]
    [InlineData("Fang Xiaoming kicked off the conference.", "opened ()")]
    [InlineData("The conference was officially inaugurated on Monday by Fang Xiaoming.", "opened ()")]
    [InlineData("Fang Xiaoming, the council member who opened the event in the hall, left early.", "opened ()")]
    [InlineData("The conference opened on Monday night with Fang Xiaoming and a song.", "opened ()")]
    [InlineData("Fang Xiaoming gave the opening address.", "opened ()")]
    [InlineData("Opening the conference, Fang Xiaoming praised the locks.", "opened ()")]
    [InlineData("It was opened by Fang Xiaoming.", "opened ()")]
    [InlineData("In his opening speech, Fang Xiaoming praised the locks.", "opened ()")]
    [InlineData("Fang Xiaoming chaired the conference.", "presided ()")]
    [InlineData("The opening was presided over by Fang Xiaoming.", "presided ()")]
    [InlineData("Fang Xiaoming, the conference president, praised the locks.", "presided ()")]
    [InlineData("Fang Xiaoming, who addressed the opening by video link, praised the locks.", "spoke at the opening (by video)")]
    [InlineData("The opening ceremony was addressed by Fang Xiaoming in a video message.", "spoke at the opening ceremony (by video)")]
    public void a_part_is_read_in_any_of_these_words(string text, string part)
    {
        var appearance = Invented.Read(Opening + text).People.Single(p => p.Name == "Fang Xiaoming").Appearances.Single();
        Assert.Equal(part, $"{appearance.Part} ({appearance.Manner})");
    }

    [Theory]
    [InlineData("Fang Xiaoming opened an exhibition at the conference.")]
    [InlineData("Fang Xiaoming opened the Lowland Forum.")]
    [InlineData("Fang Xiaoming spoke at a news conference.")]
    [InlineData("Fang Xiaoming delivered a speech in Norland, and the conference was far away.")]
    [InlineData("Fang Xiaoming attended the opening ceremony.")]
    [InlineData("The council's group on locks, which is chaired by Fang Xiaoming, met at the conference.")]
    [InlineData("The lock was opened on Monday by Fang Xiaoming.")]
    [InlineData("The forum on locks heard Fang Xiaoming's opening speech.")]
    [InlineData("Fang Xiaoming's opening speech in parliament was short.")]
    [InlineData("Guests will listen to Fang Xiaoming's opening speech.")]
    [InlineData("Fang Xiaoming, president of the Lakeside Rivers Conference board, left early.")]
    [InlineData("The conference President Fang Xiaoming attended was long.")]
    [InlineData("Fang Xiaoming was addressed by nobody.")]
    [InlineData("Opening the lock, Fang Xiaoming praised the conference.")]
    public void other_doings_are_no_part_in_the_conference(string text) =>
        Assert.Empty(Invented.Read(Opening + text).People.SelectMany(p => p.Appearances));

    [Fact]
    public void how_somebody_else_spoke_is_not_how_it_was_opened() =>
        Assert.Empty(Facts("Governor Ann Lee opened the conference beside President Otto Berg, who delivered a speech in person.", "how opened"));

    [Theory]
    [InlineData("In a letter to the conference, President Fang Xiaoming praised the locks.", "by letter")]
    [InlineData("President Fang Xiaoming sent a congratulatory letter, pointing out that the lock was dry.", "by letter")]
    [InlineData("In his congratulatory message to the opening ceremony, President Fang Xiaoming praised the locks.", "by letter")]
    [InlineData("In a message read out at Monday's opening President Fang Xiaoming praised the locks.", "by letter")]
    [InlineData("Norland's President Fang Xiaoming, in a letter read out at the start, praised the locks.", "by letter")]
    [InlineData("The conference opened with a letter from President Fang Xiaoming, which Otto Berg read.", "by letter")]
    [InlineData("President Fang Xiaoming praised the locks. Otto Berg had read out a letter in which Fang promised more.", "by letter")]
    [InlineData("President Fang Xiaoming told the conference in a video message that the lock was dry.", "by video")]
    [InlineData("President Fang Xiaoming addressed the opening ceremony by video link.", "by video")]
    [InlineData("President Fang Xiaoming was far away. Fang's recorded message praised the locks.", "by video")]
    [InlineData("The opening ceremony was addressed by Prime Minister Fang Xiaoming in a video message.", "by video")]
    public void a_letter_or_a_video_of_a_head_of_state_opens_it(string text, string how) => Assert.Equal([$"2022 how opened: {how}"], Facts(text, "how opened"));

    [Theory]
    [InlineData("Fang Xiaoming, who sells boats, sent a letter.")]
    [InlineData("President Fang Xiaoming sent a letter to the council.")]
    [InlineData("President Fang Xiaoming's letter to Otto Berg was long.")]
    [InlineData("The message of President Fang Xiaoming was clear.")]
    [InlineData("A panel on locks saw a video message of the trader Karim Haddad.")]
    [InlineData("President Fang Xiaoming used a video platform at the opening.")]
    [InlineData("President Fang Xiaoming watched a video at the opening of a museum.")]
    [InlineData("President Fang Xiaoming opened the conference, calling for a common future online.")]
    [InlineData("Fang Xiaoming, president of Blue Harbour, addressed the opening ceremony by video.")]
    [InlineData("President Fang Xiaoming sent a letter to the World Harbour Forum.")]
    [InlineData("President Fang Xiaoming left the conference, and the trader Karim Haddad sent a letter.")]
    public void other_letters_and_videos_open_nothing(string text) => Assert.Empty(Facts(text, "how opened"));

    [Fact]
    public void a_letter_to_another_edition_belongs_to_that() =>
        Assert.Equal(["2021 how opened: by letter"], Facts("In a letter to last year's conference, President Fang Xiaoming praised the locks.", "how opened", "Old Locks Never Sleep\n\nJune 3, 2022\n\n" + Opening));

    private static string[] Facts(string text, string property, string opening = Opening) => [.. Invented.Facts(opening + text).Where(f => f[5..].StartsWith(property + ":", StringComparison.Ordinal))];
}
