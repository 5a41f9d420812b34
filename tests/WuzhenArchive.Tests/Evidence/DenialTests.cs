using WuzhenArchive.Evidence;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Evidence;

public class DenialTests
{
    [Theory]
    [InlineData("The text avoids touchy matters such as free harbours.", "free harbours", "avoids touchy matters such as free harbours")]
    [InlineData("Ministers kept to the practice of not sending senior guests.", "senior guests", "not sending senior guests")]
    [InlineData("There was no free harbour this time.", "free harbour", "no free harbour")]
    [InlineData("The chair never mentioned the harbour.", "harbour", "never mentioned the harbour")]
    [InlineData("She said nothing about free harbours.", "free harbours", "nothing about free harbours")]
    [InlineData("Free harbours were not mentioned.", "Free harbours", "Free harbours were not")]
    [InlineData("Foreign guests stayed away.", "Foreign guests", "Foreign guests stayed away")]
    [InlineData("They sent clerks, not senior guests.", "senior guests", "not senior guests")]
    [InlineData("The meeting ended with no statement.", "no statement", "no statement")]
    public void what_is_denied_is_found_with_the_word_that_denies_it(string sentence, string words, string expected) => Assert.Equal(expected, Find(sentence, words));

    [Theory]
    [InlineData("No town should meddle with the harbour rules of others.", "harbour rules")]
    [InlineData("The canal is not beyond the harbour rules.", "harbour rules")]
    [InlineData("Protection of foreign guests would not change.", "foreign guests")]
    [InlineData("Not only free harbours but bridges were praised.", "free harbours")]
    [InlineData("The board did not come, and free harbours were praised.", "free harbours")]
    [InlineData("They did not avoid free harbours.", "bridges")]
    [InlineData("Free harbours were praised.", "Free harbours")]
    [InlineData("The board sent clerks and porters for the day, not ministers or guests.", "clerks and porters for the day, not ministers or guests")]
    public void what_is_not_denied_is_left_alone(string sentence, string words) => Assert.Null(Find(sentence, words));

    private static string? Find(string sentence, string words)
    {
        var at = sentence.IndexOf(words, StringComparison.Ordinal);
        return Denial.Find(sentence, new Span(0, sentence.Length), at < 0 ? new Span(sentence.Length, 0) : new Span(at, words.Length))?.Of(sentence);
    }
}
