namespace WuzhenArchive.Tests.Reading;

/// <summary>An example of docs/reading-rules.md: a text, an arrow on a line of its own, and what is read, one line each.</summary>
internal sealed record RuleExample(int Number, string Heading, string Text, IReadOnlyList<string> Expected)
{
    public const string Fence = "```example";
    private const string Arrow = "→";

    public static string Document { get; } = File.ReadAllText(Path.Combine(Seeds.Root, "docs", "reading-rules.md")).ReplaceLineEndings("\n");

    public static IReadOnlyList<RuleExample> All { get; } = [.. Parse(Document.Split('\n'))];

    private static IEnumerable<RuleExample> Parse(string[] lines)
    {
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
                yield return new(++number, heading, string.Join('\n', lines[(i + 1)..arrow]), lines[(arrow + 1)..end]);
                i = end;
            }
        }
    }
}
