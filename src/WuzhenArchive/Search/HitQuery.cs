namespace WuzhenArchive.Search;

/// <summary>
/// One question as SQL. A unit gives way to the units within it that are hits themselves, so that the same words are
/// found once, as what they most exactly are; a question without words wants the largest units instead.
/// </summary>
internal sealed class HitQuery
{
    // Found as somebody's statement or as a quotation, a word says more than in a paragraph.
    private const string Rank = "h.Score * CASE WHEN u.Unit IN ('Statement', 'Passage') THEN 1.2 ELSE 1 END";

    private readonly SqlConditions conditions;
    private readonly string hits;

    public HitQuery(IReadOnlyList<QueryNode> nodes, NameLookup names)
    {
        conditions = new(names);
        var match = FtsExpression.Words(nodes);
        var rest = match == null ? nodes : [.. nodes.Where(n => !FtsExpression.IsAboutWords(n))];
        var found = match == null
            ? $"SELECT u.Id, u.\"Outer\", 0.0 AS Score FROM SearchUnit u WHERE {conditions.All(rest)}"
            : $"""
              SELECT u.Id, u."Outer", bm25(SearchText) AS Score FROM SearchText JOIN SearchUnit u ON u.Id = SearchText.rowid
              WHERE SearchText MATCH {conditions.Value(match)} AND {conditions.All(rest)}
              """;
        var exact = nodes.Any(AsksForWords)
            ? "hit.Id NOT IN (SELECT \"Outer\" FROM hit WHERE \"Outer\" IS NOT NULL)"
            : "hit.\"Outer\" IS NULL OR hit.\"Outer\" NOT IN (SELECT Id FROM hit)";
        hits = $"WITH hit AS MATERIALIZED ({found}), shown AS (SELECT * FROM hit WHERE {exact})";
    }

    public object[] Values => conditions.Values;

    public string Count => $"{hits} SELECT count(*) FROM shown";

    public string Page(int skip, int take) =>
        $"""
        {hits}
        SELECT u.Unit, u.Voice, u.Key, u.ArticleId, u.Paragraph, u.SpeakerId, u.Year, u.Cue, u.RegionStart, u.RegionLength, u.Pieces
        FROM shown h JOIN SearchUnit u ON u.Id = h.Id JOIN Articles a ON a.Id = u.ArticleId
        ORDER BY {Rank}, u.Year DESC, a.Key, u.Start, u.Id LIMIT {take} OFFSET {skip}
        """;

    private static bool AsksForWords(QueryNode node) => node switch
    {
        AllOf all => all.Nodes.Any(AsksForWords),
        AnyOf any => any.Nodes.Any(AsksForWords),
        AnyForm or InSequence or Beginning => true,
        _ => false,
    };
}
