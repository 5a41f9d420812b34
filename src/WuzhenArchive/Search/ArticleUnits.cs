using WuzhenArchive.Model;
using WuzhenArchive.Text;

namespace WuzhenArchive.Search;

/// <summary>
/// Lays out what of an article can be a hit. A unit within another (a passage in a statement, a statement in a paragraph)
/// repeats its words; what is left of the other outside them is a unit too, so that the author's own words are told from
/// those of others.
/// </summary>
internal sealed class ArticleUnits
{
    private readonly IndexedArticle article;
    private readonly List<IndexToken> tokens = [];
    private readonly List<IndexedUnit> units = [];
    private readonly HashSet<Span> headings = [];

    public ArticleUnits(IndexedArticle article)
    {
        this.article = article;
        AddTitle();
        foreach (var region in article.Regions.OrderBy(r => r.Span))
            AddRegion(region);
        foreach (var statement in article.Statements.OrderBy(s => s.Content.DefaultIfEmpty(s.Statement.Sentence).Min()))
            AddStatement(statement);
        foreach (var passage in article.Passages.OrderBy(p => p.Passage.Span))
            AddPassage(passage);
        AddRests();
    }

    /// <summary>In the order of the text. An empty one ends a region.</summary>
    public IReadOnlyList<IndexToken> Tokens => tokens;

    /// <summary>A unit comes after the one it is a part of.</summary>
    public IReadOnlyList<IndexedUnit> Units => units;

    // A title that only the sidecar states stands in no region; its spans are places in the title.
    private void AddTitle()
    {
        if (article.Title is { } title && !article.Regions.Any(r => r.Kind == RegionKind.Title))
            Add(SearchUnit.Title, SearchVoice.Own, title, new(0, title.Length), null, null);
    }

    private void AddRegion(Region region)
    {
        if (UnitOf(region.Kind) is { } unit)
        {
            var voice = unit == SearchUnit.Blockquote ? SearchVoice.Block : SearchVoice.Own;
            Add(unit, voice, article.Text, region.Span, region.Span, region.Number);
        }
    }

    private void Add(SearchUnit unit, SearchVoice voice, string text, Span span, Span? region, int? number)
    {
        var first = tokens.Count;
        tokens.AddRange(IndexText.Tokens(text, span));
        if (tokens.Count == first)
            return;
        units.Add(new()
        {
            Unit = unit, Voice = voice, Region = region, Paragraph = number, Year = article.Year,
            Tokens = [.. Enumerable.Range(first, tokens.Count - first)],
        });
        tokens.Add(new(new(span.End, 0), "", []));
    }

    // Who said it and how belong to a statement, so that "Xi order" finds it; a heading belongs to the first one under it.
    private void AddStatement(IndexedStatement read)
    {
        var statement = read.Statement;
        var heading = statement.Heading is { } span && headings.Add(span) ? statement.Heading : null;
        var held = TokensIn([.. read.Content, .. Given(statement.Source, statement.Cue, heading)]);
        if (OuterOf(read.Content.DefaultIfEmpty(statement.Sentence).Min()) is not { } outer || held.Count == 0)
            return;
        units.Add(new()
        {
            Unit = SearchUnit.Statement, Voice = VoiceOf(statement.Mode), Key = statement.Key, Region = outer.Region,
            Paragraph = statement.Paragraph, SpeakerId = statement.SpeakerId, Year = read.Year ?? article.Year,
            Cue = statement.Cue?.Of(article.Text), Tokens = held, Outer = outer,
        });
    }

    private void AddPassage(IndexedPassage read)
    {
        var passage = read.Passage;
        var held = TokensIn([passage.Span]);
        if (OuterOf(passage.Span) is not { } region || held.Count == 0)
            return;
        var outer = units.Where(u => u.Unit == SearchUnit.Statement && held.All(u.Tokens.Contains))
            .OrderByDescending(u => u.Key == read.StatementKey).ThenBy(u => u.Tokens.Count).FirstOrDefault() ?? region;
        units.Add(new()
        {
            Unit = SearchUnit.Passage, Voice = VoiceOf(passage.Kind), Key = passage.Key, Region = region.Region,
            Paragraph = passage.Paragraph, SpeakerId = passage.SpeakerId, Year = read.Year ?? article.Year,
            Tokens = held, Outer = outer,
        });
    }

    private void AddRests()
    {
        foreach (var (outer, inner) in units.Where(u => u.Outer != null).GroupBy(u => u.Outer!).Select(g => (g.Key, g.SelectMany(u => u.Tokens).ToHashSet())).ToList())
        {
            var rest = outer.Tokens.Where(t => !inner.Contains(t)).ToList();
            if (rest.Count > 0)
                units.Add(outer.WithTokens(rest, outer.Voice));
            if (outer.Outer == null)
                outer.Voice = SearchVoice.Several;
        }
    }

    private IndexedUnit? OuterOf(Span span) => units.Find(u => u.Outer == null && u.Region is { } region && region.Contains(span.Start));

    private List<int> TokensIn(IReadOnlyList<Span> spans)
    {
        var held = new SortedSet<int>();
        foreach (var span in spans)
        {
            for (var at = FirstFrom(span.Start); at < tokens.Count && tokens[at].Span.Start < span.End; at++)
            {
                if (tokens[at].Word.Length > 0)
                    held.Add(at);
            }
        }
        return [.. held];
    }

    // The tokens of a title that stands in no region come first and are no places in the text.
    private int FirstFrom(int place)
    {
        var (low, high) = (units.Count > 0 && units[0].Region == null ? units[0].Tokens.Count + 1 : 0, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Span.Start < place)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private static IEnumerable<Span> Given(params Span?[] spans) => spans.OfType<Span>();

    private static SearchUnit? UnitOf(RegionKind kind) => kind switch
    {
        RegionKind.Title => SearchUnit.Title,
        RegionKind.Caption => SearchUnit.Caption,
        RegionKind.Heading => SearchUnit.Heading,
        RegionKind.Paragraph => SearchUnit.Paragraph,
        RegionKind.Blockquote => SearchUnit.Blockquote,
        _ => null,
    };

    private static SearchVoice VoiceOf(StatementMode mode) => mode switch
    {
        StatementMode.Direct => SearchVoice.Direct,
        StatementMode.Mixed => SearchVoice.Mixed,
        StatementMode.Block => SearchVoice.Block,
        _ => SearchVoice.Reported,
    };

    private static SearchVoice VoiceOf(PassageKind kind) => Enum.Parse<SearchVoice>(kind.ToString());
}
