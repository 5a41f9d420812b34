using System.Globalization;
using System.Text.Encodings.Web;

namespace WuzhenArchive.Web.Rendering;

/// <summary>The elements that are open while a marked text is written, outermost first.</summary>
internal sealed class OpenMarks(TextWriter writer, HtmlEncoder encoder)
{
    private readonly List<(Mark Mark, string Tag)> _open = [];

    /// <summary>
    /// Closes what ends at a place and opens what starts there. What stands inside a closing element is closed and opened again.
    /// </summary>
    public void Turn(int place, ReadOnlySpan<Mark> starting)
    {
        var outermost = _open.FindIndex(o => o.Mark.Span.End == place);
        List<Mark> crossing = [];
        while (outermost >= 0 && _open.Count > outermost)
        {
            if (_open[^1].Mark is var last && last.Span.End > place)
                crossing.Insert(0, last);
            Close();
        }
        if (crossing.Count == 0 && starting.Length == 1)
        {
            Open(starting[0], isFirstPiece: true);
            return;
        }
        // What reaches farthest goes outside, so that as little as possible has to be split.
        foreach (var mark in crossing.Concat(starting.ToArray()).OrderByDescending(m => m.Span.End))
            Open(mark, isFirstPiece: mark.Span.Start == place);
    }

    private void Close()
    {
        writer.Write("</");
        writer.Write(_open[^1].Tag);
        writer.Write('>');
        _open.RemoveAt(_open.Count - 1);
    }

    private void Open(Mark mark, bool isFirstPiece)
    {
        var leads = mark.Href is not null && !_open.Exists(o => o.Tag == "a");
        var tag = leads ? "a" : mark.Element;
        _open.Add((mark, tag));
        writer.Write('<');
        writer.Write(tag);
        Write("id", isFirstPiece ? mark.Id : null);
        Write("class", mark.Class);
        Write("href", leads ? mark.Href : null);
        Write("title", mark.Title);
        Write("data-year", mark.Year?.ToString(CultureInfo.InvariantCulture));
        Write("data-colour", mark.Year is { } year ? YearColour.Of(year).ToString(CultureInfo.InvariantCulture) : null);
        Write("data-letter", isFirstPiece ? mark.Letter : null);
        writer.Write('>');
    }

    private void Write(string name, string? value)
    {
        if (value is null)
            return;
        writer.Write(' ');
        writer.Write(name);
        writer.Write("=\"");
        encoder.Encode(writer, value);
        writer.Write('"');
    }
}
