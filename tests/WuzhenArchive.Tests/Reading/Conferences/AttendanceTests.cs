namespace WuzhenArchive.Tests.Reading.Conferences;

/// <summary>How many came, from how many countries, and how many exhibited: with the hedge, of the conference alone, and of the edition that is meant.</summary>
public class AttendanceTests
{
    private const string Opening = "The second Lakeside Rivers Conference began on Monday. ";

    [Theory]
    [InlineData("Some 1,600 people from more than 110 towns gathered in Lakeside.", "some 1600")]
    [InlineData("It was a full house, with over 2000 representatives from more than 120 towns attending.", "over 2000")]
    [InlineData("The conference saw roughly 1,000 pilots, officials and experts from all over the lake in attendance.", "roughly 1000")]
    [InlineData("More than 2,000 officials, scholars and keepers discussed the rivers during the meeting.", "more than 2000")]
    [InlineData("The conference drew nearly 900 guests.", "nearly 900")]
    [InlineData("An estimated 1,500 delegates took part.", "an estimated 1500")]
    [InlineData("The conference is expected to bring together more than 1,500 guests.", "expected more than 1500")]
    [InlineData("1,200-plus participants attended the conference.", "more than 1200")]
    [InlineData("The event attracted 950 representatives.", "950")]
    [InlineData("Organizers expect more than 1,500 delegates from 40 countries.", "expected more than 1500")]
    [InlineData("About 1,500 guests have been invited to the conference.", "expected about 1500")]
    [InlineData("Some 700 delegates are expected to attend.", "expected some 700")]
    [InlineData("Over 2,000 delegates, including eight ministers, will attend the meeting.", "expected over 2000")]
    [InlineData("The organisers said that 1,500 people from 90 countries would take part.", "expected 1500")]
    [InlineData("The organisers speak of some 1,500 guests from 76 countries and regions.", "some 1500")]
    [InlineData("Some 1,600 people from over 130 countries heard the song.", "some 1600")]
    [InlineData("There were about 1,000 of us, from nearly 100 countries.", "about 1000")]
    [InlineData("The lock is dry, Otto Berg told more than 2,000 guests.", "more than 2000")]
    [InlineData("The letter was read among the 2,100 guests.", "2100")]
    [InlineData("He thanked the more than a thousand delegates.", "more than 1000")]
    [InlineData("Some eighteen hundred people met in the old town.", "some 1800")]
    [InlineData("Two thousand five hundred guests attended.", "2500")]
    [InlineData("It brought together 1.500 representatives.", "1500")]
    [InlineData("Between 1,000 and 1,200 guests attended the conference.", "between 1,000 and 1200")]
    [InlineData("The conference drew 900-1,000 guests.", "900 to 1000")]
    [InlineData("The conference has some 3,000 people talking about locks.", "some 3000")]
    [InlineData("The conference met in a hall outside the town and drew 950 guests.", "950")]
    public void how_many_came_is_told_with_its_hedge(string text, string value) =>
        Assert.Equal([$"2022 participants: {value}"], Of(Opening + text, "participants"));

    [Theory]
    [InlineData("The boat show drew more than 4,000 visitors.")]
    [InlineData("Some 400 exhibitors came to the conference.")]
    [InlineData("More than 500 journalists registered for the conference.")]
    [InlineData("Its sponsor has 10,000 people in Norland.")]
    [InlineData("A forum on locks was attended by 300 guests.")]
    [InlineData("In 2000 people of the lake rowed to Norland.")]
    [InlineData("About 100,000 people are expected to attend the World Harbour Forum in Norland.")]
    [InlineData("Outside, some 3,000 people gathered to protest.")]
    [InlineData("The old town draws 900,000 visitors a year.")]
    [InlineData("The company employs 3,000 people from 40 countries.")]
    [InlineData("Its app has 3,000 guests from 40 countries.")]
    [InlineData("The bank polled 1,200 people from 30 countries.")]
    [InlineData("More than 400 companies exhibited at the conference.")]
    [InlineData("The town, with 60,000 people, has hosted visitors from Norland.")]
    [InlineData("\n\nThe company brings together 3,000 experts in one app.")]
    [InlineData("\n\nSome 500 officials came from the ministry to close the lock.")]
    [InlineData("Everybody came to the conference, among them 5,000 officials.")]
    [InlineData("The guests of the conference, including 90 delegates of Norland, were calm.")]
    public void other_numbers_of_people_are_none_of_the_conference(string text) => Assert.Empty(Of(Opening + text, "participants"));

    [Theory]
    [InlineData("Some 1,600 people from more than 110 countries and regions gathered in Lakeside.", "more than 110")]
    [InlineData("Representatives of 76 nations attended the conference.", "76")]
    [InlineData("The event was attended by delegates from nearly 80 countries.", "nearly 80")]
    [InlineData("More than 120 countries and regions were represented.", "more than 120")]
    [InlineData("Eighty countries sent delegations to the conference.", "80")]
    [InlineData("The organisers said that guests had come from 110 countries and regions.", "110")]
    [InlineData("Some 1,500 guests, including 30 ministers, from 76 countries attended.", "76")]
    [InlineData("About 1,200 delegates from a hundred and ten nations are expected.", "expected 110")]
    public void from_how_many_countries_they_came_is_a_fact(string text, string value) => Assert.Equal([$"2022 countries: {value}"], Of(Opening + text, "countries"));

    [Theory]
    [InlineData("The company sells boats in 110 countries.")]
    [InlineData("Companies from 20 countries showed boats at the conference.")]
    [InlineData("The declaration was signed by 40 nations.")]
    [InlineData("Members now come from over 20 countries.")]
    [InlineData("Its boats came from 30 countries.")]
    [InlineData("The lake has fish from 40 countries.")]
    public void other_countries_sent_nobody(string text) => Assert.Empty(Of(Opening + text, "countries"));

    [Theory]
    [InlineData("More than 300 companies exhibited at the conference.", "more than 300")]
    [InlineData("Over 400 firms have taken booths at the expo of the conference.", "over 400")]
    [InlineData("The conference drew 130 exhibitors.", "130")]
    [InlineData("More than 400 companies are taking part in the Light of the Lake Expo during the conference.", "more than 400")]
    [InlineData("The exhibition will show what some 250 companies can do.", "expected some 250")]
    [InlineData("Beside the conference nearly 200 enterprises showcased boats.", "nearly 200")]
    public void how_many_exhibited_is_a_fact(string text, string value) => Assert.Equal([$"2022 exhibitors: {value}"], Of(Opening + text, "exhibitors"));

    [Theory]
    [InlineData("The Lowland Boat Show drew 300 exhibitors.")]
    [InlineData("The port has 300 companies.")]
    [InlineData("Some 300 companies signed the letter.")]
    [InlineData("Some 300 companies took part in the conference's survey.")]
    public void other_companies_exhibited_nothing(string text) => Assert.Empty(Of(Opening + text, "exhibitors"));

    [Theory]
    [InlineData("The conference drew 900 guests, twice the 450 of last year.", "2022 participants: 900", "2021 participants: 450")]
    [InlineData("It drew more than 2,000 participants, doubled from about 1,000 last year.", "2022 participants: more than 2000", "2021 participants: about 1000")]
    [InlineData("Over 8,000 people from 170 countries attended, beating the 5,120 of last year.", "2022 participants: over 8000", "2021 participants: 5120")]
    [InlineData("Some 900 delegates came, compared with 1,200 in 2021.", "2022 participants: some 900", "2021 participants: 1200")]
    [InlineData("Some 900 delegates came, fewer than the 1,200 of the first Lakeside Rivers Conference.", "2022 participants: some 900", "2021 participants: 1200")]
    public void compared_numbers_belong_to_two_editions(string text, params string[] facts) => Assert.Equal(facts, Of(Opening + text, "participants"));

    [Theory]
    [InlineData("The conference drew 9,000 participants, including 4,300 officials, 3,900 guests of towns and 600 reporters.", "2022 participants: 9000")]
    [InlineData("Over 2,500 people attended the conference in person, and over 20,000 individuals online.", "2022 participants: over 2500")]
    [InlineData("More than 40,000 people, representing towns, ports and the press, applied for accreditation at the conference.")]
    [InlineData("He was expected to pass the 1,237 delegates needed at the conference.")]
    public void who_was_not_there_or_is_counted_already_is_no_participant(string text, params string[] facts) => Assert.Equal(facts, Of(Opening + text, "participants"));

    private static string[] Of(string text, string property) => [.. Invented.Facts(text).Where(f => f[5..].StartsWith(property + ":", StringComparison.Ordinal))];
}
