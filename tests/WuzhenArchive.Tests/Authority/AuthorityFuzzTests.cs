using System.Text;
using WuzhenArchive.Authority;
using WuzhenArchive.Reading;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Authority;

public class AuthorityFuzzTests
{
    private const string Signs = "-:[]{}&*!|>'\"%@`,?# \t\n\r~<=\u00A0\uFEFF\0aé方";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void a_file_that_was_spoiled_in_any_way_is_loaded_or_answered_in_lines(int seed)
    {
        var whole = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "archive.yaml"));
        foreach (var spoiled in Spoiled(whole, seed))
        {
            var loaded = AuthorityLoader.Load("archive.yaml", spoiled);

            Assert.Equal(loaded.Value is null, loaded.Problems.Count > 0);
            Assert.All(loaded.Problems, p => Assert.Matches(@"^archive\.yaml:\d+: [^\n\r]+$", p));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void a_sidecar_that_was_spoiled_in_any_way_is_loaded_and_read_or_answered_in_lines(int seed)
    {
        const string article = "Otto Berg argued that ships come first. She spoke of a “silent” flood.\n\nThe pilots were full of doubt.";
        const string whole = """
            title: A Lock
            authors:
              - Ann Lee
            statements:
              - words: ships come first
                paragraph: 1
                cue: argued
                speaker: Ann Lee
                mode: indirect
                note: Heard so.
            passages:
              - words: “silent”
                occurrence: 1
                kind: term
            additions:
              - words: full
                more:
                  - doubt
                source: The pilots
                cue: were
                mode: indirect

            """;
        foreach (var spoiled in Spoiled(whole, seed))
        {
            var loaded = SidecarLoader.Load("a.yaml", spoiled);

            Assert.Equal(loaded.Value is null, loaded.Problems.Count > 0);
            Assert.All(loaded.Problems, p => Assert.Matches(@"^a\.yaml:\d+: [^\n\r]+$", p));
            var reading = new ArticleReader(AuthorityFile.Empty).Read(article, loaded.Value);
            Assert.All(reading.Findings.Where(f => f.Kind == FindingKind.CorrectionWithoutMatch), f => Assert.Matches(@"^a\.yaml:\d+: the words '", f.Message));
        }
    }

    private static IEnumerable<byte[]> Spoiled(string whole, int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 300; round++)
        {
            var spoiled = new StringBuilder(whole);
            for (var change = random.Next(1, 6); change > 0; change--)
                Spoil(spoiled, random);
            yield return Encoding.UTF8.GetBytes(spoiled.ToString());
        }
    }

    private static void Spoil(StringBuilder text, Random random)
    {
        var place = random.Next(text.Length);
        switch (random.Next(3))
        {
            case 0:
                text.Insert(place, Signs[random.Next(Signs.Length)]);
                break;
            case 1:
                text.Remove(place, Math.Min(text.Length - place, random.Next(1, 40)));
                break;
            default:
                text[place] = Signs[random.Next(Signs.Length)];
                break;
        }
    }
}
