using WuzhenArchive.Text;

namespace WuzhenArchive.Model;

/// <summary>A piece of an article's text by function.</summary>
/// <param name="Number">Paragraphs and block quotations count 1, 2, 3 … in one sequence; other regions have none.</param>
public sealed record Region(RegionKind Kind, Span Span, int? Number = null);
