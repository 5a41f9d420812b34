using WuzhenArchive.Search.Engines.Sqlite;
using WuzhenArchive.Search.Index;
using WuzhenArchive.Search.Language;
using WuzhenArchive.Search.Matching;
using WuzhenArchive.Text;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Tests.Search;

/// <summary>
/// Answers questions by looking at every unit of every article, word by word: slow, and simple enough to be believed. What an
/// engine finds is held against it.
/// </summary>
internal sealed class NaiveSearch(IEnumerable<IndexedArticle> articles)
{
    private readonly List<(IndexedArticle Article, ArticleUnits Units)> all = [.. articles.Select(a => (a, new ArticleUnits(a)))];

    /// <summary>A unit, or what it says outside its parts.</summary>
    internal sealed record Face(IndexedArticle Article, IReadOnlyList<IndexToken> Tokens, IndexedUnit Unit, bool IsRest)
    {
        public SearchVoice Voice => !IsRest || Unit.Voice != SearchVoice.Several ? Unit.Voice : Unit.Unit == SearchUnit.Blockquote ? SearchVoice.Block : SearchVoice.Own;

        public IReadOnlyList<int> Held => IsRest ? Unit.Rest : Unit.Tokens;

        public IReadOnlyList<int> Topics => IsRest ? Unit.RestTopics : Unit.Topics;

        public bool IsPartOf(Face other) => IsRest ? other.Unit == Unit && !other.IsRest : !other.IsRest && Unit.Outer == other.Unit;
    }

    /// <param name="fits">What the facets ask for beside the question.</param>
    public List<Face> Find(SearchQuery query, Func<Face, bool> fits)
    {
        var nodes = query.Terms.Select(t => t.Node).ToList();
        var innermost = nodes.Exists(SoughtWords.AreSought);
        var hits = new List<Face>();
        foreach (var (article, units) in all)
        {
            var faces = units.Units.SelectMany(u => u.Rest.Count > 0 ? [new(article, units.Tokens, u, false), new Face(article, units.Tokens, u, true)] : new[] { new Face(article, units.Tokens, u, false) })
                .Where(f => fits(f) && nodes.TrueForAll(n => Has(f, n))).ToList();
            hits.AddRange(faces.Where(f => !faces.Exists(other => innermost ? other.IsPartOf(f) : f.IsPartOf(other))));
        }
        return hits;
    }

    private static bool Has(Face face, QueryNode node) => node switch
    {
        AllOf all => all.Nodes.All(n => Has(face, n)),
        AnyOf any => any.Nodes.Any(n => Has(face, n)),
        Except except => !Has(face, except.Node),
        AnyForm { Token: var token } => Words(face).Any(w => w.Stem == token.Stem) || (token.Parts.Count > 0 && HasSequence(face, [.. token.Parts.Select(p => p.Word)])),
        InSequence sequence => HasSequence(face, [.. sequence.Joined]) || HasSequence(face, [.. sequence.Apart]),
        Beginning beginning => Words(face).Any(w => w.Word.StartsWith(beginning.Start, StringComparison.Ordinal)),
        YearIs year => IsIn(face.Unit.Setting.Year, year.First, year.Last),
        SaidAt year => face.Unit.Setting.Basis == YearBasis.SaidAt && IsIn(face.Unit.Setting.Year, year.First, year.Last),
        SaidWhere where => face.Unit.Setting.Occasion is { } occasion && where.Occasion.Kinds.Contains(occasion),
        ArticleOn year => IsIn(face.Article.Setting.Year, year.First, year.Last),
        KindIs kind => kind.Kind.Covers(face.Unit.Unit, face.Voice),
        CueIs cue => face.Unit.Cue is { } printed && IndexCues.Stems(printed).Contains(IndexCues.Stems(cue.Cue), StringComparison.Ordinal),
        SpeakerIs speaker => face.Unit.SpeakerId is { } id && speaker.Name == $"speaker {id}",
        AuthorIs author => face.Article.Authors.Any(a => IndexText.Words(author.Name).All(IndexText.Words(a).Contains)),
        ArticleIs article => IndexText.Words(article.Title).Select(PorterStemmer.Stem).All(IndexText.Words(face.Article.Title!).Select(PorterStemmer.Stem).Contains),
        TopicIs topic => face.Topics.Any(t => topic.Topic == $"topic-{t}"),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, null),
    };

    private static IEnumerable<IndexToken> Words(Face face) => face.Held.SelectMany(t => face.Tokens[t].Parts.Prepend(face.Tokens[t]));

    // Closed up or taken apart, but not the one and the other in one phrase.
    private static bool HasSequence(Face face, string[] words) => Stretches(face).Any(stretch =>
        IsIn(stretch.Select(t => t.Word), words) || IsIn(stretch.SelectMany(t => t.Apart).Select(t => t.Word), words));

    private static bool IsIn(IEnumerable<string> stretch, string[] words) =>
        stretch.ToArray() is var all && Enumerable.Range(0, Math.Max(0, all.Length - words.Length + 1)).Any(i => all.AsSpan(i, words.Length).SequenceEqual(words));

    private static IEnumerable<List<IndexToken>> Stretches(Face face)
    {
        var stretch = new List<IndexToken>();
        foreach (var (place, token) in face.Held.Index())
        {
            if (place > 0 && face.Held[place - 1] != token - 1)
            {
                yield return stretch;
                stretch = [];
            }
            stretch.Add(face.Tokens[token]);
        }
        yield return stretch;
    }

    private static bool IsIn(int? year, int? first, int? last) => year is { } known && known >= (first ?? known) && known <= (last ?? known);
}
