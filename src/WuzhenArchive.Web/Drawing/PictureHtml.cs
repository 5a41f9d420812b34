using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Drawing;

/// <summary>
/// Writes a picture and the same numbers as a table, in one pass: it has hundreds of shapes, and a view would take longer for them than for
/// the rest of its page.
/// </summary>
internal sealed class PictureHtml(Picture picture) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var html = new HtmlWriter(writer, encoder);
        html.Write("<figure class=\"picture\"").Attribute("id", picture.Id).Write(">\n<figcaption")
            .Attribute("id", picture.Id + "-says").Write(">")
            .Text(picture.Says).Write("</figcaption>\n<svg role=\"group\"").Attribute("aria-labelledby", picture.Id + "-says")
            .Write(" width=\"100%\"").Attribute("height", Lengths.Em(picture.Height)).Write(">\n");
        foreach (var shape in picture.Shapes)
            Write(shape, html);
        html.Write("</svg>\n<details>\n<summary>The same as a table</summary>\n");
        Write(picture.Table, html);
        html.Write("</details>\n</figure>\n");
    }

    private static void Write(Shape shape, HtmlWriter html)
    {
        html.Write("<g").Attribute("class", shape.GetType().Name.ToLowerInvariant()).Year(shape.Year).Write(">");
        switch (shape)
        {
            case Block block:
                Write(block, html);
                break;
            case Writing writing:
                Write(writing, html);
                break;
            case Nothing nothing:
                html.Write("<circle").Attribute("cx", nothing.X.ToString()).Attribute("cy", Lengths.Em(nothing.Y))
                    .Write(" r=\"0.12em\" />");
                break;
            case Rule rule:
                html.Write("<line").Attribute("x1", rule.X1.ToString()).Attribute("y1", Lengths.Em(rule.Y1))
                    .Attribute("x2", rule.X2.ToString()).Attribute("y2", Lengths.Em(rule.Y2)).Write(" />");
                break;
            case Knot knot:
                html.Write("<circle").Attribute("cx", knot.X.ToString()).Attribute("cy", Lengths.Em(knot.Y)).Write(" r=\"0.36em\"")
                    .Attribute("class", knot.IsFilled ? "filled" : null).Write(" />");
                break;
        }
        html.Write("</g>\n");
    }

    private static void Write(Block block, HtmlWriter html)
    {
        var middle = Lengths.Em(block.Y + block.Height / 2 + 0.35);
        html.Write("<a").Attribute("href", block.Href).Attribute("aria-label", block.Name).Attribute("data-counts", block.Counts)
            .Write("><rect").Attribute("x", block.X.ToString()).Attribute("y", Lengths.Em(block.Y))
            .Attribute("width", block.Width.ToString())
            .Attribute("height", Lengths.Em(block.Height)).Write(" rx=\"2\"")
            .Attribute("class", "strength-" + block.Strength.ToString(CultureInfo.InvariantCulture))
            .Write(" /><text").Attribute("x", block.X.Middle(block.Width).ToString()).Attribute("y", middle)
            .Write(" text-anchor=\"middle\">")
            .Text(block.Text).Write("</text></a>");
    }

    private static void Write(Writing writing, HtmlWriter html)
    {
        html.Write("<svg").Attribute("x", writing.X.ToString()).Attribute("y", Lengths.Em(writing.Y)).Write(" overflow=\"visible\">");
        var (start, end) = writing.Href is null ? ("<g", "</g>") : ("<a", "</a>");
        html.Write(start).Attribute("href", writing.Href).Attribute("data-counts", writing.Href is null ? null : writing.Counts)
            .Write("><text").Attribute("text-anchor", writing.Anchor).Attribute("transform", writing.IsUpright ? "rotate(-90)" : null)
            .Attribute("dy", Lengths.Em(writing.Beside)).Attribute("class", writing.IsStrong ? "strong" : null).Write(">")
            .Text(writing.Text).Write("</text>").Write(end).Write("</svg>");
    }

    private void Write(PictureTable table, HtmlWriter html)
    {
        html.Write("<table class=\"numbers\"").Attribute("aria-labelledby", picture.Id + "-says").Write(">\n<thead><tr>");
        foreach (var head in table.Heads)
            html.Write("<th scope=\"col\">").Text(head).Write("</th>");
        html.Write("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Write("<tr>");
            for (var place = 0; place < row.Count; place++)
            {
                var (start, end) = place == 0 ? ("<th scope=\"row\">", "</th>") : ("<td>", "</td>");
                html.Write(start);
                Write(row[place], place > 0, html);
                html.Write(end);
            }
            html.Write("</tr>\n");
        }
        html.Write("</tbody>\n</table>\n");
    }

    private static void Write(PictureEntry entry, bool isNumber, HtmlWriter html)
    {
        if (entry.Href is not null)
            html.Write("<a").Attribute("href", entry.Href).Attribute("data-counts", isNumber ? entry.Counts : null).Write(">")
                .Text(entry.Text).Write("</a>");
        else
            html.Text(entry.Text);
    }
}
