using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using WuzhenArchive.Search.Language;
using WuzhenArchive.Tests.Reading.Formats;
using WuzhenArchive.Text;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Tests.Reading;

/// <summary>Whatever characters a text has, every loop over it advances: it is read, in any format, and cut for the search.</summary>
public class UnicodeTests
{
    private static readonly string[] Files = ["x.txt", "x.md", "x.html"];

    // A sentence takes a thousandth of it; a loop that stands still never ends.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private static readonly string[] Words = ["In ", " it began", "said ", "Ann Lee ", ".", ", ", "-", "’", "'", "“", "”", "\n\n", "1", "by ", "Lakeside Summit ", "# ", "<p>", "&#", ";", "the "];

    private static readonly Dictionary<UnicodeCategory, Rune[]> ByCategory = Enumerable.Range(0, 0x110000)
        .Where(Rune.IsValid).Select(v => new Rune(v)).GroupBy(Rune.GetUnicodeCategory).ToDictionary(g => g.Key, g => g.ToArray());

    public static TheoryData<UnicodeCategory> Categories => [.. ByCategory.Keys];

    [Theory]
    [InlineData("In ２０１６ it began.")]
    [InlineData("In ٢٠١٦ it began.")]
    [InlineData("In २०१६ it began.")]
    [InlineData("In 𝟐𝟎𝟏𝟔 it began, ½ of it in Ⅻ.")]
    [InlineData("The ʼ began.")]
    public void a_sentence_with_the_digits_of_any_script_is_read_in_every_format(string sentence) =>
        Ends(() =>
        {
            foreach (var file in Files)
            {
                Assert.Contains(Formatted.Regions(file, sentence), r => r.EndsWith(sentence, StringComparison.Ordinal));
            }
            Cut(sentence);
        });

    [Theory]
    [InlineData("２０２２")]
    [InlineData("٢٠٢٢")]
    [InlineData("२०२२")]
    public void the_digits_of_any_script_count(string year)
    {
        Assert.Equal("2022", Shadow.Of(year));
        Assert.Contains("2022 participants: 900", Invented.Facts($"The second Lakeside Rivers Conference of {year} drew ９００ participants, down from 1,200 the year before."));
        Assert.Equal("2022-05-03", Invented.Read($"Old Locks\n\n{year}-05-03\n\nThe lock of the town was dry, and nobody had seen it so.").Masthead.Published);
    }

    [Theory, MemberData(nameof(Categories))]
    public void every_category_of_unicode_is_passed_by(UnicodeCategory category)
    {
        var runes = ByCategory[category];
        // Every character of the small categories; of letters and unassigned places one in many.
        var some = runes.Where((_, i) => i % Math.Max(1, runes.Length / 400) == 0).Select(r => r.ToString()).ToList();
        Ends(() =>
        {
            Cut(string.Concat(some.Select(c => $"{c} a{c} {c}b {c}. {c}{c} '{c}' 1{c} {c}1 ")));
            Invented.Read(string.Join("\n\n", some.Chunk(20).Select(line => $"In {string.Join(" it said ", line)} Ann Lee said that {string.Concat(line)}.")));
        });
    }

    [Fact]
    public void no_mixture_of_categories_stops_a_reading()
    {
        var one = Gen.OneOf(Gen.Elements(Words), Gen.Elements(ByCategory.Values.ToArray()).SelectMany(runes => Gen.Choose(0, runes.Length - 1).Select(i => runes[i].ToString())), Gen.Constant("\uD800"));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20161116, 20151217), Prop.ForAll(Gen.ListOf(one).Select(string.Concat).ToArbitrary(), text => Ends(() =>
        {
            Cut(text);
            Invented.Read(text);
            Formatted.Decode("x.md", text);
            Formatted.Decode("x.html", text);
        })));
    }

    private static void Cut(string text)
    {
        Assert.All(Tokenizer.Cut(Shadow.Of(text), new(0, text.Length)), t => Assert.True(t.Length > 0));
        Assert.All(IndexText.Tokens(text), t => Assert.True(t.Span.Length > 0));
        Assert.NotNull(SearchQuery.Parse(text));
    }

    private static void Ends(Action reading) => Assert.True(Task.Run(reading).Wait(Longest), "the reading does not end");
}
