using WuzhenArchive.Model;
using WuzhenArchive.Text;

namespace WuzhenArchive.Comparison;

/// <summary>An article with everything that was found in its text, held together so that a page can show any part of it.</summary>
public sealed class AnnotatedArticle(Article article, ArticleRecord record)
{
    public Article Article => article;

    public ArticleRecord Record => record;

    /// <summary>As signed, in order; empty: not stated.</summary>
    public IReadOnlyList<string> Authors => record.Authors;

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<Region> Regions => record.Regions;

    /// <summary>By where their content begins.</summary>
    public IReadOnlyList<Voice> Voices { get; } = [.. record.Statements.Select(s => Voice.Of(s, record)).OrderBy(v => v.Content[0])];

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<Passage> Passages => record.Passages;

    /// <summary>What a curator changed, in the order of the text.</summary>
    public IReadOnlyList<Correction> Corrections => record.Corrections;

    public string Text => record.Text;

    public int? Year => Article.Conference?.Year;

    /// <summary>Of what belongs to no year of its own.</summary>
    public Setting Setting => new(Year, Year is null ? null : YearBasis.ArticleOn, null);

    /// <summary>Of a passage: its year, and the occasion of the statement it belongs to.</summary>
    public Setting SettingOf(Passage passage) =>
        new(passage.Conference?.Year, passage.Basis, VoiceOf(passage)?.Statement.Occasion);

    /// <summary>The statement a passage belongs to; null: it is no speech, or nobody's.</summary>
    public Voice? VoiceOf(Passage passage) => passage.Statement is { } number ? Voices.First(v => v.Statement.Number == number) : null;

    /// <summary>The evidence of one statement: its sentence, with the content marked.</summary>
    public Evidence Of(Voice voice) =>
        new(this, voice.Statement.Paragraph, voice.Statement.Sentence, [], [voice]);

    /// <summary>
    /// The sentence round some words, and the statements that hold those words or stand under them as a heading.
    /// No such statement means that the words are the author's own.
    /// </summary>
    public Evidence Around(Span words, int? paragraph)
    {
        var paragraphSpan = Paragraph(words);
        var under = Voices.FirstOrDefault(v => v.Statement.Heading is { } heading && heading.Contains(words));
        var sentence = under is not null && paragraphSpan.Contains(under.Statement.Sentence)
            ? Span.FromBounds(under.Statement.Heading!.Value.Start, under.Statement.Sentence.End)
            : Reported(words) ?? SentenceAround.Find(Text, paragraphSpan, words);
        return new(this, paragraph, sentence, [words],
            [.. Voices.Where(v => v.Holds(words) && (under is null || sentence.Contains(v.Statement.Sentence)))]);
    }

    /// <summary>
    /// The sentence round a topic's words, in the year they belong to. A heading is the author's own, but the sentence under it is shown
    /// with who says it, and so where it was said.
    /// </summary>
    /// <param name="mention">With its conference.</param>
    public Evidence Around(TopicMention mention) => Around(mention.Span, mention.Paragraph, mention.Setting());

    /// <inheritdoc cref="Around(TopicMention)"/>
    public Evidence Around(WordingPlace place) => Around(place.Span, place.Paragraph, place.Setting);

    private Evidence Around(Span words, int? paragraph, Setting setting)
    {
        var evidence = Around(words, paragraph);
        var said = evidence.Voices.Select(v => v.Statement.Setting()).FirstOrDefault(s => s.Year == setting.Year);
        return evidence with { Setting = said ?? setting };
    }

    // A block quotation is one statement of many sentences: there the sentence is sought in the text.
    private Span? Reported(Span words) =>
        Voices.Where(v => v.Statement.Mode != StatementMode.Block && v.Statement.Sentence.Contains(words))
            .Select(v => (Span?)v.Statement.Sentence).OrderBy(s => s!.Value.Length).FirstOrDefault();

    /// <summary>The region that holds the words; the words themselves where none does.</summary>
    public Span Paragraph(Span words) =>
        Regions.Where(r => r.Span.Contains(words)).OrderByDescending(r => r.Span.Length).Select(r => (Span?)r.Span).FirstOrDefault() ?? words;
}

/// <summary>A statement with the pieces of its content.</summary>
public sealed record Voice(Statement Statement, IReadOnlyList<Span> Content)
{
    internal static Voice Of(Statement statement, ArticleRecord record) => new(statement, statement.Content is { Count: > 0 } content ? content : [statement.Sentence])
    {
        Corrections = record.Corrections.Count == 0 ? [] : [.. record.Corrections.Where(c => c.Statement == statement.Number)],
    };

    /// <summary>What a curator changed in it.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>
    /// The statement in words that can stand alone. A speaker's own words do; a report is told with its source and cue and all that stands
    /// between, as printed: of "Weir opposed a new lock" the content alone, "a new lock", would say the contrary.
    /// </summary>
    public string Told(string text)
    {
        if (Statement.Mode is StatementMode.Direct or StatementMode.Block || Statement.Cue is null)
            return string.Join(" … ", Content.Select(c => c.Of(text)));
        var told = Content.Aggregate(Around);
        foreach (var part in new[] { Statement.Source, Statement.Cue })
        {
            if (part is { } place && Statement.Sentence.Contains(place))
                told = Around(told, place);
        }
        return told.Of(text);
    }

    private static Span Around(Span one, Span other) => Span.FromBounds(Math.Min(one.Start, other.Start), Math.Max(one.End, other.End));

    /// <summary>Who speaks, as pages and citations say it: a name, "unnamed source: organizers", "Unattributed".</summary>
    public string CalledIn(string text) => UnnamedSource.Called(Statement.Speaker?.Name, Statement.Source?.Of(text));

    /// <summary>The words are part of what is said, or of the heading it is said under.</summary>
    public bool Holds(Span words) => Content.Any(c => c.Contains(words)) || Statement.Heading is { } heading && heading.Contains(words);
}

/// <summary>A whole sentence of an article, the words in it that matter, and who says them.</summary>
/// <param name="Sentence">Place in the article's text.</param>
/// <param name="Marked">The words the sentence is shown for; empty when it is shown for the statement itself.</param>
/// <param name="Voices">Empty: the author's own voice.</param>
public sealed record Evidence(
    AnnotatedArticle Article, int? Paragraph, Span Sentence, IReadOnlyList<Span> Marked, IReadOnlyList<Voice> Voices)
{
    /// <summary>The year the words belong to and where they were said: of the first voice, else of the article, where nothing more exact is known.</summary>
    public Setting Setting { get; init; } = Voices is [var first, ..] ? first.Statement.Setting() : Article.Setting;

    public int? Year => Setting.Year;

    /// <summary>Several words of one sentence are one piece of evidence.</summary>
    /// <param name="parts">At least one.</param>
    internal static Evidence Joined(IReadOnlyList<Evidence> parts, Span sentence) => parts[0] with
    {
        Sentence = sentence,
        Setting = parts.Select(e => e.Setting).FirstOrDefault(s => s.IsAtConference) ?? parts[0].Setting,
        Marked = [.. parts.SelectMany(e => e.Marked).Distinct().Order()],
        Voices = [.. parts.SelectMany(e => e.Voices).DistinctBy(v => v.Statement.Number)],
    };

    /// <summary>Where the sentence says no to marked words: "avoids issues such as internet freedom"; null where it does not.</summary>
    public Span? Denial => Marked.Select(m => Comparison.Denial.Find(Article.Text, Sentence, m)).FirstOrDefault(d => d is not null);
}
