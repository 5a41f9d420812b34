using System.Text.Json;
using WuzhenArchive.Exchange;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Exchange;

public class ReadingQuotesTests
{
    private const string Text = "“Yes,” Xi said. Xi promised “legitimate” things. Chehade added more. “Term” “Lone”";

    [Fact]
    public void statements_and_passages_become_one_list_in_the_order_of_the_text() => Assert.Equal(
    [
        ("“Yes,”", "direct", "Xi Jinping", "said"),
        ("“legitimate” things", "reported", "Xi Jinping", "promised"),
        ("“legitimate”", "direct", "Xi Jinping", "promised"),
        ("more", "reported", "Chehade", "added"),
        ("“Term”", "term", null, null),
        ("“Lone”", "direct", null, null),
    ], Quotes().Select(q => (q.GetProperty("text").GetString(), q.GetProperty("kind").GetString(), q.GetProperty("speaker").GetString(), q.GetProperty("cue").GetString())));

    [Fact]
    public void every_text_is_what_its_place_cuts() => Assert.All(Quotes(), q => Assert.Equal(
        q.GetProperty("text").GetString(), Text[q.GetProperty("start").GetInt32()..q.GetProperty("end").GetInt32()]));

    private static List<JsonElement> Quotes()
    {
        using var output = new StringWriter();
        using (var json = new JsonText(output))
        {
            json.Writer.WriteStartArray();
            ReadingQuotes.Write(json.Writer, "a.txt", Reading());
            json.Writer.WriteEndArray();
        }

        return [.. JsonDocument.Parse(output.ToString()).RootElement.EnumerateArray()];
    }

    private static ArticleReading Reading() => new()
    {
        Text = Text,
        Masthead = new(null, null, [], null, null, null),
        Statements =
        [
            new(StatementMode.Direct, "Xi Jinping", At("Xi"), At("said"), [At("“Yes,”")], At("“Yes,” Xi said."), null, AttributionRule.QuotationBeforeItsCue),
            new(StatementMode.Mixed, "Xi Jinping", At("Xi"), At("promised"), [At("“legitimate” things")], At("Xi promised “legitimate” things."), null, AttributionRule.QuotationBeforeItsCue),
            new(StatementMode.Indirect, null, At("Chehade"), At("added"), [At("more")], At("Chehade added more."), null, AttributionRule.QuotationBeforeItsCue),
        ],
        Passages =
        [
            new(PassageKind.Direct, At("“Yes,”"), "Xi Jinping", At("said"), 0),
            new(PassageKind.Mixed, At("“legitimate”"), "Xi Jinping", null, 1),
            new(PassageKind.Term, At("“Term”"), null, null, null),
            new(PassageKind.Direct, At("“Lone”"), null, null, null),
        ],
    };

    private static Span At(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
