using WuzhenArchive.Model;

namespace WuzhenArchive.Store;

/// <summary>What is told of conferences, and of who took part, as bytes of a record.</summary>
internal static class ConferenceCodec
{
    public static void Write(RecordWriter to, Role role)
    {
        to.Number(role.SpeakerId);
        to.Words(role.Title);
        to.Place(role.Span);
    }

    public static Role Role(RecordReader from, Article article, RecordNames names)
    {
        var role = new Role { ArticleId = article.Id, SpeakerId = from.Number(), Title = from.Words(), Span = from.Place() };
        role.Speaker = names.Speaker(role.SpeakerId);
        return role;
    }

    public static void Write(RecordWriter to, Appearance appearance)
    {
        to.Number(appearance.SpeakerId);
        to.Number(appearance.ConferenceId);
        to.Words(appearance.Part);
        to.Words(appearance.Manner);
        to.Place(appearance.MannerSpan);
        to.Number(appearance.Paragraph);
        to.Place(appearance.Span);
    }

    public static Appearance Appearance(RecordReader from, Article article, RecordNames names)
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

    public static void Write(RecordWriter to, Fact fact)
    {
        to.Number(fact.ConferenceId);
        to.Words(fact.Property.Name);
        to.Words(fact.Value);
        to.Words(fact.Hedge);
        to.Number(fact.Paragraph);
        to.Place(fact.Span);
    }

    public static Fact Fact(RecordReader from, string text, Article article, RecordNames names)
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
            Text = RecordCodec.Cut(text, span),
        };
    }
}
