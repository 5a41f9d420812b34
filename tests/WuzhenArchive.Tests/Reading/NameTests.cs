namespace WuzhenArchive.Tests.Reading;

public class NameTests
{
    [Theory]
    [InlineData("Norland Prime Minister Otto Berg arrived.", "Otto Berg", "Norland Prime Minister")]
    [InlineData("They met Otto Berg, minister of harbours of Norland; he left.", "Otto Berg", "minister of harbours of Norland")]
    [InlineData("It was led by the former port chief Otto Berg.", "Otto Berg", "former port chief")]
    [InlineData("Mr. Otto Berg came.", "Otto Berg", "Mr")]
    public void a_role_before_or_after_makes_a_person(string text, string name, string role)
    {
        var person = Assert.Single(Invented.Read(text).People);
        Assert.Equal((name, role), (person.Name, person.Roles[0].Title));
    }

    [Fact]
    public void who_has_been_replaced_had_the_role_before()
    {
        const string text = "The day was led by Port Minister Li Xiaoming (who has replaced the cheerful Wang Fang), and it rained.";
        var people = Invented.Read(text).People;
        Assert.Equal("former Port Minister", people.Single(p => p.Name == "Wang Fang").Roles[0].Title);
    }

    [Fact]
    public void a_family_name_alone_is_the_person_introduced_before() =>
        Assert.Equal(["Otto Berg"], Invented.People("Engineer Otto Berg came. Berg said that the lock leaks."));

    [Fact]
    public void a_chinese_family_name_comes_first() =>
        Assert.Equal(["Li Xiaoming"], Invented.People("President Li Xiaoming came. Li said that the lock leaks."));

    [Fact]
    public void a_no_break_space_inside_a_name_changes_nothing() =>
        Assert.Equal(["Otto Berg"], Invented.People("Engineer Otto\u00A0Berg came. Later Otto Berg said that the lock leaks."));

    [Theory]
    [InlineData("Li Xiaoming (李晓明), minister of harbours, said that the lock leaks.", "minister of harbours")]
    [InlineData("Li Xiaoming（李晓明）, minister of harbours, said that the lock leaks.", "minister of harbours")]
    [InlineData("Harbour Minister Li Xiaoming（李晓明） said that the lock leaks.", "Harbour Minister")]
    public void a_name_in_its_own_characters_behind_a_name_is_stepped_over(string text, string role)
    {
        var reading = Invented.Read(text);
        Assert.Equal(("Li Xiaoming", role), (reading.People[0].Name, reading.People[0].Roles[0].Title));
        Assert.Equal("Li Xiaoming", Assert.Single(reading.Statements).Speaker);
    }

    [Fact]
    public void bodies_places_and_things_are_no_persons() =>
        Assert.Empty(Invented.People("The Ministry of Rivers and the Norland Water Charter came to Geneva with Blue Harbour Company on Monday in May."));

    [Fact]
    public void the_author_is_no_speaker()
    {
        const string text = "The Lock of Norland\n\nby Ann Lee\n3 May 2021\n\nThe lock is old, and nobody in the whole country of rivers knows who built it.";
        var reading = Invented.Read(text);
        Assert.Equal(["Ann Lee"], reading.Masthead.Authors);
        Assert.Empty(reading.People);
    }
}
