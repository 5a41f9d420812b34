namespace WuzhenArchive.Tests.Reading.Formats;

/// <summary>Who is quoted, where a page or a note says so below the quotation.</summary>
public class CreditTests
{
    private const string Prose = "All who came to the fair were asked what they had seen there by the paper of the town.";
    private const string More = "They all went home in the evening of the last day, and the keepers closed the gates.";

    [Theory]
    [InlineData("<blockquote><p>The river is low.</p><footer>— Petra Lund</footer></blockquote>")]
    [InlineData("<blockquote><p>The river is low.</p><footer>— Petra Lund, <cite>Lake Notes</cite></footer></blockquote>")]
    [InlineData("<blockquote>The river is low. <cite>Petra Lund</cite></blockquote>")]
    [InlineData("<blockquote><p>The river is low.</p><cite>Petra Lund, mayor of Norrvik</cite></blockquote>")]
    [InlineData("<blockquote><p>The river is low.<br>— <cite>Petra Lund</cite></p></blockquote>")]
    [InlineData("<figure><blockquote><p>The river is low.</p></blockquote><figcaption>Petra Lund, mayor of Norrvik</figcaption></figure>")]
    [InlineData("<figure><blockquote><p>The river is low.</p></blockquote><figcaption>— Petra Lund</figcaption></figure>")]
    [InlineData("<blockquote><p>The river is low.</p></blockquote><p>– Petra Lund, a pilot</p>")]
    [InlineData("<blockquote class='twitter-tweet'><p lang='en'>The river is low.</p>&mdash; Petra Lund (@petralund) <a href='https://post.example/1'>June 1, 2022</a></blockquote>")]
    public void a_block_quotation_of_a_page_is_whose_name_stands_below_it(string quotation) =>
        Assert.Equal(["block|Petra Lund|The river is low."], Statements("a.html", $"<body><article><h1>Old Locks</h1><p>{Prose}</p>{quotation}<p>{More}</p></article></body>"));

    [Theory]
    [InlineData("> The river is low.\n> — Petra Lund, mayor")]
    [InlineData("> The river is low.\n>\n> — Petra Lund, mayor")]
    [InlineData("> The river is low.\n\n— Petra Lund")]
    public void a_block_quotation_of_a_note_is_whose_name_stands_below_it(string quotation) =>
        Assert.Equal(["block|Petra Lund|The river is low."], Statements("a.md", $"# Old Locks\n\n{Prose}\n\n{quotation}\n\n{More}"));

    [Fact]
    public void the_caption_of_a_picture_quotes_nobody() =>
        Assert.Empty(Statements("a.html", $"<body><article><h1>Old Locks</h1><p>{Prose}</p><figure><img src='a.jpg'><figcaption>Petra Lund, mayor of Norrvik</figcaption></figure><p>{More}</p></article></body>"));

    [Theory]
    [InlineData("a.md", "**Otto Berg:** The river is low.\n\nIt will be lower.\n\n**Ann Lee**: The lock is dry.\n\n**Otto Berg:** We shall see.")]
    [InlineData("a.html", "<body><article><p><b>Otto Berg:</b> The river is low.</p><p>It will be lower.</p><p><strong>Ann Lee</strong>: The lock is dry.</p><p><b>Otto Berg:</b> We shall see.</p></article></body>")]
    [InlineData("b.html", "<body><article><p><b>Otto Berg:</b></p><p>The river is low.</p><p>It will be lower.</p><p><b>Ann Lee:</b></p><p>The lock is dry.</p><p><b>Otto Berg:</b></p><p>We shall see.</p></article></body>")]
    public void names_in_bold_letters_take_turns(string file, string source) => Assert.Equal(
        ["block|Otto Berg|The river is low.", "block|Otto Berg|It will be lower.", "block|Ann Lee|The lock is dry.", "block|Otto Berg|We shall see."],
        Statements(file, source));

    [Fact]
    public void names_in_bold_letters_stand_above_their_quotations() => Assert.Equal(
        ["direct|Petra Lund|“The river is low.”", "direct|Ann Lee|“It will be lower.”"],
        Statements("a.md", $"# Old Locks\n\n{Prose}\n\n**Petra Lund, mayor of Norrvik**\n\n“The river is low.”\n\n**Ann Lee, a pilot**\n\n“It will be lower.”"));

    [Fact]
    public void the_list_of_a_page_is_whose_list_is_announced() => Assert.Equal(
        ["indirect|Ann Lee|clean water for all towns", "indirect|Ann Lee|open locks"],
        Statements("a.html", $"<body><article><h1>Old Locks</h1><p>{Prose}</p><p>Governor Ann Lee outlined the following goals:</p><ul><li>clean water for all towns</li><li>open locks</li></ul><p>{More}</p></article></body>"));

    private static string[] Statements(string file, string source)
    {
        var reading = Formatted.Read(file, source);
        return [.. reading.Statements.Select(s => $"{s.Mode.ToString().ToLowerInvariant()}|{s.Speaker}|{string.Join(" … ", s.Content.Select(c => c.Of(reading.Text)))}")];
    }
}
