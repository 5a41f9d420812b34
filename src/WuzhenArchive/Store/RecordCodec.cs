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
        to.List(record.Statements, s => SpeechCodec.Write(to, s));
        to.List(record.Passages, p => SpeechCodec.Write(to, p));
        to.List(record.Mentions, m => Write(to, m));
        to.List(record.Roles, r => ConferenceCodec.Write(to, r));
        to.List(record.Appearances, a => ConferenceCodec.Write(to, a));
        to.List(record.Facts, f => ConferenceCodec.Write(to, f));
        to.List(record.Topics, t => TopicCodec.Write(to, t));
        to.List(record.Replacements, r => TopicCodec.Write(to, r));
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
            Statements = from.List(() => SpeechCodec.Statement(from, names)),
            Passages = from.List(() => SpeechCodec.Passage(from, text, names)),
            Mentions = from.List(() => new Mention(from.Number(), from.NumberOrNull(), from.Place())),
            Roles = from.List(() => ConferenceCodec.Role(from, article, names)),
            Appearances = from.List(() => ConferenceCodec.Appearance(from, article, names)),
            Facts = from.List(() => ConferenceCodec.Fact(from, text, article, names)),
            Topics = from.List(() => TopicCodec.Topic(from, text, article, names)),
            Replacements = from.List(() => TopicCodec.Replacement(from, article, names)),
            Corrections = from.List(() => Correction(from, article)),
        };
    }

    private static void Write(RecordWriter to, Region region)
    {
        to.Kind(region.Kind);
        to.Place(region.Span);
        to.Number(region.Number);
    }

    private static void Write(RecordWriter to, Mention mention)
    {
        to.Number(mention.SpeakerId);
        to.Number(mention.Paragraph);
        to.Place(mention.Span);
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

    /// <exception cref="InvalidDataException">The place is none of the text.</exception>
    internal static string Cut(string text, Span span) =>
        span.Start >= 0 && span.Length >= 0 && span.End <= text.Length
            ? span.Of(text)
            : throw new InvalidDataException($"a place of a record, {span}, reaches outside its text");
}
