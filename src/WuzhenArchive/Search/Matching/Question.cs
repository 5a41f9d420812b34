using WuzhenArchive.Search.Language;

namespace WuzhenArchive.Search.Matching;

/// <summary>A question made ready for an engine.</summary>
/// <param name="Nodes">A hit must have all of them.</param>
/// <param name="Weights">By the number of a sought word: the rarer in the archive, the more.</param>
internal sealed record Question(IReadOnlyList<QueryNode> Nodes, SoughtWords Words, NameLookup Names, FacetChoices Choices, float[] Weights)
{
    public bool AsksForWords { get; } = Nodes.Any(SoughtWords.AreSought);

    /// <summary>Nothing without one of the sought words can be a hit.</summary>
    public bool NeedsWords { get; } = Nodes.Any(SoughtWords.AreNeeded);
}
