using WuzhenArchive.Model;
using WuzhenArchive.Text;

namespace WuzhenArchive.Store;

/// <summary>
/// An article's record as bytes, without its text. Speakers, conferences and topics stand in it by number; whoever reads it brings what the
/// numbers mean.
/// </summary>
public static class RecordCodec
{
    public static byte[] Write(ArticleRecord record)
    {
        var to = new RecordWriter();
        to.List(record.Authors, to.Words);
        to.List(record.Regions, r => Write(to, r));
        to.List(record.Statements, s => Write(to, s));
        to.List(record.Passages, p => Write(to, p));
        to.List(record.Mentions, m => Write(to, m));
        to.List(record.Roles, r => Write(to, r));
        to.List(record.Appearances, a => Write(to, a));
        to.List(record.Facts, f => Write(to, f));
        to.List(record.Topics, t => Write(to, t));
        to.List(record.Replacements, r => Write(to, r));
        to.List(record.Corrections, c => Write(to, c));
        return Packed.Of(to.Written);
    }

    /// <param name="article">With its id.</param>
    /// <exception cref="InvalidDataException">The bytes are no record, or name what <paramref name="names"/> does not know.</exception>
    public static ArticleRecord Read(byte[] packed, string text, Article article, RecordNames names)
    {
        var from = new RecordReader(Packed.Unpack(packed));
        return new()
        {
            Text = text,
            Authors = from.List(from.Words),
            Regions = from.List(() => new Region(from.Kind<RegionKind>(), from.Place(), from.NumberOrNull())),
            Statements = from.List(() => Statement(from, names)),
            Passages = from.List(() => Passage(from, text, names)),
            Mentions = from.List(() => new Mention(from.Number(), from.NumberOrNull(), from.Place())),
            Roles = from.List(() => Role(from, article, names)),
            Appearances = from.List(() => Appearance(from, article, names)),
            Facts = from.List(() => Fact(from, text, article, names)),
            Topics = from.List(() => Topic(from, text, article, names)),
            Replacements = from.List(() => Replacement(from, article, names)),
            Corrections = from.List(() => Correction(from, article)),
        };
    }

    private static void Write(RecordWriter to, Region region)
    {
        to.Kind(region.Kind);
        to.Place(region.Span);
        to.Number(region.Number);
    }

    private static void Write(RecordWriter to, Statement statement)
    {
        to.Number(statement.Number);
        to.Words(statement.Key);
        to.Number(statement.SpeakerId);
        to.Number(statement.ConferenceId);
        to.Kind(statement.Basis);
        to.Kind(statement.Occasion);
        to.Place(statement.OccasionSpan);
        to.List(statement.About, to.Number);
        to.Kind(statement.Mode);
        to.Number(statement.Paragraph);
        to.Place(statement.Sentence);
        to.List(statement.Content, to.Place);
        to.Place(statement.Source);
        to.Place(statement.Cue);
        to.Place(statement.Heading);
        to.Words(statement.Rule.Name());
        to.Kind(statement.Confidence);
        to.Words(statement.Doubt);
    }

    private static Statement Statement(RecordReader from, RecordNames names)
    {
        var statement = new Statement
        {
            Number = from.Number(),
            Key = from.Words(),
            SpeakerId = from.NumberOrNull(),
            ConferenceId = from.NumberOrNull(),
            Basis = from.KindOrNull<YearBasis>(),
            Occasion = from.Kind<OccasionKind>(),
            OccasionSpan = from.PlaceOrNull(),
            About = from.List(from.Number),
            Mode = from.Kind<StatementMode>(),
            Paragraph = from.Number(),
            Sentence = from.Place(),
            Content = from.List(from.Place),
            Source = from.PlaceOrNull(),
            Cue = from.PlaceOrNull(),
            Heading = from.PlaceOrNull(),
            Rule = AttributionRules.Named(from.Words()),
            Confidence = from.Kind<Confidence>(),
            Doubt = from.WordsOrNull(),
        };
        (statement.Speaker, statement.Conference) = (names.Speaker(statement.SpeakerId), names.Conference(statement.ConferenceId));
        return statement;
    }

    private static void Write(RecordWriter to, Passage passage)
    {
        to.Number(passage.Number);
        to.Words(passage.Key);
        to.Number(passage.Statement);
        to.Number(passage.SpeakerId);
        to.Number(passage.ConferenceId);
        to.Kind(passage.Basis);
        to.Kind(passage.Kind);
        to.Number(passage.Paragraph);
        to.Place(passage.Span);
    }

    private static Passage Passage(RecordReader from, string text, RecordNames names)
    {
        var (number, key, statement) = (from.Number(), from.Words(), from.NumberOrNull());
        var (speaker, conference, basis) = (from.NumberOrNull(), from.NumberOrNull(), from.KindOrNull<YearBasis>());
        var (kind, paragraph, span) = (from.Kind<PassageKind>(), from.NumberOrNull(), from.Place());
        return new()
        {
            Number = number,
            Key = key,
            Statement = statement,
            SpeakerId = speaker,
            Speaker = names.Speaker(speaker),
            ConferenceId = conference,
            Conference = names.Conference(conference),
            Basis = basis,
            Kind = kind,
            Paragraph = paragraph,
            Span = span,
            Text = Cut(text, span),
        };
    }

    private static void Write(RecordWriter to, Mention mention)
    {
        to.Number(mention.SpeakerId);
        to.Number(mention.Paragraph);
        to.Place(mention.Span);
    }

    private static void Write(RecordWriter to, Role role)
    {
        to.Number(role.SpeakerId);
        to.Words(role.Title);
        to.Place(role.Span);
    }

    private static Role Role(RecordReader from, Article article, RecordNames names)
    {
        var role = new Role { ArticleId = article.Id, SpeakerId = from.Number(), Title = from.Words(), Span = from.Place() };
        role.Speaker = names.Speaker(role.SpeakerId);
        return role;
    }

    private static void Write(RecordWriter to, Appearance appearance)
    {
        to.Number(appearance.SpeakerId);
        to.Number(appearance.ConferenceId);
        to.Words(appearance.Part);
        to.Words(appearance.Manner);
        to.Place(appearance.MannerSpan);
        to.Number(appearance.Paragraph);
        to.Place(appearance.Span);
    }

    private static Appearance Appearance(RecordReader from, Article article, RecordNames names)
    {
        var appearance = new Appearance
        {
            ArticleId = article.Id,
            SpeakerId = from.Number(),
            ConferenceId = from.Number(),
            Part = from.Words(),
            Manner = from.WordsOrNull(),
            MannerSpan = from.PlaceOrNull(),
            Paragraph = from.NumberOrNull(),
            Span = from.Place(),
        };
        (appearance.Speaker, appearance.Conference) = (names.Speaker(appearance.SpeakerId), names.Conference(appearance.ConferenceId));
        return appearance;
    }

    private static void Write(RecordWriter to, Fact fact)
    {
        to.Number(fact.ConferenceId);
        to.Words(fact.Property.Name);
        to.Words(fact.Value);
        to.Words(fact.Hedge);
        to.Number(fact.Paragraph);
        to.Place(fact.Span);
    }

    private static Fact Fact(RecordReader from, string text, Article article, RecordNames names)
    {
        var (conference, property, value, hedge) = (from.Number(), from.Words(), from.Words(), from.WordsOrNull());
        var (paragraph, span) = (from.NumberOrNull(), from.Place());
        return new()
        {
            ArticleId = article.Id,
            ConferenceId = conference,
            Conference = names.Conference(conference),
            Property = new(property),
            Value = value,
            Hedge = hedge,
            Paragraph = paragraph,
            Span = span,
            Text = Cut(text, span),
        };
    }

    private static void Write(RecordWriter to, TopicMention mention)
    {
        to.Number(mention.TopicId);
        to.Number(mention.ConferenceId);
        to.Kind(mention.Basis);
        to.Kind(mention.Occasion);
        to.Number(mention.Paragraph);
        to.Place(mention.Span);
    }

    private static TopicMention Topic(RecordReader from, string text, Article article, RecordNames names)
    {
        var (topic, conference, basis) = (from.Number(), from.NumberOrNull(), from.KindOrNull<YearBasis>());
        var (occasion, paragraph, span) = (from.KindOrNull<OccasionKind>(), from.NumberOrNull(), from.Place());
        return new()
        {
            ArticleId = article.Id,
            TopicId = topic,
            Topic = names.Topic(topic),
            ConferenceId = conference,
            Conference = names.Conference(conference),
            Basis = basis,
            Occasion = occasion,
            Paragraph = paragraph,
            Span = span,
            Text = Cut(text, span),
            Wording = WordingFolding.Fold(Cut(text, span)),
        };
    }

    private static void Write(RecordWriter to, Replacement replacement)
    {
        to.Number(replacement.TopicId);
        to.Number(replacement.ConferenceId);
        to.Kind(replacement.Basis);
        to.Number(replacement.Paragraph);
        to.Place(replacement.New);
        to.Place(replacement.Old);
        to.Place(replacement.Sentence);
    }

    private static Replacement Replacement(RecordReader from, Article article, RecordNames names)
    {
        var replacement = new Replacement
        {
            ArticleId = article.Id,
            TopicId = from.NumberOrNull(),
            ConferenceId = from.NumberOrNull(),
            Basis = from.KindOrNull<YearBasis>(),
            Paragraph = from.Number(),
            New = from.Place(),
            Old = from.Place(),
            Sentence = from.Place(),
        };
        (replacement.Topic, replacement.Conference) = (names.Topic(replacement.TopicId), names.Conference(replacement.ConferenceId));
        return replacement;
    }

    private static void Write(RecordWriter to, Correction correction)
    {
        to.Number(correction.Statement);
        to.Number(correction.Passage);
        to.Kind(correction.Kind);
        to.Words(correction.Place);
        to.Number(correction.Paragraph);
        to.Place(correction.Span);
        to.Words(correction.Was);
        to.Words(correction.Note);
    }

    private static Correction Correction(RecordReader from, Article article) => new()
    {
        ArticleId = article.Id,
        Statement = from.NumberOrNull(),
        Passage = from.NumberOrNull(),
        Kind = from.Kind<CorrectionKind>(),
        Place = from.Words(),
        Paragraph = from.NumberOrNull(),
        Span = from.Place(),
        Was = from.WordsOrNull(),
        Note = from.WordsOrNull(),
    };

    private static string Cut(string text, Span span) =>
        span.Start >= 0 && span.Length >= 0 && span.End <= text.Length ? span.Of(text) : throw new InvalidDataException($"a place of a record, {span}, reaches outside its text");
}
