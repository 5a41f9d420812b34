using WuzhenArchive.Model;
using WuzhenArchive.Reading;
using WuzhenArchive.Text;

namespace WuzhenArchive.Exchange;

/// <summary>The rows of one article: what a reading found, with names, years and topics turned into the rows they mean.</summary>
internal sealed class ArticleRows(ReadSource source, SpeakerBook speakers, ConferenceBook conferences, IReadOnlyDictionary<string, int> topics)
{
    private readonly ArticleReading reading = source.Reading;
    private readonly HashSet<string> keys = [];
    private readonly HashSet<string> people = [.. source.Reading.People.Select(p => p.Name)];
    private readonly NumberedParagraphs paragraphs = new(source.Reading.Regions);

    private Article article = null!;

    /// <summary>Rows without numbers: saving the first saves all that hang on it.</summary>
    public (Article Article, IReadOnlyList<object> Rows) Build()
    {
        article = Article();
        var statements = reading.Statements.Select(Statement).ToList();
        var rows = new List<object> { Source() };
        rows.AddRange(reading.Masthead.Authors.Select((name, i) => new ArticleAuthor { Article = article, Position = i + 1, Name = name }));
        rows.AddRange(reading.Regions.Select(r => new Region { Article = article, Kind = r.Kind, Span = r.Span, Number = r.Number }));
        rows.AddRange(statements);
        rows.AddRange(statements.Zip(reading.Statements, Contents).SelectMany(c => c));
        var passages = reading.Passages.Select(p => Passage(p, statements)).ToList();
        rows.AddRange(passages);
        rows.AddRange(reading.People.SelectMany(Person));
        rows.AddRange(reading.Facts.Select(Fact));
        rows.AddRange(reading.Topics.Where(t => topics.ContainsKey(t.Topic)).Select(TopicMention));
        rows.AddRange(reading.Replacements.Select(Replacement));
        rows.AddRange(reading.Findings.Select(Finding));
        rows.AddRange(reading.Rejections.Select(r => Correction(r, null, null)));
        rows.AddRange(statements.Zip(reading.Statements).SelectMany(s => s.Second.Corrections.Select(c => Correction(c, s.First, null))));
        rows.AddRange(passages.Zip(reading.Passages).Where(p => p.Second.Correction is not null).Select(p => Correction(p.Second.Correction!, null, p.First)));
        return (article, rows);
    }

    private Article Article()
    {
        var key = ContentKey.OfArticle(ContentKey.Sha256(source.Source.Bytes));
        return new()
        {
            Key = key,
            Slug = key,
            File = source.Source.File,
            Text = reading.Text,
            Title = reading.Masthead.Title,
            Published = reading.Masthead.Published,
            Updated = reading.Masthead.Updated,
            Publisher = reading.Masthead.Publisher,
            Section = reading.Masthead.Section,
            Address = (source.Sidecar?.Address ?? source.Decoded.Shape?.Address)?.AbsoluteUri,
            ConferenceId = conferences.Id(reading.Edition?.Year ?? source.Sidecar?.Year),
            ConferenceSpan = reading.Edition?.Evidence,
        };
    }

    private ArticleSource Source() => new()
    {
        Article = article,
        Sha256 = ContentKey.Sha256(source.Source.Bytes),
        Encoding = source.Decoded.Encoding,
        Bytes = source.Source.Bytes,
        Sidecar = source.Source.Sidecar,
    };

    private Statement Statement(StatementReading found) => new()
    {
        Key = Key(found.Content is [var first, ..] ? Span.FromBounds(first.Start, found.Content[^1].End) : found.Sentence),
        Article = article,
        SpeakerId = SpeakerOf(found.Speaker),
        ConferenceId = conferences.Id(found.Year?.Year),
        Basis = found.Year?.Basis,
        Occasion = found.Occasion.Kind,
        OccasionSpan = found.Occasion.Evidence,
        About = found.About,
        Mode = found.Mode,
        Paragraph = paragraphs.At(found.Sentence.Start) ?? 0,
        Sentence = found.Sentence,
        Source = found.Source,
        Cue = found.Cue,
        Heading = found.Heading,
        Rule = found.Rule,
        Confidence = found.Confidence,
        Doubt = found.Doubt,
    };

    private int? SpeakerOf(string? name) => speakers.Id(name, name is not null && people.Contains(name));

    private IEnumerable<StatementContent> Contents(Statement statement, StatementReading found) =>
        found.Content.Select(c => new StatementContent { Statement = statement, Span = c, Text = c.Of(reading.Text) });

    private Passage Passage(PassageReading found, List<Statement> statements) => new()
    {
        Key = Key(found.Span, "q"),
        Article = article,
        Statement = found.Statement is { } index ? statements[index] : null,
        SpeakerId = SpeakerOf(found.Speaker),
        ConferenceId = conferences.Id(found.Year?.Year),
        Basis = found.Year?.Basis,
        Kind = found.Kind,
        Paragraph = paragraphs.At(found.Span.Start),
        Span = found.Span,
        Text = found.Span.Of(reading.Text),
    };

    private IEnumerable<object> Person(PersonReading person)
    {
        var speaker = speakers.Id(person.Name, isPerson: true)!.Value;
        return
        [
            .. person.Mentions.Select(m => new Mention { SpeakerId = speaker, Article = article, Paragraph = paragraphs.At(m.Start), Span = m }),
            .. person.Roles.Select(r => new Role { SpeakerId = speaker, Article = article, Title = r.Title, Span = r.Span }),
            .. person.Appearances.Select(a => new Appearance
            {
                SpeakerId = speaker,
                ConferenceId = conferences.Id(a.Year),
                Article = article,
                Part = a.Part,
                Manner = a.Manner,
                MannerSpan = a.MannerSpan,
                Paragraph = paragraphs.At(a.Span.Start),
                Span = a.Span,
            }),
        ];
    }

    private Fact Fact(FactReading found) => new()
    {
        ConferenceId = conferences.Id(found.Year),
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
        ConferenceId = conferences.Id(found.Year?.Year),
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
        ConferenceId = conferences.Id(found.Year?.Year),
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

    private Correction Correction(CorrectionReading made, Statement? statement, Passage? passage) => new()
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
