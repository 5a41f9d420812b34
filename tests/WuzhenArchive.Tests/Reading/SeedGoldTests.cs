using System.Text.Json.Nodes;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Reading;

/// <summary>Holds the reading of the seeds against what a careful reader found in them (Gold/seeds.json): nothing missing, nothing wrong, nothing extra.</summary>
public class SeedGoldTests
{
    private const string Trimmed = " \t\r\n\u00A0\"'“”‘’.,;:!?";

    private static readonly JsonNode Gold = JsonNode.Parse(File.ReadAllText(Path.Combine(Seeds.Root, "tests", "WuzhenArchive.Tests", "Reading", "Gold", "seeds.json")))!;

    public static TheoryData<string> Articles => [.. Gold["articles"]!.AsArray().Select(a => (string)a!["file"]!)];

    private static JsonNode Of(string file) => Gold["articles"]!.AsArray().Single(a => (string)a!["file"]! == file)!;

    [Theory, MemberData(nameof(Articles))]
    public void the_masthead_and_the_edition_are_the_readers(string file)
    {
        var (gold, got) = (Of(file), Seeds.Read(file));
        Assert.Equal((string?)gold["title"], got.Masthead.Title);
        Assert.Equal(gold["authors"]!.AsArray().Select(a => (string)a!), got.Masthead.Authors);
        Assert.Equal(((string?)gold["published"], (string?)gold["publisher"], (string?)gold["section"]), (got.Masthead.Published, got.Masthead.Publisher, got.Masthead.Section));
        Assert.Equal(((int)gold["edition"]!["year"]!, (int?)gold["edition"]!["ordinal"], (int?)gold["edition"]!["month"]), (got.Edition!.Year, got.Edition.Ordinal, got.Edition.Month));
    }

    [Theory, MemberData(nameof(Articles))]
    public void the_regions_are_the_readers(string file)
    {
        var (gold, got) = (Of(file), Seeds.Read(file));
        Assert.Equal((int)gold["paragraphs"]!, got.Regions.Count(r => r.Kind is RegionKind.Paragraph or RegionKind.Blockquote));
        Assert.Equal(Texts(gold["boilerplate"]!), Texts(got, RegionKind.Boilerplate));
        Assert.Equal(Texts(gold["captions"]!), Texts(got, RegionKind.Caption));
    }

    [Theory, MemberData(nameof(Articles))]
    public void the_passages_are_the_readers(string file)
    {
        var got = Seeds.Read(file);
        var wanted = Of(file)["quotations"]!.AsArray().Concat(Of(file)["titleQuotations"]!.AsArray()).Select(q => (Core(got.Text, SpanOf(q!)), Voice((string)q!["kind"]!), Speech((string)q["kind"]!) ? (string?)q["speaker"] : null));
        Assert.Equal(
            wanted.OrderBy(w => w.Item1),
            got.Passages.Select(p => (Core(got.Text, p.Span), Voice(p.Kind.ToString().ToLowerInvariant()), Speech(p.Kind.ToString().ToLowerInvariant()) ? p.Speaker : null)).OrderBy(p => p.Item1));
    }

    [Theory, MemberData(nameof(Articles))]
    public void every_statement_of_the_reader_is_found_with_its_speaker_mode_and_cue(string file)
    {
        var got = Seeds.Read(file);
        foreach (var gold in Of(file)["attributions"]!.AsArray())
        {
            var statement = Assert.Single(got.Statements, s => Overlap(Hull(got.Text, s.Content), GoldHull(got.Text, gold!)) > 0.9);
            Assert.Equal(((string?)gold!["speaker"], (string?)gold["mode"]), (statement.Speaker, statement.Mode.ToString().ToLowerInvariant()));
            Assert.Equal((string?)gold["cue"]?["text"], statement.Cue?.Of(got.Text));
        }
    }

    [Theory, MemberData(nameof(Articles))]
    public void no_statement_is_found_that_the_reader_would_not_allow(string file)
    {
        var got = Seeds.Read(file);
        var allowed = Of(file)["attributions"]!.AsArray().Concat(Of(file)["attributionsOptional"]!.AsArray()).Select(g => GoldHull(got.Text, g!)).ToList();
        Assert.All(got.Statements, s => Assert.Contains(allowed, a => Overlap(Hull(got.Text, s.Content), a) > 0.8));
    }

    [Theory, MemberData(nameof(Articles))]
    public void people_facts_and_topics_are_the_readers(string file)
    {
        var (gold, got) = (Of(file), Seeds.Read(file));
        Assert.Equal(gold["people"]!.AsArray().Select(p => (string)p!["name"]!).Order(StringComparer.Ordinal), got.People.Select(p => p.Name).Order(StringComparer.Ordinal));
        foreach (var person in gold["people"]!.AsArray().Where(p => p!["participation"] is not null))
        {
            var appearance = Assert.Single(got.People.Single(p => p.Name == (string)person!["name"]!).Appearances);
            Assert.Equal((string?)person!["participation"], appearance.Manner is null ? appearance.Part : $"{appearance.Part} ({appearance.Manner})");
        }
        Assert.All(gold["figures"]!.AsArray(), f => Assert.Contains(got.Facts, g =>
            g.Property.Name == (string)f!["what"]! && g.Year == (int)f["year"]! && g.Value == f["value"]!.ToString() && g.Span == SpanOf(f)));
        Assert.Subset(got.Topics.Select(t => t.Topic).ToHashSet(), gold["topics"]!.AsArray().Select(t => (string)t!).ToHashSet());
    }

    [Fact]
    public void the_wordings_that_link_the_two_years_are_found_where_the_reader_found_them()
    {
        var readings = Seeds.Files.Select(Seeds.Read).ToDictionary(r => r.Edition!.Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        foreach (var link in Gold["crossLinks"]!.AsArray().Where(l => (string)l!["kind"]! == "topic"))
        {
            Assert.All(readings, r => Assert.All(link![r.Key]!.AsArray(), place => Assert.Contains(r.Value.Topics, t => t.Topic == (string)link["key"]! && t.Span.Overlaps(SpanOf(place!)))));
        }
    }

    private static Span SpanOf(JsonNode node) => Span.FromBounds((int)node["start"]!, (int)node["end"]!);

    private static bool Speech(string kind) => kind is "direct" or "mixed" or "block";

    private static string Voice(string kind) => Speech(kind) ? kind : "not speech";

    private static string[] Texts(JsonNode lines) => [.. lines.AsArray().Select(l => (string)l!)];

    private static string[] Texts(ArticleReading got, RegionKind kind) => [.. got.Regions.Where(r => r.Kind == kind).Select(r => r.Span.Of(got.Text))];

    private static Span GoldHull(string text, JsonNode gold) => Hull(text, gold["content"]!.AsArray().Select(c => SpanOf(c!)));

    private static Span Hull(string text, IEnumerable<Span> spans)
    {
        var cores = spans.Select(s => Core(text, s)).ToList();
        return Span.FromBounds(cores.Min(c => c.Start), cores.Max(c => c.End));
    }

    private static Span Core(string text, Span span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && Trimmed.Contains(text[start]))
        {
            start++;
        }
        while (end > start && Trimmed.Contains(text[end - 1]))
        {
            end--;
        }
        return Span.FromBounds(start, end);
    }

    private static double Overlap(Span left, Span right) =>
        (double)Math.Max(0, Math.Min(left.End, right.End) - Math.Max(left.Start, right.Start)) / Math.Max(left.Length, right.Length);
}
