using System.Text;
using WuzhenArchive.Authority;

namespace WuzhenArchive.Tests.Reading;

/// <summary>An example of the manual: a text, an arrow on a line of its own, and what is read, one line each.</summary>
/// <param name="Page">The name of the page that has it.</param>
internal sealed record RuleExample(string Page, int Number, string Heading, string Text, IReadOnlyList<string> Expected)
{
    public const string Rules = "reading-rules";
    private const string Fence = "```example";
    private const string AuthorityFence = "```yaml archive";
    private const string Arrow = "→";

    private static readonly string Folder = Path.Combine(Seeds.Root, "docs");

    /// <summary>Of all pages.</summary>
    public static IReadOnlyList<RuleExample> All { get; } = [.. Directory.EnumerateFiles(Folder, "*.md").Select(f => Path.GetFileNameWithoutExtension(f)).Order().SelectMany(Parse)];

    /// <summary>All pages of the rules, one behind the other.</summary>
    public static string AllRules { get; } = string.Concat(Directory.EnumerateFiles(Folder, Rules + "*.md").Order().Select(f => File.ReadAllText(f)));

    public static string Document(string page) => File.ReadAllText(Path.Combine(Folder, page + ".md")).ReplaceLineEndings("\n");

    /// <summary>The archive.yaml that the page shows; the pages of the rules share one.</summary>
    public static AuthorityFile Authority(string page)
    {
        var yaml = Document(IsOfRules(page) ? Rules : page).Split(AuthorityFence)[1].Split("```")[0];
        return Assert.IsType<AuthorityFile>(AuthorityLoader.Load(AuthorityLoader.FileName, Encoding.UTF8.GetBytes(yaml)).Value);
    }

    public static bool IsOfRules(string page) => page.StartsWith(Rules, StringComparison.Ordinal);

    private static IEnumerable<RuleExample> Parse(string page)
    {
        var lines = Document(page).Split('\n');
        var (number, heading) = (0, "");
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#'))
            {
                heading = lines[i].TrimStart('#', ' ');
            }
            else if (lines[i] == Fence)
            {
                var (arrow, end) = (Array.IndexOf(lines, Arrow, i), Array.IndexOf(lines, "```", i));
                yield return new(page, ++number, heading, string.Join('\n', lines[(i + 1)..arrow]), lines[(arrow + 1)..end]);
                i = end;
            }
        }
    }
}
