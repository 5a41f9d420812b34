using WuzhenArchive.Search.Engines.Sqlite;

namespace WuzhenArchive.Tests.Search;

public class EditDistanceTests
{
    [Theory]
    [InlineData("lantern", "lantern", 0)]
    [InlineData("lantern", "lanterns", 1)]
    [InlineData("lantern", "lanten", 1)]
    [InlineData("lantern", "lentern", 1)]
    [InlineData("lantern", "latnern", 1)]
    [InlineData("lantern", "latnerns", 2)]
    [InlineData("lantern", "harbour", 3)]
    [InlineData("", "ab", 2)]
    [InlineData("", "abcd", 3)]
    public void letters_changed_added_dropped_and_swapped_are_counted(string a, string b, int distance)
    {
        Assert.Equal(distance, EditDistance.Between(a, b, most: 2));
        Assert.Equal(distance, EditDistance.Between(b, a, most: 2));
    }
}
