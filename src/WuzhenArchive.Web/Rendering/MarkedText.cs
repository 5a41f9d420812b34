using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using WuzhenArchive.Text;

namespace WuzhenArchive.Web.Rendering;

/// <summary>
/// A piece of a text with its marks, written as correctly nested HTML. Marks may nest, touch and cross: one that would
/// close across another is split. The text itself is always encoded.
/// </summary>
internal sealed class MarkedText : IHtmlContent
{
    private readonly string _text;
    private readonly Span _region;
    private readonly IReadOnlyList<Mark> _marks;

    /// <param name="region">The piece of the text to write; marks are clipped to it.</param>
    /// <param name="marks">Of two with the same place the earlier is the outer.</param>
    public MarkedText(string text, Span region, IEnumerable<Mark> marks)
    {
        _text = text;
        _region = region;
        _marks = [.. marks.Select(m => m with { Span = Clip(m.Span) }).Where(m => m.Span.Length > 0)];
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var open = new OpenMarks(writer, encoder);
        var place = _region.Start;
        foreach (var cut in _marks.SelectMany(m => new[] { m.Span.Start, m.Span.End }).Distinct().Order())
        {
            encoder.Encode(writer, _text, place, cut - place);
            open.Turn(cut, _marks.Where(m => m.Span.Start == cut));
            place = cut;
        }
        encoder.Encode(writer, _text, place, _region.End - place);
    }

    public override string ToString()
    {
        using var writer = new StringWriter();
        WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    private Span Clip(Span span) => Span.FromBounds(
        Whole(Math.Clamp(span.Start, _region.Start, _region.End), -1), Whole(Math.Clamp(span.End, _region.Start, _region.End), +1));

    // A mark that would cut a surrogate pair takes the whole character in.
    private int Whole(int place, int step) =>
        place > _region.Start && place < _region.End && char.IsLowSurrogate(_text[place]) && char.IsHighSurrogate(_text[place - 1]) ? place + step : place;
}
