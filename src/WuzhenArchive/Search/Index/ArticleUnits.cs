using WuzhenArchive.Model;
using WuzhenArchive.Search.Language;
using WuzhenArchive.Text;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Search.Index;

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

    public ArticleUnits(IndexedArticle article)
    {
        this.article = article;
        AddTitle();
        foreach (var region in article.Regions.OrderBy(r => r.Span))
            AddRegion(region);
        foreach (var statement in article.Statements.OrderBy(s => s.Content.DefaultIfEmpty(s.Statement.Sentence).Min()))
            AddStatement(statement);
        AddPassages();
        SettleRests();
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
        if (OuterOf(read.Content.DefaultIfEmpty(statement.Sentence).Min()) is not { Region: { } around } outer)
            return;
        var held = tokens.In([.. read.Content, .. Given(statement.Source, statement.Cue, heading).Where(s => around.Contains(s.Start))]);
        if (held.Count == 0)
            return;
        Keep(new()
        {
            Place = units.Count,
            Unit = SearchUnit.Statement,
            Voice = UnitKinds.VoiceOf(statement.Mode),
            Key = statement.Key,
            Paragraph = statement.Paragraph,
            SpeakerId = statement.SpeakerId,
            Setting = read.Setting,
            Cue = statement.Cue?.Of(article.Text),
            Tokens = held,
            Outer = outer,
        });
    }

    private void Keep(IndexedUnit unit)
    {
        units.Add(unit);
        unit.Outer?.TakePart(unit);
    }

    private void AddPassages()
    {
        var passages = article.Passages.OrderBy(p => p.Passage.Span).Select(p => (Read: p, Held: tokens.In([p.Passage.Span])))
            .Where(p => p.Held.Count > 0).ToList();
        var around = UnitsAround(passages.Select(p => p.Held[0]), units.Where(u => u.Unit == SearchUnit.Statement));
        foreach (var (read, held) in passages)
            AddPassage(read, held, around[held[0]]!);
    }

    private void AddPassage(IndexedPassage read, List<int> held, List<IndexedUnit> statements)
    {
        var passage = read.Passage;
        if (OuterOf(passage.Span) is not { } paragraph)
            return;
        var outer = statements.Where(u => held.TrueForAll(u.Holds))
            .OrderByDescending(u => u.Key == read.StatementKey).ThenBy(u => u.Tokens.Count).FirstOrDefault() ?? paragraph;
        Keep(new()
        {
            Place = units.Count,
            Unit = SearchUnit.Passage,
            Voice = UnitKinds.VoiceOf(passage.Kind),
            Key = passage.Key,
            Paragraph = passage.Paragraph,
            SpeakerId = passage.SpeakerId,
            Setting = read.Setting,
            Tokens = held,
            Outer = outer,
        });
    }

    // A whole region is in several voices where others are heard in it.
    private void SettleRests()
    {
        var taken = new int[tokens.All.Count];
        foreach (var unit in units.Where(u => u.HasParts))
        {
            unit.SettleRest(taken);
            if (unit.Outer is null)
                unit.Voice = SearchVoice.Several;
        }
    }

    private void NameTopics()
    {
        var mentions = article.Mentions.OrderBy(m => m.TopicId).Select(m => (m.TopicId, Held: tokens.In([m.Span])))
            .Where(m => m.Held.Count > 0).ToList();
        if (mentions.Count == 0)
            return;
        var around = UnitsAround(mentions.Select(m => m.Held[0]), units);
        foreach (var (topic, held) in mentions)
        {
            foreach (var unit in around[held[0]]!.Where(u => held.TrueForAll(u.Holds)))
            {
                AddOnce(unit.Topics, topic);
                if (held.TrueForAll(unit.HoldsInRest))
                    AddOnce(unit.RestTopics, topic);
            }
        }
    }

    // By word, the units that hold it, for the words that are asked for: looked through once, however many words and units there are.
    private List<IndexedUnit>?[] UnitsAround(IEnumerable<int> words, IEnumerable<IndexedUnit> among)
    {
        var around = new List<IndexedUnit>?[tokens.All.Count];
        foreach (var word in words)
            around[word] = [];
        foreach (var unit in among)
        {
            foreach (var token in unit.Tokens)
                around[token]?.Add(unit);
        }
        return around;
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

    private static IEnumerable<Span> Given(params Span?[] spans) => spans.OfType<Span>();
}
