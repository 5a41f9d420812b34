using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using WuzhenArchive.Reading;

namespace WuzhenArchive.Web.Rendering;

/// <summary>
/// Shows an example as a numbered pair: its text, set as prose, and below what the reader reads in it now. Where the page says otherwise,
/// that is shown too. One renderer counts one page, as the tests count its examples.
/// </summary>
internal sealed class ManualExampleRenderer(ArticleReader reader) : CodeBlockRenderer
{
    private int _number;

    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        if (ManualExample.Of(block) is not { } example)
        {
            base.Write(renderer, block);
            return;
        }
        var read = ReadingLines.Of(reader.Read(example.Text), example.Says);
        renderer.Write($"<figure class=\"example\" id=\"example-{++_number}\"><figcaption>Example {_number}</figcaption><pre>")
            .WriteEscape(example.Text).Write("</pre>");
        Write(renderer, "now", read);
        if (!read.SequenceEqual(example.Says))
        {
            renderer.Write("<p class=\"small\">This page says otherwise:</p>");
            Write(renderer, "otherwise", example.Says);
        }
        renderer.Write("</figure>").WriteLine();
    }

    private static void Write(HtmlRenderer renderer, string name, IEnumerable<string> lines)
    {
        renderer.Write($"<ul class=\"{name}\">");
        foreach (var line in lines)
            renderer.Write("<li>").WriteEscape(line).Write("</li>");
        renderer.Write("</ul>");
    }
}
