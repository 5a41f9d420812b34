using System.Globalization;
using System.Text.Encodings.Web;

namespace WuzhenArchive.Web.Rendering;

/// <summary>Writes what stands in many places of a page, straight into the answer.</summary>
internal static class HtmlWriting
{
    /// <summary>The attributes that give an element the colour of its year; nothing where there is none.</summary>
    public static void WriteYear(this TextWriter writer, int? year)
    {
        if (year is not { } known)
            return;
        writer.Write(" data-year=\"");
        writer.Write(known.ToString(CultureInfo.InvariantCulture));
        writer.Write("\" data-colour=\"");
        writer.Write(YearColour.Of(known).ToString(CultureInfo.InvariantCulture));
        writer.Write('"');
    }

    /// <param name="start">From the tag to the opening mark of the address: <c>&lt;a class="who" href="</c>.</param>
    public static void WriteLink(this TextWriter writer, HtmlEncoder encoder, string start, string href, string words)
    {
        writer.Write(start);
        encoder.Encode(writer, href);
        writer.Write("\">");
        encoder.Encode(writer, words);
        writer.Write("</a>");
    }
}
