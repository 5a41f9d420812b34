using WuzhenArchive.Citing;

namespace WuzhenArchive.Tests.Citing;

public class CitedNameTests
{
    [Theory]
    [InlineData("Ann Weir", "Weir", "Ann", null, null)]
    [InlineData("Ann Maria de Vries", "Vries", "Ann Maria", "de", null)]
    [InlineData("Otto van der Weir Jr.", "Weir", "Otto", "van der", "Jr.")]
    [InlineData("Otto Weir, III", "Weir", "Otto", null, "III")]
    [InlineData("Weir, Ann", "Weir", "Ann", null, null)]
    [InlineData("de Vries, Ann", "Vries", "Ann", "de", null)]
    [InlineData("A.M. Weir", "Weir", "A. M.", null, null)]
    [InlineData("Ann Church", "Church", "Ann", null, null)]
    [InlineData("Jack Li", "Li", "Jack", null, null)]
    [InlineData("Canal Board", "Canal Board", null, null, null)]
    [InlineData("Ministry of Tides", "Ministry of Tides", null, null, null)]
    [InlineData("The Lock", "The Lock", null, null, null)]
    [InlineData("Weir", "Weir", null, null, null)]
    [InlineData("", "", null, null, null)]
    [InlineData("Board, Locks, Tides", "Board, Locks, Tides", null, null, null)]
    public void a_name_is_taken_apart(string printed, string family, string? given, string? particle, string? suffix)
    {
        var name = CitedName.Of(printed);
        Assert.Equal((family, given, particle, suffix, false), (name.Family, name.Given, name.Particle, name.Suffix, name.IsFamilyFirst));
    }

    [Fact]
    public void a_chinese_name_stays_as_printed()
    {
        var name = CitedName.Of("Li Xiaoming");
        Assert.Equal(("Li", "Xiaoming", true, "Li Xiaoming"), (name.Family, name.Given, name.IsFamilyFirst, name.InOrder));
    }

    [Fact]
    public void a_body_the_archive_knows_is_one_piece() => Assert.Equal(new("Harbour Friends") { IsBody = true }, CitedName.Of("Harbour Friends", isBody: true));

    [Theory]
    [InlineData("Canal Board", true)]
    [InlineData("Ann Weir", false)]
    [InlineData("Weir", false)]
    [InlineData("李小明", false)]
    public void a_name_of_one_piece_is_not_thereby_a_bodys(string printed, bool isBody) => Assert.Equal(isBody, CitedName.Of(printed).IsBody);
}
