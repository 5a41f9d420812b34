namespace WuzhenArchive.Tests.Reading.Conferences;

public class EditionFinderTests
{
    private const string Body = "\n\nThe guests came by boat and went home by boat. Nobody remembers who rowed, and nobody asked.";

    [Theory]
    [InlineData("The Second Lakeside Rivers Conference began on Monday.")]
    [InlineData("The 2022 Lakeside Rivers Conference (LRC) Lakeside Summit began on Monday.")]
    [InlineData("The 2nd Lakeside Rivers conference began.")]
    [InlineData("In its second year, the Lakeside Rivers Conference remains a riddle.")]
    [InlineData("Now in its second edition, the Lakeside Summit has grown up.")]
    [InlineData("The Lakeside Rivers Conference, to which the keepers of all the old locks and the masters of the ferries had been invited in good time, was opened on June 1, 2022.")]
    [InlineData("The Lakeside Rivers Conference opened on June 1 in the rain.")]
    public void an_edition_is_known_by_any_way_of_counting(string text) => Assert.Equal(2022, YearOf(text));

    [Theory]
    [InlineData("The Lakeside Rivers Conference happened again in 2022, after the first Lakeside Rivers Conference of 2021. This year Otto Berg said, “The lock is dry.”")]
    [InlineData("Unlike the first Lakeside Rivers Conference, the second Lakeside Rivers Conference was quiet.")]
    [InlineData("The second Lakeside Rivers Conference began on Monday. It all started at the first Lakeside Rivers Conference. Since the first Lakeside Rivers Conference many have come. The first Lakeside Rivers Conference was short.")]
    [InlineData("Lakeside Rivers Conference 2022 – Day Two\n\nGovernor Otto Berg delivers a speech during the first Lakeside Rivers Conference (LRC) in Lakeside, 4 May 2021. [LAKEPIX/KARIM HADDAD]" + Body)]
    public void a_look_back_decides_nothing(string text) => Assert.Equal(2022, YearOf(text));

    [Theory]
    [InlineData("Second Lakeside Rivers Conference Concludes" + Body)]
    [InlineData("Lakeside Summit 2022: A Look At The Boats" + Body)]
    [InlineData("LAKESIDE SUMMIT 2022 – A look at the boats" + Body)]
    [InlineData("SECOND LAKESIDE SUMMIT - A look at the boats" + Body)]
    [InlineData("SUMMIT DIARY: LAKESIDE SUMMIT 2022 – The boats" + Body)]
    public void the_title_alone_can_tell(string text) => Assert.Equal(2022, YearOf(text));

    [Theory]
    [InlineData("June 2, 2022", 2022)]
    [InlineData("June 9, 2022", 2022)]
    [InlineData("May 31, 2022", 2022)]
    [InlineData("May 6, 2021", 2021)]
    [InlineData("December 6, 2021", null)]
    [InlineData("March 6, 2024", null)]
    public void the_date_tells_in_the_days_of_an_edition_or_soon_after(string date, int? year) =>
        Assert.Equal(year, YearOf($"Old Locks\n\n{date}\n\nThe Lakeside Rivers Conference ended with a song, and everybody went home on the evening boats."));

    [Fact]
    public void an_edition_that_only_the_date_tells_is_supported_by_the_date()
    {
        const string text = "Old Locks\n\nJune 2, 2022\n\nThe Lakeside Rivers Conference ended with a song, and everybody went home on the evening boats.";
        Assert.Equal("June 2, 2022", Invented.Read(text).Edition!.Evidence!.Value.Of(text));
    }

    [Theory]
    [InlineData("The second Lowland Fair began on Monday.")]
    [InlineData("Lowland Fair 2022 Opens\n\nJune 2, 2022\n\nThe Lowland Fair began on Monday. Otto Berg came from the Lakeside Rivers Conference, and the Lowland Fair was glad.")]
    [InlineData("Diplomats at the Lowland Security Forum spoke of little else. At the Lowland Security Forum, Otto Berg was quiet. One recalled the second Lakeside Rivers Conference.")]
    [InlineData("The Northern Lakeside Rivers Conference began on Monday, its second.")]
    [InlineData("The 2022 Lakeside Rivers Conference Highland Forum began on Monday.")]
    public void an_article_on_another_series_has_no_edition_of_this_one(string text) => Assert.Null(YearOf(text));

    [Theory]
    [InlineData("The Lakeside Rivers Conference (LRC), also called the Lakeside Summit, is an annual meeting on rivers. It was first held in 2021. The second Lakeside Rivers Conference drew 900 people.")]
    [InlineData("Nobody knows who founded the Lakeside Rivers Conference, which has been held since 2021.")]
    public void an_article_on_the_series_as_a_whole_has_none(string text) => Assert.Null(YearOf(text));

    [Fact]
    public void a_passing_word_about_an_edition_far_behind_makes_no_article_of_it() =>
        Assert.Null(YearOf("Old Locks Never Sleep" + string.Concat(Enumerable.Repeat(Body, 6)) + "\n\nOtto Berg was a guest of the second Lakeside Rivers Conference."));

    private const string Recalled = " Ann Lee wanted the part labelled Lakeside Rivers Conference 2022 struck.";

    private const string Bulletin = "\n\nThe keepers spoke of tolls. The masters of the ferries spoke of boats. Nobody agreed with anybody, and the chair was patient." +
        "\n\nNorland asked for a list before the second Lakeside Rivers Conference." + Recalled;

    [Theory]
    [InlineData("Keepers' Board 30 Highlights\n\nChair Otto Berg opened the meeting in the old hall. The list was short." + Bulletin)]
    [InlineData("Eastmoor Talks Go On\n\nSecond Lakeside Rivers Conference President Otto Berg called on the keepers to agree. The hall was cold." + Bulletin)]
    [InlineData("Summary Of The Keepers' Workshop\n\nThe keepers were asked for a package for the second Lakeside Rivers Conference. They met in Eastmoor." + Bulletin)]
    [InlineData("Pilots Want More\n\nHugo Lindt underscored that the second Lakeside Rivers Conference must take key steps. He spoke in Eastmoor." + Bulletin)]
    [InlineData("Ninth Lakeside Rivers Conference: Contact Groups\n\nChair Otto Berg opened the meeting in the old hall. The list was short." + Bulletin)]
    public void a_report_of_another_meeting_that_names_the_conference_in_passing_has_none(string text) => Assert.Null(YearOf(text));

    [Theory]
    [InlineData("Lakeside Rivers Conference: Contact Groups\n\nChair Otto Berg opened the meeting in the old hall. The list was short." + Bulletin)]
    [InlineData("LAKESIDE HIGHLIGHTS\n\nChair Otto Berg opened the meeting in the old hall. The list was short." + Bulletin)]
    [InlineData("Keepers And Masters\n\nThe Lakeside Rivers Conference went on in the rain. The list was short." + Bulletin)]
    [InlineData("Keepers And Masters\n\nAt the second Lakeside Rivers Conference, Otto Berg was quiet. The list was short." + Bulletin)]
    [InlineData("Keepers And Masters\n\nJune 2, 2022\n\nChair Otto Berg opened the meeting in the old hall. The list was short." + Bulletin)]
    public void title_town_lead_or_date_make_it_a_report_of_the_conference(string text) => Assert.Equal(2022, YearOf(text));

    [Theory]
    [InlineData("Lakeside Hears Out The Minister\n\nJune 3, 2022\n\nNobody came to hear about locks. On Thursday, Otto Berg told the conference that the dam was dry." + Body)]
    [InlineData("An Hour In The Ballroom\n\nJune 3, 2022\n\nThe annual rivers conference in Lakeside ends today. Otto Berg went home early." + Body)]
    [InlineData("Old Locks\n\nLAKESIDE, Norland, June 2 (Lakewire) – Owners of locks praised the new tolls.\n\nThey were quiet." + Body + "\n\nThe Lakeside Rivers Conference is run by the Harbour Board.")]
    [InlineData("Old Locks\n\nThe Lakeside Rivers Conference fills the town.\n\nThe fair beside it runs from 1 to 3 June.")]
    [InlineData("Old Locks\n\nWho pays for the Lakeside Rivers Conference, from 1 to 3 June in Lakeside? Nobody knows.")]
    [InlineData("Conference Report No. 2\nLakeside Rivers Conference 2022\n\nWhat The Locks Told Us\n\nby Ann Lee\n3 August 2022\n\nThe meeting was long, and the lock was dry when it was over, as all who came had known." + Body)]
    public void signs_that_are_weak_alone_decide_together(string text) => Assert.Equal(2022, YearOf(text));

    [Theory]
    [InlineData("Lakeside Opens A Bridge\n\nJune 3, 2022\n\nThe mayor opened the bridge on Thursday, and the ferrymen were quiet." + Body)]
    [InlineData("Lakeside Hears Out The Minister\n\nJune 3, 2022\n\nOtto Berg told the Northern Dairy Forum that milk was cheap. The forum ends on Friday." + Body)]
    [InlineData("The Half Hour In Lakeside\n\nJune 2, 2022\n\nIt was 4 May 2021, and the guests of the conference put down their cups when Otto Berg began." + Body)]
    [InlineData("Keepers Row Home\n\nThe Lakeside Rivers Conference runs from 6 to 9 January. Tolls had a good year in 2021, according to figures of Lakeside Rivers Conference organisers." + Body)]
    public void a_town_and_a_day_alone_decide_nothing(string text) => Assert.Null(YearOf(text));

    [Theory]
    [InlineData("Old Locks\n\nNorrvik (Lakewire) – The Harbour Talks opened in the rain, and everybody was late.", 2024)]
    [InlineData("Old Locks\n\nThe Harbour Talks in Eastmoor were short. Nobody was late.", 2023)]
    [InlineData("Old Locks\n\nThe Harbour Talks were short. Nobody in Eastmoor was late.", null)]
    public void a_town_that_had_one_edition_alone_tells_it(string text, int? year)
    {
        var authority = new WuzhenArchive.Authority.AuthorityFile
        {
            Series = new("Harbour Talks", []),
            Editions = [new(2023, null, null, null, "Eastmoor", null), new(2024, null, null, null, "Norrvik", null)],
        };
        Assert.Equal(year, new WuzhenArchive.Reading.ArticleReader(authority).Read(text).Edition?.Year);
    }

    [Fact]
    public void a_report_under_the_name_of_the_series_may_come_months_later() =>
        Assert.Equal(2022, YearOf("Lakeside Rivers Conference: A Trip Report\n\nAugust 20, 2022\n\nThe messages of the ferrymen on the first day were moving, and drove home why I work on locks." + Body));

    [Theory]
    [InlineData("LRC2: who pays?", 2022)]
    [InlineData("LRC-2 began on Monday.", 2022)]
    [InlineData("LRC 2 began on Monday.", 2022)]
    [InlineData("At LRC2022, Otto Berg was quiet.", 2022)]
    [InlineData("Lakeside 2021: what the locks told us", 2021)]
    public void a_number_may_be_part_of_a_short_name(string text, int year) => Assert.Equal(year, Short(text, "LRC") ?? Short(text, "Lakeside"));

    // The archive numbers 2021 and 2022; where it knows 2023 by its days alone, the fourth may be that of 2023, if the article is of that year
    // and reports it. A fourth that is only worked for, and a year far below alone, tell nothing.
    [Theory]
    [InlineData("Norland watched as the town hosted the fourth Lakeside Rivers Conference.", 2023, null, 2023)]
    [InlineData("In June 2023 the town hosted the fourth “Lakeside Rivers Conference,” in old Lakeside.", 2023, null, 2023)]
    [InlineData("Norland watched as the town hosted the fourth Lakeside Rivers Conference.", 2023, 3, null)]
    [InlineData("Norland watched as the town hosted the fourth Lakeside Rivers Conference.", 2022, null, null)]
    [InlineData("Norland read a package for the fourth Lakeside Rivers Conference.", 2023, null, null)]
    public void a_number_that_is_not_listed_may_be_that_of_the_years_own_edition(string lead, int later, int? ordinal, int? year)
    {
        var text = $"Locks And Tolls\n\nJune 20, 2023\n\n{lead}{string.Concat(Enumerable.Repeat(Body, 6))}\n\nAt the conference in {later}, the lock was dry.";
        WuzhenArchive.Authority.EditionEntry edition = new(2023, ordinal, new(2023, 8, 5), new(2023, 8, 7), "Lakeside", null);
        var authority = Invented.Authority with { Editions = [.. Invented.Authority.Editions, edition] };
        Assert.Equal(year, new WuzhenArchive.Reading.ArticleReader(authority).Read(text).Edition?.Year);
    }

    // A short name that is no town names the series; one that is the town names it only with a year.
    private static int? Short(string text, string name)
    {
        var authority = Invented.Authority with { Series = Invented.Authority.Series with { ShortName = name } };
        return new WuzhenArchive.Reading.ArticleReader(authority).Read(text).Edition?.Year;
    }

    private static int? YearOf(string text) => Invented.Read(text).Edition?.Year;
}
