using AngleSharp.Dom;
using WuzhenArchive.Reading.Results;

namespace WuzhenArchive.Reading.Formats.Html;

/// <summary>One line of what a page shows.</summary>
/// <param name="Links">How many of its characters are links.</param>
/// <param name="Holder">The nearest block element around it.</param>
internal sealed record Piece(string Text, BlockRole Role, int Links, IElement Holder, bool AfterBlank)
{
    /// <summary>A line that is mostly links leads away from the article; an address that is printed out is part of it.</summary>
    public bool IsLink => Links * 2 > Text.Length && !Text.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    /// <summary>Running text: closed like a sentence, or too long for a label.</summary>
    public bool IsProse => Role is BlockRole.Text or BlockRole.Quotation && !IsLink && (Text.Length > 80 || (Text.Length >= 25 && Regions.LineEnds.IsSentence(Text)));
}
