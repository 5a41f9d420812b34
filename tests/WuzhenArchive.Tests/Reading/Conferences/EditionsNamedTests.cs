using WuzhenArchive.Reading.Conferences;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Reading.Conferences;

/// <summary>The rivers conference has a first edition in 2021 and a second in 2022, and the sentences are written in 2022.</summary>
public class EditionsNamedTests
{
    private static readonly EditionsNamed Named = new(Invented.Authority, new(Invented.Authority), 2022);

    [Theory]
    [InlineData("The Second Lakeside Rivers Conference began on Monday.", "2022 Second Lakeside Rivers Conference")]
    [InlineData("The 2nd Lakeside Rivers conference began.", "2022 2nd Lakeside Rivers conference")]
    [InlineData("The inaugural Lakeside Rivers Conference was short.", "2021 inaugural Lakeside Rivers Conference")]
    [InlineData("At the second edition of the Lakeside Summit it rained.", "2022 second edition of the Lakeside Summit")]
    [InlineData("The 2022 Lakeside Rivers Conference (LRC) Lakeside Summit began on Monday.", "2022 2022 Lakeside Rivers Conference (LRC) Lakeside Summit")]
    [InlineData("The 2022 Lakeside Rivers Conference-Lakeside Summit began on Monday.", "2022 2022 Lakeside Rivers Conference-Lakeside Summit")]
    [InlineData("Lakeside Rivers Conference 2022 – Day Two", "2022 Lakeside Rivers Conference 2022")]
    [InlineData("The Lakeside Rivers Conference (LRC 2021) began.", "2021 Lakeside Rivers Conference (LRC 2021)")]
    [InlineData("Second Lakeside Rivers Conference Concludes", "2022 Second Lakeside Rivers Conference")]
    [InlineData("In its second year, the Lakeside Rivers Conference remains a riddle.", "2022 its second year")]
    public void a_number_or_a_year_at_the_name_names_an_edition(string text, string named) => Assert.Equal([named], In(text));

    [Theory]
    [InlineData("In June 2022 the ministry hosted the Lakeside Rivers Conference.", "2022 June 2022 the ministry hosted the Lakeside Rivers Conference")]
    [InlineData("The Lakeside Rivers Conference was held in the old town from May 3 to 5, 2021.", "2021 Lakeside Rivers Conference was held in the old town from May 3 to 5, 2021")]
    [InlineData("Berg spoke at the conference in 2021.", "2021 conference in 2021")]
    [InlineData("Everybody remembers the first conference of 2021.", "2021 first conference of 2021")]
    [InlineData("In 2021, the conference drew nobody.", "2021 2021, the conference")]
    public void a_year_beside_the_event_names_an_edition(string text, string named) => Assert.Equal([named], In(text));

    [Theory]
    [InlineData("He remembered last year's conference with horror.", "2021 last year's conference")]
    [InlineData("This year's Lakeside Summit is shorter.", "2022 This year's Lakeside Summit")]
    [InlineData("The Lakeside Rivers Conference this year drew a crowd.", "2022 Lakeside Rivers Conference this year")]
    [InlineData("Last year in Lakeside, a pilot sang to the guests.", "2021 Last year in Lakeside")]
    [InlineData("She sang in Lakeside in 2021, too.", "2021 Lakeside in 2021")]
    public void an_edition_is_named_as_seen_from_the_article(string text, string named) => Assert.Equal([named], In(text));

    [Theory]
    [InlineData("The Lakeside Rivers Conference happened again in 2022, after the first Lakeside Rivers Conference of 2021.", "2022", "2021")]
    [InlineData("This year's conference is shorter than last year's conference.", "2022", "2021")]
    public void a_sentence_can_name_two_editions(string text, params string[] years) => Assert.Equal(years, In(text).Select(n => n[..4]));

    [Theory]
    [InlineData("The Northern Lakeside Rivers Conference of 2022 began.")]
    [InlineData("The 2022 Lakeside Rivers Conference Highland Forum began.")]
    [InlineData("The second Lowland Fair began at the lake.")]
    [InlineData("It was his second Lakeside Summit.")]
    [InlineData("The Lakeside Rivers Conference has been held since 2021.")]
    [InlineData("In 2021 the lake froze, and the conference was far away.")]
    [InlineData("At a press conference in 2021 he said nothing.")]
    [InlineData("He missed last year's conference on toads.")]
    [InlineData("He missed last year's conference in Norland.")]
    [InlineData("Some 2022 delegates came to the Lakeside Rivers Conference.")]
    [InlineData("On the second day of the Lakeside Rivers Conference it rained.")]
    [InlineData("The fifth Lakeside Rivers Conference is far away.")]
    [InlineData("She was born in Lakeside in 1960.")]
    public void other_numbers_and_years_name_no_edition(string text) => Assert.Empty(In(text));

    private static string[] In(string text)
    {
        var shadow = Shadow.Of(text);
        var paragraph = new ParagraphCutter(text, shadow).Cut(new(RegionKind.Paragraph, new(0, text.Length), 1));
        return [.. paragraph.Sentences.SelectMany(Named.In).Select(n => $"{n.Year} {n.Evidence.Of(text)}")];
    }
}
