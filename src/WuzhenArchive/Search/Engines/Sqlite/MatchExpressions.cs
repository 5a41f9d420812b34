using WuzhenArchive.Search.Index;
using WuzhenArchive.Search.Language;
using WuzhenArchive.Search.Matching;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Search.Engines.Sqlite;

/// <summary>
/// Turns the tree of a question into what FTS5 asks of an article: whatever has a hit has it, and what has it may have none, which
/// <see cref="Survey"/> finds out. Null asks for nothing.
/// </summary>
internal sealed class MatchExpressions(Question question, WordForms forms)
{
    // Names with more owners than these narrow nothing here: each unit is looked at all the same.
    private const int MostIds = 100;

    /// <summary>What the whole question asks, the places of all its words told along.</summary>
    /// <param name="countsFacets">Also find what only a facet with a choice leaves out: its counts leave the choice aside.</param>
    public MatchExpression Whole(bool countsFacets) =>
        Telling(MatchExpression.And(MatchExpression.And(question.Nodes.Select(Of)), Chosen(countsFacets)));

    /// <summary>Any one of the things that the question asks for.</summary>
    public MatchExpression Any() => Telling(MatchExpression.Or([.. question.Nodes.Select(Of), .. question.Choices.Facets.Select(Of)]));

    // A word that is left out narrows nothing, but each unit must be asked for it.
    private MatchExpression Telling(MatchExpression? asked)
    {
        var narrowing = asked?.Telling();
        var told = narrowing?.Phrases.Select(p => p.Sought).ToHashSet() ?? [];
        var rest = question.Words.All.Where(w => !told.Contains(question.Words.NumberOf(w))).Select(Word).ToList();
        return rest.Count == 0 && narrowing is not null ? narrowing
            : MatchExpression.And(narrowing, MatchExpression.Or([MatchExpression.Field(FieldTokens.Any), .. rest]))!;
    }

    private MatchExpression? Chosen(bool countsFacets)
    {
        var facets = question.Choices.Facets.ToList();
        if (!countsFacets)
            return MatchExpression.And(facets.Select(Of));
        return facets.Count < 2 ? null
            : MatchExpression.Or([.. facets.Select(left => MatchExpression.And(facets.Where(f => f != left).Select(Of)))]);
    }

    private MatchExpression? Of(QueryNode node) => node switch
    {
        AllOf all => MatchExpression.And(all.Nodes.Select(Of)),
        AnyOf any => MatchExpression.Or([.. any.Nodes.Select(Of)]),
        AnyForm or InSequence or Beginning => Word(node),
        YearIs year => Years(year.First, year.Last, FieldTokens.Year),
        SaidAt year => Years(year.First, year.Last, FieldTokens.SaidAt),
        ArticleOn year => Years(year.First, year.Last, FieldTokens.ArticleOn),
        SaidWhere where => AnyField(where.Occasion.Kinds.Select(FieldTokens.Occasion)),
        KindIs { Kind: var kind } => Kind(kind),
        SpeakerIs => Ids(node, FieldTokens.Speaker),
        CueIs => Ids(node, FieldTokens.Cue),
        TopicIs => Ids(node, FieldTokens.Topic),
        AuthorIs => Ids(node, FieldTokens.Author),
        ArticleIs article => Ids(node, FieldTokens.Article)
            ?? MatchExpression.And(TitleStems(article).Select(t => MatchExpression.Field(FieldTokens.Title(t)))),
        _ => null,
    };

    private MatchExpression? Of(SearchFacet facet)
    {
        var chosen = question.Choices[facet]!;
        return facet switch
        {
            SearchFacet.Year => AnyField(chosen.Select(FieldTokens.Year)),
            SearchFacet.At => AnyField(chosen.SelectMany(o => SearchOccasion.All[o].Kinds).Select(FieldTokens.Occasion)),
            SearchFacet.Kind or SearchFacet.Mode =>
                MatchExpression.Or([.. chosen.Select(k => Kind(SearchKind.All[k]))]) ?? (chosen.Count == 0 ? AnyField([]) : null),
            SearchFacet.Speaker => AnyField(chosen.Select(FieldTokens.Speaker)),
            SearchFacet.Topic => AnyField(chosen.Select(FieldTokens.Topic)),
            SearchFacet.Author => AnyField(chosen.Select(FieldTokens.Author)),
            _ => AnyField(chosen.Select(FieldTokens.Article)),
        };
    }

    private MatchExpression Word(QueryNode node)
    {
        var sought = question.Words.NumberOf(node);
        return node switch
        {
            AnyForm form => Any([.. forms.Of(form.Token.Stem).Select(w => new MatchPhrase(w, new(sought, 1))),
                .. form.Token.Parts.Count > 0
                    ? [Sequence(sought, [.. form.Token.Parts.Select(p => p.Word)])]
                    : Array.Empty<MatchPhrase>()]),
            InSequence sequence => Any(sequence.Tokens.Any(t => t.Parts.Count > 0)
                ? [Sequence(sought, [.. sequence.Joined]), Sequence(sought, [.. sequence.Apart])]
                : [Sequence(sought, [.. sequence.Joined])]),
            Beginning beginning => new MatchPhrase(beginning.Start, new(sought, 1), Begins: true),
            _ => throw new ArgumentOutOfRangeException(nameof(node), node, "This part of a question is no word."),
        };
    }

    private static MatchPhrase Sequence(int sought, string[] words) => new(string.Join(' ', words), new(sought, words.Length));

    private static MatchExpression Any(IReadOnlyList<MatchPhrase> phrases) =>
        phrases.Count == 0 ? MatchExpression.Field(FieldTokens.None) : MatchExpression.Or([.. phrases])!;

    private static MatchExpression AnyField(IEnumerable<string> tokens) =>
        MatchExpression.Or([.. tokens.DefaultIfEmpty(FieldTokens.None).Select(MatchExpression.Field)])!;

    private MatchExpression? Ids(QueryNode node, Func<int, string> token) =>
        question.Names.Ids(node) is { Count: <= MostIds } ids ? AnyField(ids.Order().Select(token)) : null;

    private static MatchExpression? Kind(SearchKind kind) => MatchExpression.And(
        kind.Units.Count > 0 ? AnyField(kind.Units.Select(FieldTokens.Unit)) : null,
        kind.Voices.Count > 0 ? AnyField(kind.Voices.Select(FieldTokens.Voice)) : null);

    private MatchExpression Years(int? first, int? last, Func<int, string> token) =>
        AnyField(forms.Years.Where(y => y >= (first ?? y) && y <= (last ?? y)).Select(token));

    public static IEnumerable<string> TitleStems(ArticleIs article) =>
        IndexText.Words(article.Title).Select(PorterStemmer.Stem).Distinct().Take(QueryBounds.Terms);
}
