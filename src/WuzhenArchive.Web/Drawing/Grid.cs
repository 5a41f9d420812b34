namespace WuzhenArchive.Web.Drawing;

/// <summary>Rows by columns, the count in the cell: what the darker cells have more of, the numbers say.</summary>
internal sealed class Grid
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

    private readonly string id;
    private readonly string says;
    private readonly string rowKind;
    private readonly IReadOnlyList<GridHead> rows;
    private readonly IReadOnlyList<GridHead> columns;
    private readonly Dictionary<(int Row, int Column), GridCell> cells;
    private readonly int most;
    private readonly bool isUpright;
    private readonly IReadOnlyList<IReadOnlyList<string>> heads;
    private readonly double headHeight;

    /// <param name="rowKind">What a row is, as the table names it.</param>
    /// <param name="cells">At most one for a place.</param>
    public Grid(string id, string says, string rowKind, IReadOnlyList<GridHead> rows, IReadOnlyList<GridHead> columns,
        IReadOnlyList<GridCell> cells)
    {
        (this.id, this.says, this.rowKind, this.rows, this.columns) = (id, says, rowKind, rows, columns);
        this.cells = cells.ToDictionary(c => (c.Row, c.Column));
        most = cells.Select(c => c.Count).DefaultIfEmpty().Max();
        isUpright = columns.Count > MostFlat && columns.Any(c => c.Label.Length > LongestFlat);
        heads = [.. columns.Select(c => LabelLines.Of(c.Label, isUpright ? LabelWidth : HeadWidth))];
        headHeight = (isUpright ? heads.SelectMany(l => l).Max(l => l.Length) * LetterWidth : heads.Max(l => l.Count) * LineHeight) + 0.5;
    }

    /// <summary>With many columns the labels stand above their rows, which then have the whole width.</summary>
    private bool IsLabelledAbove => columns.Count > MostBesideLabels;

    private double Left => IsLabelledAbove ? 0 : LabelShare;

    private double Pitch => (100 - Left) / columns.Count;

    public Picture Draw()
    {
        var shapes = new List<Shape>(Heads());
        var y = headHeight;
        foreach (var (row, place) in rows.Select((r, i) => (r, i)))
        {
            var lines = IsLabelledAbove ? [row.Label] : LabelLines.Of(row.Label, LabelWidth);
            var level = IsLabelledAbove ? y + LineHeight + 0.2 : y + Math.Max(0, (lines.Count * LineHeight - CellHeight) / 2);
            var top = IsLabelledAbove ? y : y + Math.Max(0, (CellHeight - lines.Count * LineHeight) / 2);
            shapes.AddRange(lines.Select((line, i) => new Writing(Across.Percent(IsLabelledAbove ? 0 : LabelShare - 2),
                top + (i + 0.85) * LineHeight, line, IsLabelledAbove ? "start" : "end")
            {
                Href = i == 0 ? row.Href : null,
                Year = row.Year,
            }));
            shapes.AddRange(Enumerable.Range(0, columns.Count).Select(c => CellAt(place, c, level)));
            y = Math.Max(level + CellHeight, top + lines.Count * LineHeight) + Gap;
        }
        return new(id, says, y, shapes, Table());
    }

    private IEnumerable<Shape> Heads() => heads.SelectMany((lines, c) => lines.Select((line, i) => new Writing(
        Across.Percent(Left + (c + 0.5) * Pitch), headHeight - 0.5 - (isUpright ? 0 : (lines.Count - 1 - i) * LineHeight), line, isUpright
            ? "start" : "middle")
    {
        IsUpright = isUpright,
        Beside = isUpright ? (i - (lines.Count - 1) / 2.0) * LineHeight + 0.35 : 0,
        Year = columns[c].Year,
        Href = i == 0 ? columns[c].Href : null,
    }));

    private Shape CellAt(int row, int column, double y)
    {
        var (x, width) = (Across.Percent(Left + column * Pitch + Pitch * 0.04), Across.Percent(Pitch * 0.92));
        return cells.GetValueOrDefault((row, column)) is { } cell
            ? new Block(x, y, width, CellHeight, Lengths.Strength(cell.Count, most), Number(cell.Count), cell.Href, cell.Name,
                cell.Counts)
            { Year = cell.Year }
            : new Nothing(x.Middle(width), y + CellHeight / 2);
    }

    private PictureTable Table() => new([rowKind, .. columns.Select(c => c.Name)], [.. rows.Select((row, r) => (IReadOnlyList<PictureEntry>)
        [new(row.Label, row.Href),
            .. columns.Select((_, c) => cells.GetValueOrDefault((r, c)) is { } cell
                ? new PictureEntry(Number(cell.Count), cell.Href, cell.Counts) : new("0"))])]);

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
