namespace WuzhenArchive.Web.Drawing;

/// <summary>A piece of a picture.</summary>
internal abstract record Shape
{
    /// <summary>Gives the shape the colour of a year; null: ink.</summary>
    public int? Year { get; init; }
}

/// <param name="Y">The base line, in em.</param>
/// <param name="Anchor">"start", "middle" or "end".</param>
internal sealed record Writing(Across X, double Y, string Text, string Anchor = "start", bool IsStrong = false) : Shape
{
    public string? Href { get; init; }

    /// <summary>What a number in the text counts at the end of the link.</summary>
    public string? Counts { get; init; }

    /// <summary>Read from below upwards, starting at the place.</summary>
    public bool IsUpright { get; init; }

    /// <summary>How far beside the place an upright line stands, in em.</summary>
    public double Beside { get; init; }
}

/// <summary>A block that leads somewhere, with a number in it.</summary>
/// <param name="Strength">1 to 5: how much of the most the number is.</param>
/// <param name="Name">What it says without the picture: "Ann Lee on Trust: 3 statements"; holds <paramref name="Text"/>.</param>
/// <param name="Counts">What the number counts at the end of the link; null: it leads to one thing.</param>
internal sealed record Block(Across X, double Y, Across Width, double Height, int Strength, string Text, string Href, string Name,
    string? Counts = null) : Shape;

/// <summary>Nothing is there, and that is said.</summary>
internal sealed record Nothing(Across X, double Y) : Shape;

/// <summary>A thin line.</summary>
internal sealed record Rule(Across X1, double Y1, Across X2, double Y2) : Shape;

/// <summary>A knot on a line, filled where there is something.</summary>
internal sealed record Knot(Across X, double Y, bool IsFilled) : Shape;
