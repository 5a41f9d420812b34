using WuzhenArchive.Authority;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Authority;

public class NameIndexTests
{
    private static readonly NameIndex Index = new(new()
    {
        Series = new("", []),
        Speakers =
        [
            new("Fadi Chehade", SpeakerKind.Person, ["Fadi Chehadé"]),
            new("Dmitry Medvedev", SpeakerKind.Person, []),
            new("China", SpeakerKind.Body, ["the Chinese"]),
            new("United States government", SpeakerKind.Body, ["US"]),
            new("WIC advisory committee", SpeakerKind.Body, ["multi-stakeholder advisory committee"]),
        ],
    });

    [Theory]
    [InlineData("FADI CHEHADÉ", "Fadi Chehade")]
    [InlineData("Fadi Chehade\u0301", "Fadi Chehade")]
    [InlineData("Dmitry\u00A0Medvedev", "Dmitry Medvedev")]
    [InlineData("Dmitry Medvedev’s", "Dmitry Medvedev")]
    [InlineData("the United States government's", "United States government")]
    [InlineData("Chinese", "China")]
    [InlineData("The US", "United States government")]
    [InlineData("multi\u2010stakeholder advisory committee", "WIC advisory committee")]
    public void a_name_is_found_as_it_is_printed(string printed, string name) => Assert.Equal(name, Index.Find(printed)?.Name);

    [Theory]
    [InlineData("")]
    [InlineData("us")]
    [InlineData("the")]
    [InlineData("Chehade")]
    [InlineData("\uD83D")]
    public void a_name_nobody_listed_is_not_found(string printed) => Assert.Null(Index.Find(printed));
}
