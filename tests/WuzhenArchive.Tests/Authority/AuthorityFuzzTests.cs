using System.Text;
using WuzhenArchive.Authority;

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
        var random = new Random(seed);
        var whole = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "archive.yaml"));
        for (var round = 0; round < 300; round++)
        {
            var spoiled = new StringBuilder(whole);
            for (var change = random.Next(1, 6); change > 0; change--)
                Spoil(spoiled, random);

            var loaded = AuthorityLoader.Load("archive.yaml", Encoding.UTF8.GetBytes(spoiled.ToString()));

            Assert.Equal(loaded.Value is null, loaded.Problems.Count > 0);
            Assert.All(loaded.Problems, p => Assert.Matches(@"^archive\.yaml:\d+: [^\n\r]+$", p));
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
