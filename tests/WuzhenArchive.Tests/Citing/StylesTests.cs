using System.Text.Json.Nodes;
using WuzhenArchive.Citing;
using WuzhenArchive.Tests.Reading;

namespace WuzhenArchive.Tests.Citing;

/// <summary>Holds the three styles against what a citation processor prints: of the seeds (seeds.json) and of invented works (styles.json).</summary>
public class StylesTests
{
    private static readonly DateOnly Today = new(2026, 1, 15);
    private static readonly JsonArray OfSeeds = Read("seeds.json");
    private static readonly JsonArray Invented = Read("styles.json");

    public static TheoryData<string, string> SeedCases => Cases(OfSeeds);

    public static TheoryData<string, string> InventedCases => Cases(Invented);

    [Theory, MemberData(nameof(SeedCases))]
    public void a_seed_is_cited_as_a_processor_prints_it(string name, string style)
    {
        var (item, expected) = (Case(OfSeeds, name)["item"]!, Case(OfSeeds, name)["expected"]![style]!);
        var isPost = (string)item["type"]! == "post-weblog";
        var work = new CitedWork("seed", [.. (item["author"]?.AsArray() ?? []).Select(a => CitedName.Of($"{a!["given"]} {a["family"]}"))], (string)item["title"]!,
            isPost ? (string?)item["container-title"] : null, (string?)item["publisher"],
            CitedDate.Parse(item["issued"] is { } issued ? string.Join('-', issued["date-parts"]![0]!.AsArray().Select(p => ((int)p!).ToString("00", null))) : null),
            (string?)item["URL"], Today);
        var entry = Style(style).Entry(work);
        Assert.Equal((string)expected["text"]!, entry.ToString());
        Assert.Equal((string)expected["html"]!, entry.ToHtml());
    }

    [Theory, MemberData(nameof(InventedCases))]
    public void a_work_is_cited_as_a_processor_prints_it(string name, string style)
    {
        var made = Case(Invented, name);
        var work = Work(made);
        var expected = made["expected"]![style]!;
        Assert.Equal((string)expected["entry"]!, Style(style).Entry(work).ToHtml());
        Assert.Equal((string)expected["mention"]!, Style(style).Mention(work).ToHtml());
        Assert.Equal((string)expected["paragraph"]!, Style(style).Mention(work, new(5)).ToHtml());
    }

    private static CitedWork Work(JsonNode made) => new("invented", [.. made["authors"]!.AsArray().Select(a => CitedName.Of((string)a!))],
        (string)made["title"]!, (string?)made["section"], (string?)made["publisher"], CitedDate.Parse((string?)made["date"]), (string?)made["address"], Today);

    private static CitationStyle Style(string name) => CitationStyle.All.Single(s => s.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase));

    private static JsonNode Case(JsonArray cases, string name) => cases.Single(c => (string)c!["name"]! == name)!;

    private static TheoryData<string, string> Cases(JsonArray cases)
    {
        var data = new TheoryData<string, string>();
        foreach (var made in cases)
            foreach (var style in made!["expected"]!.AsObject())
                data.Add((string)made["name"]!, style.Key);
        return data;
    }

    private static JsonArray Read(string file) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Seeds.Root, "tests", "WuzhenArchive.Tests", "Citing", file)))!.AsArray();
}
