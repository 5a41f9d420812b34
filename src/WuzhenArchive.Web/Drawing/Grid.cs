namespace WuzhenArchive.Web.Drawing;

/// <summary>Rows by columns, the count in the cell: what the darker cells have more of, the numbers say.</summary>
internal sealed record Grid(string Id, string Says, string RowKind, IReadOnlyList<GridHead> Rows, IReadOnlyList<GridHead> Columns, IReadOnlyList<GridCell> Cells)
{
    private const double LabelShare = 40;
    private const int LabelWidth = 17;
    private const int HeadWidth = 12;
    private const int LongestFlat = 7;
    private const int MostFlat = 3;
    private const int MostBesideLabels = 8;
    private const double LineHeight = 1.2;
    private const double CellHeight = 2;
    private const double Gap = 0.35;
    private const double LetterWidth = 0.52;

    /// <summary>With many columns the labels stand above their rows, which then have the whole width.</summary>
    private bool IsLabelledAbove => Columns.Count > MostBesideLabels;

    private bool IsUpright => Columns.Count > MostFlat && Columns.Any(c => c.Label.Length > LongestFlat);

    private double Left => IsLabelledAbove ? 0 : LabelShare;

    private double Pitch => (100 - Left) / Columns.Count;

    private double HeadHeight => (IsUpright ? HeadLines().SelectMany(l => l).Max(l => l.Length) * LetterWidth : HeadLines().Max(l => l.Count) * LineHeight) + 0.5;

    public Picture Draw()
    {
        var shapes = new List<Shape>(Heads());
        var y = HeadHeight;
        foreach (var (row, place) in Rows.Select((r, i) => (r, i)))
        {
            var lines = IsLabelledAbove ? [row.Label] : LabelLines.Of(row.Label, LabelWidth);
            var cells = IsLabelledAbove ? y + LineHeight + 0.2 : y + Math.Max(0, (lines.Count * LineHeight - CellHeight) / 2);
            var top = IsLabelledAbove ? y : y + Math.Max(0, (CellHeight - lines.Count * LineHeight) / 2);
            shapes.AddRange(lines.Select((line, i) => new Writing(Across.Percent(IsLabelledAbove ? 0 : LabelShare - 2), top + (i + 0.85) * LineHeight, line, IsLabelledAbove ? "start" : "end")
            {
                Href = i == 0 ? row.Href : null,
                Year = row.Year,
            }));
            shapes.AddRange(Enumerable.Range(0, Columns.Count).Select(c => CellAt(place, c, cells)));
            y = Math.Max(cells + CellHeight, top + lines.Count * LineHeight) + Gap;
        }
        return new(Id, Says, y, shapes, Table());
    }

    private IEnumerable<Shape> Heads() => HeadLines().SelectMany((lines, c) => lines.Select((line, i) => new Writing(
        Across.Percent(Left + (c + 0.5) * Pitch), HeadHeight - 0.5 - (IsUpright ? 0 : (lines.Count - 1 - i) * LineHeight), line, IsUpright ? "start" : "middle")
    {
        IsUpright = IsUpright,
        Beside = IsUpright ? (i - (lines.Count - 1) / 2.0) * LineHeight + 0.35 : 0,
        Year = Columns[c].Year,
        Href = i == 0 ? Columns[c].Href : null,
    }));

    private IEnumerable<IReadOnlyList<string>> HeadLines() => Columns.Select(c => LabelLines.Of(c.Label, IsUpright ? LabelWidth : HeadWidth));

    private Shape CellAt(int row, int column, double y)
    {
        var (x, width) = (Across.Percent(Left + column * Pitch + Pitch * 0.04), Across.Percent(Pitch * 0.92));
        return Cells.FirstOrDefault(c => c.Row == row && c.Column == column) is { } cell
            ? new Block(x, y, width, CellHeight, Lengths.Strength(cell.Count, Cells.Max(c => c.Count)), Number(cell.Count), cell.Href, cell.Name, cell.Counts) { Year = cell.Year }
            : new Nothing(x.Middle(width), y + CellHeight / 2);
    }

    private PictureTable Table() => new([RowKind, .. Columns.Select(c => c.Name)], [.. Rows.Select((row, r) => (IReadOnlyList<PictureEntry>)
        [new(row.Label, row.Href), .. Columns.Select((_, c) => Cells.FirstOrDefault(cell => cell.Row == r && cell.Column == c) is { } cell ? new PictureEntry(Number(cell.Count), cell.Href, cell.Counts) : new("0"))])]);

    private static string Number(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <param name="Name">What the table calls it: "¶ 3" where the picture has room for "3" only.</param>
internal sealed record GridHead(string Label, string Name, string? Href = null, int? Year = null)
{
    public static GridHead Of(string label, string? href = null, int? year = null) => new(label, label, href, year);
}

/// <summary>A count above zero.</summary>
/// <param name="Counts">What the count counts at the end of the link; null: it leads to the first place only.</param>
internal sealed record GridCell(int Row, int Column, int Count, string Href, string Name, int? Year = null, string? Counts = null);
