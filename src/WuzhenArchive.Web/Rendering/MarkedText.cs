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
    private readonly Mark[] _marks;

    /// <param name="region">The piece of the text to write; marks are clipped to it.</param>
    /// <param name="marks">Of two with the same place the earlier is the outer.</param>
    public MarkedText(string text, Span region, IEnumerable<Mark> marks)
    {
        _text = text;
        _region = region;
        _marks = [.. marks.Where(m => m.Span.Overlaps(region)).Select(Clipped).Where(m => m.Span.Length > 0)];
        var order = new long[_marks.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = (long)_marks[i].Span.Start << 32 | (uint)i;
        Array.Sort(order, _marks);
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var open = new OpenMarks(writer, encoder);
        var (place, next) = (_region.Start, 0);
        foreach (var cut in Cuts())
        {
            encoder.Encode(writer, _text, place, cut - place);
            var first = next;
            while (next < _marks.Length && _marks[next].Span.Start == cut)
                next++;
            open.Turn(cut, _marks.AsSpan(first..next));
            place = cut;
        }
        encoder.Encode(writer, _text, place, _region.End - place);
    }

    // Where a mark begins or ends, in order; a place may come twice, and then nothing happens there again.
    private int[] Cuts()
    {
        var cuts = new int[_marks.Length * 2];
        for (var i = 0; i < _marks.Length; i++)
            (cuts[2 * i], cuts[2 * i + 1]) = (_marks[i].Span.Start, _marks[i].Span.End);
        Array.Sort(cuts);
        return cuts;
    }

    public override string ToString()
    {
        using var writer = new StringWriter();
        WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    private Mark Clipped(Mark mark) =>
        _region.Contains(mark.Span) && mark.Span is var span && Whole(span.Start, -1) == span.Start && Whole(span.End, +1) == span.End
        ? mark
        : mark with
        {
            Span = Span.FromBounds(
                Whole(Math.Clamp(mark.Span.Start, _region.Start, _region.End), -1),
                Whole(Math.Clamp(mark.Span.End, _region.Start, _region.End), +1)),
        };

    // A mark that would cut a surrogate pair takes the whole character in.
    private int Whole(int place, int step) =>
        place > _region.Start && place < _region.End && char.IsLowSurrogate(_text[place]) && char.IsHighSurrogate(_text[place - 1])
            ? place + step
            : place;
}
