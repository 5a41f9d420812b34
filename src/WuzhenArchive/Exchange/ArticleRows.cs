using WuzhenArchive.Evidence;
using WuzhenArchive.Model;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Exchange;

/// <summary>
/// One article as the archive keeps it: its record, and the rows that lists and counts ask, with names, years and topics turned into the
/// rows
/// they mean.
/// </summary>
internal sealed class ArticleRows(ReadSource source, SpeakerBook speakers, ConferenceBook conferences,
    IReadOnlyDictionary<string, int> topics)
{
    private readonly ArticleReading reading = source.Reading;
    private readonly HashSet<string> keys = [];
    private readonly HashSet<string> people = [.. source.Reading.People.Select(p => p.Name)];
    private readonly NumberedParagraphs paragraphs = new(source.Reading.Regions);

    private Article article = null!;

    /// <summary>Rows without numbers: what they point to comes before them. The record is not among them yet.</summary>
    public (Article Article, ArticleRecord Record, IReadOnlyList<object> Rows) Build()
    {
        article = Article();
        var record = Record();
        RowTexts.Note(article, record);
        (article.Statements, article.Passages, article.Findings) = (record.Statements.Count, record.Passages.Count, reading.Findings.Count);
        article.Speakers = record.Statements.Select(s => s.SpeakerId).OfType<int>().Distinct().Count();
        return (article, record,
        [
            Source(),
            .. record.Authors.Select((name, i) => new ArticleAuthor { Article = article, Position = i + 1, Name = name }),
            .. RecordRows.Of(article, record),
            .. reading.Findings.Select(Finding),
        ]);
    }

    private ArticleRecord Record()
    {
        var statements = reading.Statements.Select(Statement).ToList();
        var passages = reading.Passages.Select(Passage).ToList();
        var inOrder = statements.OrderBy(s => s.Sentence.Start).ToList();
        foreach (var (index, statement) in inOrder.Index())
            statement.Number = index + 1;
        foreach (var (passage, found) in passages.Zip(reading.Passages))
            passage.Statement = found.Statement is { } index ? statements[index].Number : null;
        var quoted = passages.OrderBy(p => p.Span).ToList();
        foreach (var (index, passage) in quoted.Index())
            passage.Number = index + 1;
        return new()
        {
            Text = reading.Text,
            Authors = reading.Masthead.Authors,
            Regions = [.. reading.Regions.Select(r => new Region(r.Kind, r.Span, r.Number)).OrderBy(r => r.Span)],
            Statements = inOrder,
            Passages = quoted,
            Mentions = [.. reading.People.SelectMany(p => p.Mentions, (p, m) => new Mention(Person(p), paragraphs.At(m.Start), m))
                .OrderBy(m => m.Span)],
            Roles = [.. reading.People.SelectMany(p => p.Roles,
            (p, r) => new Role { SpeakerId = Person(p), Article = article, Title = r.Title, Span = r.Span })],
            Appearances = [.. reading.People.SelectMany(p => p.Appearances, Appearance)],
            Facts = [.. reading.Facts.Select(Fact)],
            Topics = [.. reading.Topics.Where(t => topics.ContainsKey(t.Topic)).Select(TopicMention).OrderBy(t => t.Span.Start)],
            Replacements = [.. reading.Replacements.Select(Replacement)],
            Corrections = [.. Corrections(statements, passages).OrderBy(c => c.Span)],
        };
    }

    private IEnumerable<Correction> Corrections(List<Statement> statements, List<Passage> passages) =>
    [
        .. reading.Rejections.Select(r => Correction(r, null, null)),
        .. statements.Zip(reading.Statements).SelectMany(s => s.Second.Corrections.Select(c => Correction(c, s.First.Number, null))),
        .. passages.Zip(reading.Passages).Where(p => p.Second.Correction is not null)
        .Select(p => Correction(p.Second.Correction!, null, p.First.Number)),
    ];

    private Article Article()
    {
        var key = ContentKey.OfArticle(source.Sha256);
        return new()
        {
            Key = key,
            Slug = key,
            File = source.Source.File,
            Title = reading.Masthead.Title,
            Published = reading.Masthead.Published,
            Updated = reading.Masthead.Updated,
            Publisher = reading.Masthead.Publisher,
            Section = reading.Masthead.Section,
            Address = (source.Sidecar?.Address ?? source.Decoded.Shape?.Address)?.AbsoluteUri,
            ConferenceId = conferences.Of(source.Year)?.Id,
            Conference = conferences.Of(source.Year),
            ConferenceSpan = reading.Edition?.Evidence,
        };
    }

    private ArticleSource Source() => new()
    {
        Article = article,
        Sha256 = source.Sha256,
        Encoding = source.Decoded.Encoding,
        Bytes = source.PackedBytes,
        Sidecar = source.Source.Sidecar,
    };

    private Statement Statement(StatementReading found) => new()
    {
        Key = Key(found.Content is [var first, ..] ? Span.FromBounds(first.Start, found.Content[^1].End) : found.Sentence),
        SpeakerId = SpeakerOf(found.Speaker),
        ConferenceId = conferences.Of(found.Year?.Year)?.Id,
        Conference = conferences.Of(found.Year?.Year),
        Basis = found.Year?.Basis,
        Occasion = found.Occasion.Kind,
        OccasionSpan = found.Occasion.Evidence,
        About = found.About,
        Mode = found.Mode,
        Paragraph = paragraphs.At(found.Sentence.Start) ?? 0,
        Sentence = found.Sentence,
        Content = [.. found.Content.Order()],
        Source = found.Source,
        Cue = found.Cue,
        Heading = found.Heading,
        Rule = found.Rule,
        Confidence = found.Confidence,
        Doubt = found.Doubt,
    };

    private int? SpeakerOf(string? name) => speakers.Id(name, name is not null && people.Contains(name));

    private Passage Passage(PassageReading found) => new()
    {
        Key = Key(found.Span, "q"),
        SpeakerId = SpeakerOf(found.Speaker),
        ConferenceId = conferences.Of(found.Year?.Year)?.Id,
        Conference = conferences.Of(found.Year?.Year),
        Basis = found.Year?.Basis,
        Kind = found.Kind,
        Paragraph = paragraphs.At(found.Span.Start),
        Span = found.Span,
        Text = found.Span.Of(reading.Text),
    };

    private int Person(PersonReading person) => speakers.Id(person.Name, isPerson: true)!.Value;

    private Appearance Appearance(PersonReading person, AppearanceReading found) => new()
    {
        SpeakerId = Person(person),
        ConferenceId = conferences.Of(found.Year)!.Id,
        Conference = conferences.Of(found.Year),
        Article = article,
        Part = found.Part,
        Manner = found.Manner,
        MannerSpan = found.MannerSpan,
        Paragraph = paragraphs.At(found.Span.Start),
        Span = found.Span,
    };

    private Fact Fact(FactReading found) => new()
    {
        ConferenceId = conferences.Of(found.Year)!.Id,
        Conference = conferences.Of(found.Year),
        Article = article,
        Property = found.Property,
        Value = found.Value,
        Hedge = found.Hedge,
        Paragraph = paragraphs.At(found.Span.Start),
        Span = found.Span,
        Text = found.Span.Of(reading.Text),
    };

    private TopicMention TopicMention(TopicReading found) => new()
    {
        TopicId = topics[found.Topic],
        Article = article,
        ConferenceId = conferences.Of(found.Year?.Year)?.Id,
        Conference = conferences.Of(found.Year?.Year),
        Basis = found.Year?.Basis,
        Occasion = found.Occasion,
        Paragraph = paragraphs.At(found.Span.Start),
        Span = found.Span,
        Text = found.Span.Of(reading.Text),
        Wording = WordingFolding.Fold(found.Span.Of(reading.Text)),
    };

    private Replacement Replacement(ReplacementReading found) => new()
    {
        Article = article,
        TopicId = reading.Topics.FirstOrDefault(t => t.Span.Overlaps(found.New) || t.Span.Overlaps(found.Old)) is { } topic
            && topics.TryGetValue(topic.Topic, out var id) ? id : null,
        ConferenceId = conferences.Of(found.Year?.Year)?.Id,
        Conference = conferences.Of(found.Year?.Year),
        Basis = found.Year?.Basis,
        Paragraph = paragraphs.At(found.Sentence.Start) ?? 0,
        New = found.New,
        Old = found.Old,
        Sentence = found.Sentence,
    };

    private Finding Finding(FindingReading found) => new()
    {
        Article = article,
        Kind = found.Kind,
        Paragraph = found.Span.Length > 0 ? paragraphs.At(found.Span.Start) : null,
        Span = found.Span,
        Message = found.Message,
    };

    private Correction Correction(CorrectionReading made, int? statement, int? passage) => new()
    {
        Article = article,
        Statement = statement,
        Passage = passage,
        Kind = made.Kind,
        Place = made.Place,
        Paragraph = paragraphs.At(made.Span.Start),
        Span = made.Span,
        Was = made.Was,
        Note = made.Note,
    };

    // Two statements may share their content: "described … as" and "noted" round the same words.
    private string Key(Span span, string ending = "")
    {
        var key = ContentKey.OfPlace(article.Key, span) + ending;
        for (var (unique, n) = (key, 2); ; unique = $"{key}-{n++}")
        {
            if (keys.Add(unique))
                return unique;
        }
    }
}
