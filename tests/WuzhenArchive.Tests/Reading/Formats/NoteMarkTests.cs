using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Reading.Formats;

/// <summary>The mark of a note is no part of the number or the word it stands at.</summary>
public class NoteMarkTests
{
    [Theory]
    [InlineData("a.html", "<p>The second Lakeside Rivers Conference drew 900<sup>1</sup> participants.</p>")]
    [InlineData("a.html", "<p>The second Lakeside Rivers Conference drew 900 <sup><a href='#n1'>1</a></sup> participants.</p>")]
    [InlineData("a.html", "<p>The second Lakeside Rivers Conference drew 900<sup>[1]</sup> participants.</p>")]
    [InlineData("a.html", "<p>The second Lakeside Rivers Conference drew 900<sup>12, 13</sup> participants.</p>")]
    [InlineData("a.html", "<p>The second Lakeside Rivers Conference drew 900<sup>1</sup><sup>2</sup> participants.</p>")]
    [InlineData("a.md", "The second Lakeside Rivers Conference drew 900[^1] participants.\n\n[^1]: The council counted them.")]
    [InlineData("a.md", "The second Lakeside Rivers Conference drew 900[^note] participants.")]
    [InlineData("a.md", "The second Lakeside Rivers Conference drew 900<sup>1</sup> participants.")]
    [InlineData("a.txt", "The second Lakeside Rivers Conference drew 900¹ participants.")]
    [InlineData("a.txt", "The second Lakeside Rivers Conference drew 900[1][2] participants.")]
    [InlineData("a.txt", "The second Lakeside Rivers Conference drew 900[^1] participants.")]
    public void a_number_with_a_note_is_the_number(string file, string source)
    {
        var fact = Assert.Single(Formatted.Read(file, source).Facts, f => f.Property == FactProperty.Participants);
        Assert.Equal((2022, "900"), (fact.Year, fact.Value));
    }

    [Theory]
    [InlineData("<p>It is 5<sup>th</sup> of 10<sup>6</sup> and 3 km<sup>2</sup>.</p>", "It is 5th of 10⁶ and 3 km².")]
    [InlineData("<p>The lock was dry.<sup>3</sup> It rained.<sup>a</sup></p>", "The lock was dry.³ It rained.a")]
    [InlineData("<p>The lock was dry.<sup>3–5</sup> <a href='#r'>↩</a></p>", "The lock was dry.³–⁵")]
    public void raised_figures_stay_raised(string page, string text) => Assert.Equal(text, Formatted.Read("a.html", page).Text);

    [Theory]
    [InlineData("drew 900¹ participants", "drew 900  participants")]
    [InlineData("was dry.”¹² He", "was dry.\"   He")]
    [InlineData("was dry[1][2]. He", "was dry      . He")]
    [InlineData("10⁶ drops, 2³ locks, 3 km² and H[x]", "10⁶ drops, 2³ locks, 3 km² and H[x]")]
    [InlineData("he said [1] and [he] said", "he said [1] and [he] said")]
    public void a_shadow_has_blanks_for_notes(string text, string shadow) => Assert.Equal(shadow, Shadow.Of(text));

    [Fact]
    public void a_statement_with_notes_cuts_the_text()
    {
        var reading = Formatted.Read("a.html", "<p>“The lock is dry,<sup>1</sup>” said Ann Lee.<sup>2</sup> She added that nobody<sup>3</sup> came.</p>");
        Assert.Equal(["“The lock is dry,¹”", "nobody³ came"], reading.Statements.Select(s => s.Content[0].Of(reading.Text)));
        Assert.All(reading.Statements, s => Assert.Equal("Ann Lee", s.Speaker));
    }
}
