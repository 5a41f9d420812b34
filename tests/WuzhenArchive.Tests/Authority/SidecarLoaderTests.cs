using WuzhenArchive.Authority;

namespace WuzhenArchive.Tests.Authority;

public class SidecarLoaderTests
{
    [Fact]
    public void the_sidecar_of_an_article_has_its_name_and_the_ending_yaml() =>
        Assert.Equal(Path.Combine("a", "004_ee7e.yaml"), SidecarLoader.FileName(Path.Combine("a", "004_ee7e.txt")));

    [Fact]
    public void a_sidecar_states_what_the_article_does_not()
    {
        var sidecar = SidecarLoader.Load("a.yaml", "title: T\nauthors: [A B, C D]\npublished: 2015-12\naddress: https://example.org/a\nyear: 2015"u8.ToArray()).Value!;

        Assert.Equal(["A B", "C D"], sidecar.Authors!);
        Assert.Equal(("T", "2015-12", 2015, "https://example.org/a"), (sidecar.Title, sidecar.Published, sidecar.Year, sidecar.Address?.AbsoluteUri));
        Assert.Null(sidecar.Publisher);
    }

    [Fact]
    public void an_empty_sidecar_states_nothing() => Assert.Equal(new(null, null, null, null, null, null, null), SidecarLoader.Load("a.yaml", []).Value);

    [Theory]
    [InlineData("title", 1000)]
    [InlineData("publisher", 500)]
    [InlineData("section", 500)]
    [InlineData("published", 500)]
    [InlineData("address", 500)]
    public void a_text_that_is_too_long_is_refused(string key, int most) => Assert.Equal(
        [$"a.yaml:1: '{key}' has {most + 1} characters; allowed: at most {most}"],
        SidecarLoader.Load("a.yaml", System.Text.Encoding.UTF8.GetBytes($"{key}: {new string('x', most + 1)}")).Problems);

    [Fact]
    public void a_wrong_date_is_answered_by_what_is_allowed() => Assert.Equal(
        ["a.yaml:1: 'published' is 'December 2015'; allowed: 2015-12-16, 2015-12 or 2015"],
        SidecarLoader.Load("a.yaml", "published: December 2015"u8.ToArray()).Problems);
}
