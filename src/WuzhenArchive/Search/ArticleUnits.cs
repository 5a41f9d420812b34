using System.Runtime.InteropServices;
using WuzhenArchive.Model;
using WuzhenArchive.Text;

namespace WuzhenArchive.Search;

/// <summary>
/// Lays out what of an article can be a hit. A unit within another (a passage in a statement, a statement in a paragraph)
/// has some of its words; what is left of the other outside its parts can be a hit too, so that the author's own words are
/// told from those of others.
/// </summary>
internal sealed class ArticleUnits
{
    private readonly IndexedArticle article;
    private readonly ArticleTokens tokens = new();
    private readonly List<IndexedUnit> units = [];
    private readonly HashSet<Span> headings = [];
    private readonly List<IndexedUnit> outermost = [];
    private readonly Dictionary<int, List<IndexedUnit>> statementsOf = [];

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
        NameVoices();
        NameTopics();
    }

    public IReadOnlyList<IndexToken> Tokens => tokens.All;

    /// <summary>A unit comes after the one it is a part of; first the title and all regions in the order of the text.</summary>
    public IReadOnlyList<IndexedUnit> Units => units;

    // A title that only the sidecar states stands in no region; its spans are places in the title.
    private void AddTitle()
    {
        if (article.Title is { } title && !article.Regions.Any(r => r.Kind == RegionKind.Title))
            Add(SearchUnit.Title, SearchVoice.Own, title, new(0, title.Length), null, null);
    }

    private void AddRegion(Region region)
    {
        if (UnitKinds.Of(region.Kind) is { } unit)
        {
            var voice = unit == SearchUnit.Blockquote ? SearchVoice.Block : SearchVoice.Own;
            Add(unit, voice, article.Text, region.Span, region.Span, region.Number);
        }
    }

    private void Add(SearchUnit unit, SearchVoice voice, string text, Span span, Span? region, int? number)
    {
        var held = tokens.Add(text, span, isPlace: region != null);
        if (held.Count == 0)
            return;
        Keep(new()
        {
            Place = units.Count,
            Unit = unit,
            Voice = voice,
            Region = region,
            Paragraph = number,
            Setting = article.Setting,
            Tokens = held,
        });
        if (region is not null)
            outermost.Add(units[^1]);
    }

    // Who said it and how belong to a statement where they stand beside it, so that "Xi order" finds it; a heading
    // belongs to the first statement under it. A block quotation announced a paragraph before is found by its own words.
    private void AddStatement(IndexedStatement read)
    {
        var statement = read.Statement;
        var heading = statement.Heading is { } span && headings.Add(span) ? statement.Heading : null;
        if (OuterOf(read.Content.DefaultIfEmpty(statement.Sentence).Min()) is not { Region: { } region } outer)
            return;
        var held = tokens.In([.. read.Content, .. Given(statement.Source, statement.Cue, heading).Where(s => region.Contains(s.Start))]);
        if (held.Count == 0)
            return;
        Keep(new()
        {
            Place = units.Count,
            Unit = SearchUnit.Statement,
            Voice = UnitKinds.VoiceOf(statement.Mode),
            Key = statement.Key,
            Region = Around(region, held),
            Paragraph = statement.Paragraph,
            SpeakerId = statement.SpeakerId,
            Setting = read.Setting,
            Cue = statement.Cue?.Of(article.Text),
            Tokens = held,
            Outer = outer,
        });
        foreach (var token in held)
            (CollectionsMarshal.GetValueRefOrAddDefault(statementsOf, token, out _) ??= []).Add(units[^1]);
    }

    private void Keep(IndexedUnit unit)
    {
        units.Add(unit);
        unit.Outer?.TakePart(unit);
    }

    private void AddPassage(IndexedPassage read)
    {
        var passage = read.Passage;
        var held = tokens.In([passage.Span]);
        if (OuterOf(passage.Span) is not { Region: { } region } paragraph || held.Count == 0)
            return;
        var outer = statementsOf.GetValueOrDefault(held[0], []).Where(u => held.All(u.Holds))
            .OrderByDescending(u => u.Key == read.StatementKey).ThenBy(u => u.Tokens.Count).FirstOrDefault() ?? paragraph;
        Keep(new()
        {
            Place = units.Count,
            Unit = SearchUnit.Passage,
            Voice = UnitKinds.VoiceOf(passage.Kind),
            Key = passage.Key,
            Region = Around(region, held),
            Paragraph = passage.Paragraph,
            SpeakerId = passage.SpeakerId,
            Setting = read.Setting,
            Tokens = held,
            Outer = outer,
        });
    }

    // A whole region is in several voices where others are heard in it.
    private void NameVoices()
    {
        foreach (var unit in units.Where(u => u.Outer is null && u.HasParts))
            unit.Voice = SearchVoice.Several;
    }

    private void NameTopics()
    {
        var mentions = article.Mentions.OrderBy(m => m.TopicId).Select(m => (m.TopicId, Held: tokens.In([m.Span]))).Where(m => m.Held.Count > 0).ToList();
        var begun = mentions.Select(m => m.Held[0]).ToHashSet();
        var around = units.SelectMany(u => u.Tokens.Where(begun.Contains), (unit, token) => (unit, token)).ToLookup(p => p.token, p => p.unit);
        foreach (var (topic, held) in mentions)
        {
            foreach (var unit in around[held[0]].Where(u => held.TrueForAll(u.Holds)))
            {
                AddOnce(unit.Topics, topic);
                if (held.TrueForAll(unit.Rest.Contains))
                    AddOnce(unit.RestTopics, topic);
            }
        }
    }

    private static void AddOnce(List<int> topics, int topic)
    {
        if (!topics.Contains(topic))
            topics.Add(topic);
    }

    // Regions do not overlap, so only the last that begins before a place can hold it.
    private IndexedUnit? OuterOf(Span span)
    {
        var begun = Rising.CountFirst(outermost, u => u.Region!.Value.Start <= span.Start);
        return begun > 0 && outermost[begun - 1].Region!.Value.Contains(span.Start) ? outermost[begun - 1] : null;
    }

    // Words that go on in the next paragraph take it along.
    private Span Around(Span region, List<int> held) =>
        Span.FromBounds(region.Start, Math.Max(region.End, tokens.All[held[^1]].Span.End));

    private static IEnumerable<Span> Given(params Span?[] spans) => spans.OfType<Span>();
}
