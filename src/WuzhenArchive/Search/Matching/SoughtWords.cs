using WuzhenArchive.Search.Language;

namespace WuzhenArchive.Search.Matching;

/// <summary>The words and phrases of a question, numbered: which of them a unit has is a bit for each.</summary>
internal sealed class SoughtWords
{
    // As many as a number has bits; a question has fewer.
    private const int Most = 64;

    private readonly Dictionary<QueryNode, int> numbers = new(ReferenceEqualityComparer.Instance);

    public SoughtWords(IEnumerable<QueryNode> nodes)
    {
        foreach (var node in nodes.SelectMany(Words).Take(Most))
            numbers.TryAdd(node, numbers.Count);
    }

    /// <summary>In the order of their numbers.</summary>
    public IEnumerable<QueryNode> All => numbers.Keys;

    public int Count => numbers.Count;

    public int NumberOf(QueryNode word) => numbers[word];

    public ulong Bit(QueryNode word) => 1UL << numbers[word];

    /// <summary>Whether a question is about words, and not about fields alone.</summary>
    public static bool AreSought(QueryNode node) => node is not Except && (IsWord(node) || Within(node).Any(AreSought));

    /// <summary>Whether nothing without one of the sought words can be a hit.</summary>
    public static bool AreNeeded(QueryNode node) => IsWord(node) || node switch
    {
        AllOf all => all.Nodes.Any(AreNeeded),
        AnyOf any => any.Nodes.All(AreNeeded),
        _ => false,
    };

    private static IEnumerable<QueryNode> Words(QueryNode node) => IsWord(node) ? [node] : Within(node).SelectMany(Words);

    private static bool IsWord(QueryNode node) => node is AnyForm or InSequence or Beginning;

    private static IEnumerable<QueryNode> Within(QueryNode node) => node switch
    {
        AllOf all => all.Nodes,
        AnyOf any => any.Nodes,
        Except except => [except.Node],
        _ => [],
    };
}
