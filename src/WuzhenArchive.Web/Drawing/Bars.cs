namespace WuzhenArchive.Web.Drawing;

/// <summary>Figures as bars from zero, each under its words; as honest with two figures as with ten.</summary>
internal static class Bars
{
    private const double Row = 3.6;

    public static Picture Draw(string id, string says, IReadOnlyList<Bar> bars, PictureTable table)
    {
        var most = bars.Max(b => b.Value);
        return new(id, says, bars.Count * Row, [.. bars.SelectMany((bar, i) => Shapes(bar, i * Row, most))], table);
    }

    private static IEnumerable<Shape> Shapes(Bar bar, double y, int most) =>
    [
        new Writing(Across.Percent(0), y + 1, bar.Label) { Year = bar.Year },
        new Block(Across.Percent(0), y + 1.3, Across.Percent(100.0 * bar.Value / Math.Max(1, most)), 1.8, 3, bar.Text, bar.Href,
        bar.Name) { Year = bar.Year },
    ];
}

/// <param name="Label">Above the bar.</param>
/// <param name="Text">In the bar: the figure.</param>
internal sealed record Bar(string Label, int Value, string Text, string Href, string Name, int? Year);
