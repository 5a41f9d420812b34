using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using WuzhenArchive.Search.Shown;

namespace WuzhenArchive.Web.Rendering;

/// <summary>
/// A question to the search, in code, in the first column of a table headed "You write"; the archive's own answer stands beside it in a
/// column of its own.
/// </summary>
internal sealed class ManualQuestion
{
    private const string Head = "You write";

    private readonly TableRow _row;
    private readonly CodeInline _code;

    private ManualQuestion(TableRow row, CodeInline code)
    {
        (_row, _code) = (row, code);
    }

    public string Typed => _code.Content;

    /// <summary>All of a page; each of their tables gets the new column's head.</summary>
    public static IReadOnlyList<ManualQuestion> In(MarkdownDocument page)
    {
        var tables = page.Descendants<Table>().Where(t => t[0] is TableRow head && WordsOf(head) == Head).ToList();
        tables.ForEach(t => ((TableRow)t[0]).Add(Cell(new LiteralInline("Finds here"))));
        return [.. tables.SelectMany(t => t.OfType<TableRow>().Skip(1))
            .SelectMany(row => ((TableCell)row[0]).Descendants<CodeInline>().Take(1).Select(code => new ManualQuestion(row, code)))];
    }

    /// <param name="address">Of the page that shows the hits.</param>
    public void Answer(HitCount hits, string address) =>
        _row.Add(Cell(new LinkInline(address, "")
            .AppendChild(new LiteralInline(PlainWords.Count(hits.Total, "hit", "hits", hits.IsAtLeast)))));

    private static string WordsOf(TableRow row) =>
        string.Concat(((TableCell)row[0]).Descendants<LiteralInline>().Select(l => l.Content.ToString()));

    private static TableCell Cell(Inline words) => [new ParagraphBlock { Inline = new ContainerInline().AppendChild(words) }];
}
