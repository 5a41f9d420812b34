using WuzhenArchive.Text;

namespace WuzhenArchive.Web.Rendering;

/// <summary>A place in a text that means something, and the element that shows the meaning.</summary>
/// <param name="Element">A phrasing element: span, q, b, mark.</param>
internal sealed record Mark(Span Span, string Element, string? Class = null)
{
    /// <summary>Written once, on the first piece.</summary>
    public string? Id { get; init; }

    /// <summary>Where the words lead. Inside another link the words lead where that one leads.</summary>
    public string? Href { get; init; }

    /// <summary>The meaning in words.</summary>
    public string? Title { get; init; }

    /// <summary>The year the words speak of, where that gives them its colour.</summary>
    public int? Year { get; init; }

    /// <summary>The letter that ties the words to their note; written once, on the first piece.</summary>
    public string? Letter { get; init; }
}
