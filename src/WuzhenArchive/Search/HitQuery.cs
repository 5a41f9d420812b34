namespace WuzhenArchive.Search;

/// <summary>One question as SQL: every unit that has all it asks for.</summary>
internal sealed class HitQuery
{
    private readonly SqlConditions conditions;

    public HitQuery(IReadOnlyList<QueryNode> nodes, NameLookup names)
    {
        conditions = new(names);
        var match = FtsExpression.Words(nodes);
        var rest = match == null ? nodes : [.. nodes.Where(n => !FtsExpression.IsAboutWords(n))];
        Sql = match == null
            ? $"SELECT {FoundUnit.Columns}, 0.0 FROM SearchUnit u WHERE {conditions.All(rest)}"
            : $"""
              SELECT {FoundUnit.Columns}, bm25(SearchText) FROM SearchText JOIN SearchUnit u ON u.Id = SearchText.rowid
              WHERE SearchText MATCH {conditions.Value(match)} AND {conditions.All(rest)}
              """;
        AsksForWords = nodes.Any(AsksFor);
    }

    public string Sql { get; }

    public object[] Values => conditions.Values;

    public bool AsksForWords { get; }

    private static bool AsksFor(QueryNode node) => node switch
    {
        AllOf all => all.Nodes.Any(AsksFor),
        AnyOf any => any.Nodes.Any(AsksFor),
        AnyForm or InSequence or Beginning => true,
        _ => false,
    };
}
