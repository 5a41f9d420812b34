using WuzhenArchive.Authority;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>What an article says of the conference itself.</summary>
internal sealed record ConferenceReading(IReadOnlyList<FactReading> Facts, IReadOnlyList<(string Name, AppearanceReading Appearance)> Appearances);

/// <summary>
/// Collects facts and appearances from the author's own prose, title and standfirst. Each belongs to the edition it is about.
/// </summary>
internal sealed class ConferenceReader
{
    private readonly EventNouns events;
    private readonly EditionFacts facts;
    private readonly Organisers organisers;
    private readonly Outcomes outcomes;
    private readonly Openings openings;
    private readonly SpeechesHeld speeches;
    private readonly Attendance attendance;
    private readonly HeldDates dates;
    private readonly Themes themes;
    private readonly Messages messages;

    private readonly EditionsNamed named;
    private readonly int? article;

    /// <param name="article">The article's edition; null where it has none.</param>
    /// <param name="published">The article's date as it is known.</param>
    public ConferenceReader(NameTable names, EditionsNamed named, AuthorityFile authority, int? article, string? published)
    {
        (this.named, this.article) = (named, article);
        events = new(named);
        facts = new(events);
        organisers = new(names, named, events);
        outcomes = new(events, named.Towns);
        var meetings = new MeetingPlaces(names, named);
        var subjects = new Subjects(names);
        openings = new(names, meetings, subjects, events);
        speeches = new(names, meetings, subjects);
        (attendance, dates, themes, messages) = (new(events), new(events, authority, published), new(events), new(names, events, authority));
    }

    /// <param name="heads">Title and standfirst, which are the author's too, but have no names that speak.</param>
    public ConferenceReading Read(IReadOnlyList<Paragraph> paragraphs, IEnumerable<Paragraph> heads)
    {
        var found = new List<FactReading>();
        var appearances = new List<(string Name, AppearanceReading Appearance)>();
        var years = new FactYears(named, article);
        foreach (var (sentence, here) in heads.SelectMany(p => Editions(p, years)))
        {
            Stated(sentence, here, found);
        }
        foreach (var paragraph in paragraphs.Where(IsProse(paragraphs)))
        {
            foreach (var (sentence, here) in Editions(paragraph, years))
            {
                Stated(sentence, here, found);
                organisers.Find(sentence, here, found);
                outcomes.Find(sentence, here, found);
                messages.Find(sentence, here, found);
                openings.Find(sentence, paragraph.Sentences, here, appearances);
                speeches.Find(sentence, here, appearances);
            }
        }
        found.AddRange(appearances.SelectMany(a => AsFact(a.Name, a.Appearance)));
        return new([.. found.DistinctBy(f => (f.Property, f.Year, f.Value, f.Hedge))], [.. appearances.DistinctBy(a => (a.Name, a.Appearance.Part, a.Appearance.Year))]);
    }

    private void Stated(Sentence sentence, FactEditions here, List<FactReading> found)
    {
        facts.Find(sentence, here, found);
        attendance.Find(sentence, here, found);
        dates.Find(sentence, here, found);
        themes.Find(sentence, here, found);
    }

    private static IEnumerable<(Sentence Sentence, FactEditions Editions)> Editions(Paragraph paragraph, FactYears years)
    {
        years.BeginParagraph();
        foreach (var sentence in paragraph.Sentences)
        {
            yield return (sentence, years.Of(sentence));
        }
    }

    // What a block quotation claims is not the author's word; but a broadcast or a press conference is turns from its first line to its last,
    // and says nothing else.
    private static Func<Paragraph, bool> IsProse(IReadOnlyList<Paragraph> paragraphs)
    {
        var turns = paragraphs.Where(p => p.Kind == RegionKind.Blockquote).Sum(p => p.Span.Length);
        return turns * 2 > paragraphs.Sum(p => p.Span.Length) ? p => p.Kind is RegionKind.Paragraph or RegionKind.Blockquote : p => p.Kind == RegionKind.Paragraph;
    }

    private static IEnumerable<FactReading> AsFact(string name, AppearanceReading appearance)
    {
        var property = FactProperty.OfPart(appearance.Part);
        yield return new(property, appearance.Year, name, appearance.Span);
        if (property == FactProperty.OpenedBy && appearance is { Manner: { } manner, MannerSpan: { } span })
        {
            yield return new(FactProperty.HowOpened, appearance.Year, manner, span);
        }
    }
}
