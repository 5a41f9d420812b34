using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using WuzhenArchive.Search.Language;

namespace WuzhenArchive.Web.Rendering;

/// <summary>
/// Questions to the search, in code, in the first column of a table headed "You write": each leads to its answer. To count the hits of all
/// would take longer the more articles there are.
/// </summary>
internal static class ManualQuestions
{
    private const string Head = "You write";

    /// <param name="site">What the addresses of the site begin with: "/wuzhen" where it lives below a prefix.</param>
    public static void Link(MarkdownDocument page, string site)
    {
        foreach (var code in In(page).ToList())
        {
            var address = SearchAddress.Of(new(SearchQuery.Parse(code.Content)));
            ((LinkInline)code.ReplaceBy(new LinkInline(site + address[1..], ""))).AppendChild(code);
        }
    }

    private static IEnumerable<CodeInline> In(MarkdownDocument page) =>
        page.Descendants<Table>().Where(t => t[0] is TableRow head && WordsOf(head) == Head)
            .SelectMany(t => t.OfType<TableRow>().Skip(1))
            .SelectMany(row => ((TableCell)row[0]).Descendants<CodeInline>().Take(1));

    private static string WordsOf(TableRow row) =>
        string.Concat(((TableCell)row[0]).Descendants<LiteralInline>().Select(l => l.Content.ToString()));
}
