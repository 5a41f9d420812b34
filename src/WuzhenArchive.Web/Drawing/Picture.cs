using Microsoft.AspNetCore.Html;

namespace WuzhenArchive.Web.Drawing;

/// <summary>
/// A picture of counts: a sentence that says what it shows, shapes with links, and the same numbers as a table. Lengths across are
/// per cent of the width or em, lengths down are em, so that the writing keeps its size on every screen.
/// </summary>
/// <param name="Id">Unique on its page.</param>
/// <param name="Height">In em.</param>
internal sealed record Picture(string Id, string Says, double Height, IReadOnlyList<Shape> Shapes, PictureTable Table)
{
    public IHtmlContent Html => new PictureHtml(this);
}

/// <param name="Heads">One for each column; the first names what a row is.</param>
internal sealed record PictureTable(IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<PictureEntry>> Rows);

/// <param name="Href">Null: leads nowhere.</param>
/// <param name="Counts">What the number in the text counts at the end of the link; null: it is a figure, or leads to the first place
/// only.</param>
internal sealed record PictureEntry(string Text, string? Href = null, string? Counts = null);
