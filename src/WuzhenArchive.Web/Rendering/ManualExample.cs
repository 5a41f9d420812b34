using System.Text;
using Markdig.Syntax;
using WuzhenArchive.Authority;
using WuzhenArchive.Reading;

namespace WuzhenArchive.Web.Rendering;

/// <summary>An example of the manual: a text, an arrow on a line of its own, and what the page says is read in it, one line each.</summary>
internal sealed record ManualExample(string Text, IReadOnlyList<string> Says)
{
    private const string Info = "example";
    private const string Authority = "archive";
    private const string Arrow = "\n→\n";

    /// <returns>Null where the block is none.</returns>
    public static ManualExample? Of(CodeBlock block) =>
        block is FencedCodeBlock { Info: Info } && TextOf(block).Split(Arrow, 2) is [var text, var says]
            ? new(text, says.Split('\n'))
            : null;

    /// <summary>
    /// The reader of a page's examples: by the archive.yaml that the page, or the one it is a part of, shows in a block "yaml archive",
    /// else by one that knows nothing.
    /// </summary>
    public static ArticleReader Reader(params IEnumerable<MarkdownDocument?> pages)
    {
        var block = pages.OfType<MarkdownDocument>().SelectMany(p => p.Descendants<FencedCodeBlock>())
            .FirstOrDefault(b => b.Arguments == Authority);
        var yaml = block is null ? "series:\n  name: none" : TextOf(block);
        return new(AuthorityLoader.Load(AuthorityLoader.FileName, Encoding.UTF8.GetBytes(yaml)).Value
            ?? new() { Series = new("none", []) });
    }

    private static string TextOf(CodeBlock block) => block.Lines.ToString().ReplaceLineEndings("\n");
}
