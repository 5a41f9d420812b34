using System.Globalization;
using WuzhenArchive.Text;

namespace WuzhenArchive.Search;

/// <summary>Turns the tree into a condition on a row <c>u</c> of SearchUnit; what was typed travels in parameters only.</summary>
internal sealed class SqlConditions(NameLookup names)
{
    private readonly List<object> values = [];

    /// <summary>The parameters $0, $1 …</summary>
    public object[] Values => [.. values];

    public string Value(object value)
    {
        values.Add(value);
        return "$" + (values.Count - 1);
    }

    public string All(IEnumerable<QueryNode> nodes) => Joined(nodes, " AND ", "TRUE");

    private string Of(QueryNode node) => node switch
    {
        _ when FtsExpression.Of(node) is { } match => $"u.Id IN (SELECT rowid FROM SearchText WHERE SearchText MATCH {Value(match)})",
        AllOf all => All(all.Nodes),
        AnyOf any => Joined(any.Nodes, " OR ", "FALSE"),
        Except except => $"({Of(except.Node)}) IS NOT TRUE",
        YearIs year => Years("u.Year", year.First, year.Last),
        SaidAt year => $"u.Basis = {Value((int)YearBasis.SaidAt)} AND {Years("u.Year", year.First, year.Last)}",
        SaidWhere where => OneOf("u.Occasion", where.Occasion.Kinds),
        ArticleOn year => $"u.ArticleId IN (SELECT a.Id FROM Articles a JOIN Conferences c ON c.Id = a.ConferenceId WHERE {Years("c.Year", year.First, year.Last)})",
        KindIs { Kind: var kind } => $"{OneOf("u.Unit", kind.Units)} AND {OneOf("u.Voice", kind.Voices)}",
        CueIs cue => $"instr(u.CueStems, {Value(CueStems.Of(cue.Cue))}) > 0",
        SpeakerIs => $"u.SpeakerId IN {List(node)}",
        AuthorIs or ArticleIs => $"u.ArticleId IN {List(node)}",
        TopicIs => $"EXISTS (SELECT 1 FROM json_each({Value(names.Json(node))}) t WHERE instr(u.Topics, ' ' || t.value || ' ') > 0)",
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "This part of a question has no condition."),
    };

    private string Joined(IEnumerable<QueryNode> nodes, string by, string none)
    {
        var conditions = nodes.Select(n => $"({Of(n)})").ToList();
        return conditions.Count == 0 ? none : string.Join(by, conditions);
    }

    private string Years(string column, int? first, int? last) =>
        $"{column} BETWEEN {Value(first ?? int.MinValue)} AND {Value(last ?? int.MaxValue)}";

    private string OneOf<T>(string column, IReadOnlyList<T> allowed) where T : struct, Enum =>
        allowed.Count == 0 ? "TRUE" : $"{column} IN ({string.Join(", ", allowed.Select(a => Value(Convert.ToInt32(a, CultureInfo.InvariantCulture))))})";

    private string List(QueryNode node) => $"(SELECT value FROM json_each({Value(names.Json(node))}))";
}
