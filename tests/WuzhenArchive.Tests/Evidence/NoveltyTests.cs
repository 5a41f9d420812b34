using WuzhenArchive.Evidence;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Evidence;

public class NoveltyTests
{
    [Theory]
    [InlineData("The term canal peace represents an important shift.", "shift")]
    [InlineData("For once, and for the first time, canal peace was praised.", "for the first time")]
    [InlineData("The list now includes canal peace.", "now includes")]
    [InlineData("A new call for canal peace followed an old one.", "new")]
    public void what_calls_something_new_is_found(string sentence, string expected) => Assert.Equal(expected, Find(sentence));

    [Theory]
    [InlineData("There was nothing new in canal peace.")]
    [InlineData("Such meetings rarely bring new ideas on canal peace.")]
    [InlineData("New York praised canal peace.")]
    [InlineData("The third meeting praised canal peace.")]
    public void what_is_not_called_new_is_left_alone(string sentence) => Assert.Null(Find(sentence));

    private static string? Find(string sentence) =>
        Novelty.Find(sentence, new Span(0, sentence.Length), new Span(sentence.IndexOf("canal peace", StringComparison.Ordinal), "canal peace".Length))?.Of(sentence);
}
