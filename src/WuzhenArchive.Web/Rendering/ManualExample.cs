using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace WuzhenArchive.Web.Rendering;

/// <summary>
/// Shows a fenced block marked "example" as a numbered pair: the text above its arrow, set as prose, and below what is read in it.
/// One renderer counts one page, as the tests count its examples.
/// </summary>
internal sealed class ManualExample : CodeBlockRenderer
{
    private const string Info = "example";
    private const string Arrow = "\n→\n";

    private int _number;

    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        var lines = block.Lines.ToString().ReplaceLineEndings("\n");
        if (block is not FencedCodeBlock { Info: Info } || lines.Split(Arrow, 2) is not [var text, var read])
        {
            base.Write(renderer, block);
            return;
        }
        renderer.Write($"<figure class=\"example\" id=\"example-{++_number}\"><figcaption>Example {_number}</figcaption><pre>").WriteEscape(text).Write("</pre><ul>");
        foreach (var line in read.Split('\n'))
            renderer.Write("<li>").WriteEscape(line).Write("</li>");
        renderer.Write("</ul></figure>").WriteLine();
    }
}
