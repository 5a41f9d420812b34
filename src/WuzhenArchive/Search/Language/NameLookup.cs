namespace WuzhenArchive.Search.Language;

/// <summary>Whom and what a question names: an address name means that one alone, else every name with all the words.</summary>
internal sealed class NameLookup
{
    private readonly Dictionary<QueryNode, NamesFound> found = [];
    private readonly List<string> notes = [];

    /// <summary>Names nobody has, in sentences.</summary>
    public IReadOnlyList<string> Notes => notes;

    /// <summary>The numbers of those that were found.</summary>
    public IReadOnlySet<int> Ids(QueryNode node) => found[node].Ids;

    /// <summary>What was found for a name; null for what is no name.</summary>
    public NamesFound? Of(QueryNode node) => found.GetValueOrDefault(node);

    /// <summary>What in a question is a name, each once.</summary>
    public static IEnumerable<QueryNode> Named(IEnumerable<QueryNode> nodes) => nodes.SelectMany(Named).Distinct();

    /// <param name="what">What it names; null for what is not noted when it is not found.</param>
    public void Keep(QueryNode node, NamesFound names, string? what = null, string name = "")
    {
        found[node] = names;
        if (names.Ids.Count == 0 && what is not null)
            notes.Add($"No {what} goes by the name “{name}”.");
    }

    private static IEnumerable<QueryNode> Named(QueryNode node) => node switch
    {
        AllOf all => all.Nodes.SelectMany(Named),
        AnyOf any => any.Nodes.SelectMany(Named),
        Except except => Named(except.Node),
        _ => [node],
    };
}

/// <param name="Names">Those that fit in a line, in order; none where there are more.</param>
internal sealed record NamesFound(IReadOnlySet<int> Ids, IReadOnlyList<string> Names)
{
    /// <summary>More names than these do not fit in a line that is to be read at a glance.</summary>
    public const int MostNames = 3;
}
