namespace WuzhenArchive.Search;

/// <summary>
/// The part of a question that is about words, as SQLite's FTS5 asks it. Every word stands in quotation marks and holds
/// letters and digits only, so nothing that was typed is ever an operator.
/// </summary>
internal static class FtsExpression
{
    /// <summary>Null when the node asks for more than words, or only for their absence.</summary>
    public static string? Of(QueryNode node) => node switch
    {
        AnyForm form when form.Token.Parts.Count > 0 =>
            $"(stems : {Quoted(form.Token.Stem)} OR {{words parts}} : {Quoted(form.Token.Parts.Select(p => p.Word))})",
        AnyForm form => $"stems : {Quoted(form.Token.Stem)}",
        InSequence sequence when sequence.Tokens.All(t => t.Parts.Count == 0) => $"{{words parts}} : {Quoted(sequence.Joined)}",
        InSequence sequence => $"({{words parts}} : {Quoted(sequence.Joined)} OR {{words parts}} : {Quoted(sequence.Apart)})",
        Beginning beginning => $"{{words parts}} : {Quoted(beginning.Start)} *",
        AnyOf any => Joined(any.Nodes.Select(Of), " OR "),
        AllOf all => All(all.Nodes),
        _ => null,
    };

    /// <summary>What of the nodes is about words; null when nothing positive is.</summary>
    public static string? Words(IEnumerable<QueryNode> nodes) => All([.. nodes.Where(IsAboutWords)]);

    /// <summary>Whether <see cref="Words"/> takes the node along.</summary>
    public static bool IsAboutWords(QueryNode node) => Of(node is Except except ? except.Node : node) != null;

    private static string? All(IReadOnlyList<QueryNode> nodes)
    {
        var sought = Joined(nodes.Where(n => n is not Except).Select(Of), " AND ");
        var leftOut = Joined(nodes.OfType<Except>().Select(e => Of(e.Node)), " OR ");
        return !nodes.Any(n => n is Except) ? sought : sought == null || leftOut == null ? null : $"({sought} NOT {leftOut})";
    }

    private static string? Joined(IEnumerable<string?> expressions, string by)
    {
        var list = expressions.ToList();
        return list.Count == 0 || list.Contains(null) ? null : "(" + string.Join(by, list) + ")";
    }

    private static string Quoted(IEnumerable<string> words) => Quoted(string.Join(' ', words));

    private static string Quoted(string words) => "\"" + words + "\"";
}
