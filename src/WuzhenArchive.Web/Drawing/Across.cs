using System.Globalization;

namespace WuzhenArchive.Web.Drawing;

/// <summary>A place or a length across a picture: per cent of its width, or em.</summary>
internal readonly record struct Across(double Number, string Unit)
{
    public static Across Percent(double number) => new(number, "%");

    public static Across Em(double number) => new(number, "em");

    /// <summary>Half of a length further on; both have one unit.</summary>
    public Across Middle(Across width) => this with { Number = Number + width.Number / 2 };

    public override string ToString() => Lengths.Number(Number) + Unit;
}

/// <summary>Lengths as SVG reads them, whatever language the machine speaks.</summary>
internal static class Lengths
{
    public static string Em(double number) => Number(number) + "em";

    public static string Number(double number) => Math.Round(number, 3).ToString(CultureInfo.InvariantCulture);

    /// <summary>1 to 5: how much of the most a count is.</summary>
    public static int Strength(int count, int most) => Math.Clamp((int)Math.Ceiling(5.0 * count / Math.Max(1, most)), 1, 5);
}
