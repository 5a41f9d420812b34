using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Regions;

/// <summary>The lines of a text with what its form and their looks say of each.</summary>
/// <param name="Kinds">The region of each line; what is found is written here.</param>
/// <param name="Roles">What the form of the source says; null where it says nothing.</param>
internal sealed record PageLines(string Text, string Shadow, List<Line> Lines, RegionKind?[] Kinds, BlockRole?[] Roles, LineKind[] Looks)
{
    /// <summary>The source has a form: it is a page or a note.</summary>
    public bool HasShape => Roles is [not null, ..];

    /// <summary>A line in the shadow.</summary>
    public string Words(int line) => Lines[line].Span.Of(Shadow);

    /// <summary>A line in the shadow, not copied.</summary>
    public ReadOnlySpan<char> Letters(int line) => Lines[line].Span.In(Shadow);

    /// <summary>A line as printed.</summary>
    public string Printed(int line) => Lines[line].Span.Of(Text);
}
