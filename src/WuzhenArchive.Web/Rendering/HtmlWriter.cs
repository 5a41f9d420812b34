using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace WuzhenArchive.Web.Rendering;

/// <summary>Writes HTML straight into the answer; what is no mark-up of ours is always encoded.</summary>
internal readonly struct HtmlWriter(TextWriter writer, HtmlEncoder encoder)
{
    /// <summary>Mark-up, as it is.</summary>
    public HtmlWriter Write(string html)
    {
        writer.Write(html);
        return this;
    }

    public HtmlWriter Text(string words)
    {
        encoder.Encode(writer, words);
        return this;
    }

    /// <param name="value">Null: no attribute.</param>
    public HtmlWriter Attribute(string name, string? value)
    {
        if (value is null)
            return this;
        writer.Write(' ');
        writer.Write(name);
        writer.Write("=\"");
        encoder.Encode(writer, value);
        writer.Write('"');
        return this;
    }

    public HtmlWriter Attribute(string name, int value) => Attribute(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A link; it has no more attributes than these.</summary>
    /// <param name="kind">Its class.</param>
    public HtmlWriter Link(string kind, string href, string words) =>
        Write("<a class=\"").Write(kind).Write("\"").Attribute("href", href).Write(">").Text(words).Write("</a>");

    public HtmlWriter Content(IHtmlContent content)
    {
        content.WriteTo(writer, encoder);
        return this;
    }

    /// <summary>The attributes that give an element the colour of its year; nothing where there is none.</summary>
    public HtmlWriter Year(int? year) =>
        year is { } known ? Attribute("data-year", known).Attribute("data-colour", YearColour.Of(known)) : this;
}
