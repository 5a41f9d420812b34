using WuzhenArchive.Model;
using WuzhenArchive.Text;

namespace WuzhenArchive.Store;

/// <summary>Statements and passages as bytes of a record.</summary>
internal static class SpeechCodec
{
    public static void Write(RecordWriter to, Statement statement)
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

    public static Statement Statement(RecordReader from, RecordNames names)
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

    public static void Write(RecordWriter to, Passage passage)
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

    public static Passage Passage(RecordReader from, string text, RecordNames names)
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
            Text = RecordCodec.Cut(text, span),
        };
    }
}
