using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace WuzhenArchive.Web.Rendering;

/// <summary>
/// The headings of a page of the manual: each but the title is a link to itself, and the title of a long page is followed by what the page
/// holds.
/// </summary>
internal sealed class ManualHeadings(MarkdownDocument page) : HeadingRenderer
{
    private const int FewestSections = 5;

    private IReadOnlyList<HeadingBlock> Sections { get; } = [.. page.OfType<HeadingBlock>().Where(h => h.Level == 2)];

    public static string WordsOf(HeadingBlock heading) =>
        string.Concat((heading.Inline ?? []).Descendants<LeafInline>().Select(i => i switch
    {
        LiteralInline words => words.Content.ToString(),
        CodeInline code => code.Content,
        _ => "",
    }));

    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        if (heading.Level > 1)
        {
            renderer.Write($"<h{heading.Level} id=\"{heading.GetAttributes().Id}\"><a href=\"#{heading.GetAttributes().Id}\">")
                .WriteLeafInline(heading);
            renderer.Write($"</a></h{heading.Level}>").WriteLine();
            return;
        }
        base.Write(renderer, heading);
        if (Sections.Count >= FewestSections)
            WriteContents(renderer);
    }

    private void WriteContents(HtmlRenderer renderer)
    {
        renderer.Write("<nav id=\"contents\" aria-label=\"On this page\"><ol>");
        foreach (var section in Sections)
            renderer.Write($"<li><a href=\"#{section.GetAttributes().Id}\">").WriteEscape(WordsOf(section)).Write("</a></li>");
        renderer.Write("</ol></nav>").WriteLine();
    }
}
