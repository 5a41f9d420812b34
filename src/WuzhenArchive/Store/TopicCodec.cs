using WuzhenArchive.Model;
using WuzhenArchive.Text;

namespace WuzhenArchive.Store;

/// <summary>Places of topics, and what replaces what, as bytes of a record.</summary>
internal static class TopicCodec
{
    public static void Write(RecordWriter to, TopicMention mention)
    {
        to.Number(mention.TopicId);
        to.Number(mention.ConferenceId);
        to.Kind(mention.Basis);
        to.Kind(mention.Occasion);
        to.Number(mention.Paragraph);
        to.Place(mention.Span);
    }

    public static TopicMention Topic(RecordReader from, string text, Article article, RecordNames names)
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
            Text = RecordCodec.Cut(text, span),
            Wording = WordingFolding.Fold(RecordCodec.Cut(text, span)),
        };
    }

    public static void Write(RecordWriter to, Replacement replacement)
    {
        to.Number(replacement.TopicId);
        to.Number(replacement.ConferenceId);
        to.Kind(replacement.Basis);
        to.Number(replacement.Paragraph);
        to.Place(replacement.New);
        to.Place(replacement.Old);
        to.Place(replacement.Sentence);
    }

    public static Replacement Replacement(RecordReader from, Article article, RecordNames names)
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
}
