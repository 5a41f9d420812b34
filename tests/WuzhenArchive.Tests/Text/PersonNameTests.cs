using WuzhenArchive.Text;
using WuzhenArchive.Text.Names;

namespace WuzhenArchive.Tests.Text;

public class PersonNameTests
{
    [Theory]
    [InlineData("Karim van der Hamdan", "Hamdan", "Karim", "van der", null)]
    [InlineData("Ann De Vries", "Vries", "Ann", "De", null)]
    [InlineData("Otto St. Clair", "Clair", "Otto", "St.", null)]
    [InlineData("JOSÉ PEÑA", "Peña", "José", null, null)]
    [InlineData("LEE Anna", "Lee", "Anna", null, null)]
    [InlineData("Otto Berg MP", "Berg", "Otto", null, "MP")]
    [InlineData("AJ Berg", "Berg", "AJ", null, null)]
    public void a_name_is_taken_apart(string printed, string family, string? given, string? particle, string? suffix)
    {
        var name = PersonName.Of(printed);
        Assert.Equal((family, given, particle, suffix), (name.Family, name.Given, name.Particle, name.Suffix));
    }

    [Theory]
    [InlineData("Xiaoming LI", "Li Xiaoming")]
    [InlineData("LI Xiaoming", "Li Xiaoming")]
    [InlineData("Li Xiaoming", "Xiaoming Li")]
    [InlineData("JOSÉ PEÑA", "Jose\u0301 Pen\u0303a")]
    [InlineData("Ann O’malley", "Ann O'Malley")]
    [InlineData("Mr. Otto Berg", "Otto Berg")]
    public void printed_forms_of_one_name_have_one_key(string one, string other) =>
        Assert.Equal(PersonName.Of(one).Key, PersonName.Of(other).Key);

    [Theory]
    [InlineData("Lord Holm", "Holm")]
    [InlineData("Otto Berg", "Anna Berg")]
    [InlineData("Karim van der Berg", "Karim Berg")]
    public void other_names_have_other_keys(string one, string other) =>
        Assert.NotEqual(PersonName.Of(one).Key, PersonName.Of(other).Key);

    [Theory]
    [InlineData("Prime Minister Medvedev", "minister", "Medvedev")]
    [InlineData("President Berg", "president", "Berg")]
    [InlineData("Vice-President van der Berg", "president", "van der Berg")]
    public void an_office_stands_before_a_family_name(string name, string office, string family) =>
        Assert.Equal((office, family), Offices.OfName(name));

    [Theory]
    [InlineData("Otto Berg")]
    [InlineData("Mr Berg")]
    [InlineData("President Otto Berg")]
    public void no_office_stands_before_other_names(string name) => Assert.Null(Offices.OfName(name));

    [Theory]
    [InlineData("Łódź", "lodz")]
    [InlineData("Søren Ægir", "soren-aegir")]
    [InlineData("Straße Þórr Đorđe", "strasse-thorr-dorde")]
    public void letters_with_strokes_keep_their_plain_form_in_addresses(string name, string slug) => Assert.Equal(slug, Slug.Of(name));
}
