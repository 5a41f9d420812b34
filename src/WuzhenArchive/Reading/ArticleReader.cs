using WuzhenArchive.Authority;
using WuzhenArchive.Reading.Conferences;
using WuzhenArchive.Reading.Corrections;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Occasions;
using WuzhenArchive.Reading.Passages;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Regions;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Reading.Speech;
using WuzhenArchive.Reading.Topics;
using WuzhenArchive.Text;
using WuzhenArchive.Text.Names;

namespace WuzhenArchive.Reading;

/// <summary>
/// Reads an article: text and authority in, <see cref="ArticleReading"/> out. Pure and thread-safe. The order of the rules is
/// written here and nowhere else.
/// </summary>
public sealed class ArticleReader(AuthorityFile authority)
{
    private readonly NameIndex index = new(authority);
    private readonly SeriesNames series = new(authority);
    private readonly TopicFinder topics = new(authority.Topics);
    private readonly OutletLines outlets = new(authority.Outlets);

    /// <param name="text">The article's text exactly as decoded; every span of the reading cuts it.</param>
    /// <param name="sidecar">What a curator states about this article; it goes before what the text says.</param>
    /// <param name="shape">What the form of the source says; null for plain text.</param>
    public ArticleReading Read(string text, Sidecar? sidecar = null, SourceShape? shape = null)
    {
        var shadow = Shadow.Of(text);
        var (printed, regions) = Layout.Read(text, shadow, outlets, shape?.Blocks);
        var masthead = Stated(Stated(printed, shape?.Stated), sidecar);
        var cutter = new ParagraphCutter(text, shadow);
        var paragraphs = regions.Where(r => r.Number is not null).Select(cutter.Cut).ToList();
        RunInHeadings.Mark(paragraphs);
        var sentences = paragraphs.SelectMany(p => p.Sentences).ToList();
        var standfirst = regions.Where(r => r.Kind == RegionKind.Standfirst).SelectMany(r => cutter.Cut(r).Sentences);
        var names = new NameTable([.. standfirst, .. sentences], index, authority.Series);
        var speech = new SpeechReader(names).Read(paragraphs);
        var places = new NamedPlaces(shadow, regions);
        var corrector = new Corrector(sidecar?.Corrections ?? [], places, new(places, names, paragraphs));
        var statements = corrector.Statements(speech.Statements);
        var passages = new PassageFinder(text, shadow, statements);
        var parts = NamedParts.Of(cutter, regions, paragraphs);
        var dateline = regions.FirstOrDefault(r => r.Kind == RegionKind.Dateline)?.Span;
        var editions = new EditionsNamed(authority, series, EditionYears.OfDate(masthead.Published));
        var edition = Stated(new EditionFinder(authority, editions).Find(parts, masthead, dateline), sidecar);
        masthead = Dated(masthead, edition);
        editions = editions.SeenFrom(EditionYears.OfDate(masthead.Published) ?? edition?.Year);
        var heads = regions.Where(r => r is { Number: null, Kind: RegionKind.Title or RegionKind.Standfirst }).Select(cutter.Cut);
        var conference = new ConferenceReader(names, editions, authority, edition?.Year, masthead.Published).Read(paragraphs, heads);
        var quoted = corrector.Passages([.. masthead.TitleSpan is { } title ? passages.InTitle(title) : [], .. passages.Find(paragraphs)]);
        var sentenceYears = new SentenceYears(editions, authority);
        var years = new PlaceYears(edition?.Year, sentences, sentenceYears);
        var placed = new OccasionReader(names, editions, sentenceYears, edition?.Year, authority, conference.Appearances, masthead.Published, TitledRecord.Among(parts.Title.Concat(parts.Head.Where(s => s.Span.Start == 0)), editions, edition?.Year)).Read(statements, paragraphs);
        var said = new SaidWords(placed);
        return new ArticleReading
        {
            Text = text,
            Masthead = masthead,
            Edition = edition,
            Regions = [.. regions.Select(r => r with { Kind = r.Number is { } n ? paragraphs[n - 1].Kind : r.Kind })],
            Statements = [.. placed.Select(s => s with { Year = years.Of(s) })],
            Passages = [.. quoted.Select(p => p with { Year = p.Statement is { } index ? years.Of(placed[index]) : years.At(p.Span) })],
            People = Signed(masthead, names.People(conference.Appearances), statements),
            Organizations = names.Organizations(),
            Facts = conference.Facts,
            Topics = [.. topics.Find(shadow, regions.Where(r => r.Kind != RegionKind.Boilerplate).Select(r => r.Span))
                .Select(t => (Topic: t, Saying: said.At(t.Span))).Select(t => t.Topic with { Year = years.Of(t.Saying, t.Topic.Span), Occasion = t.Saying?.Occasion.Kind })],
            Replacements = [.. sentences.SelectMany(Replacements.Find).Select(r => r with { Year = years.At(r.Sentence) })],
            Findings = [.. corrector.Unmatched, .. KeptProse.Findings(shadow, regions), .. Findings.Of(masthead, edition, speech with { Statements = statements }, quoted)],
            Rejections = corrector.Rejections,
        };
    }

    // Who only signed ("Ann Lee is a reporter in Norrvik") or published has neither spoken nor taken part.
    private static IReadOnlyList<PersonReading> Signed(MastheadReading masthead, IReadOnlyList<PersonReading> people, IReadOnlyList<StatementReading> statements)
    {
        var signed = masthead.Authors.Append(masthead.Publisher).OfType<string>().Select(a => PersonName.Of(a).Key).ToHashSet();
        var heard = statements.Select(s => s.Speaker).ToHashSet();
        return [.. people.Where(p => p.Appearances.Count > 0 || heard.Contains(p.Name) || !signed.Contains(PersonName.Of(p.Name).Key))];
    }

    // A printed title can be pointed at; who signed and when is told more reliably where programs look.
    private static MastheadReading Stated(MastheadReading printed, MastheadReading? stated) => stated is null ? printed : new(
        printed.Title ?? stated.Title, printed.TitleSpan, stated.Authors is { Count: > 0 } authors && !(stated.IsAccount && printed.Authors.Count > 0) ? authors : printed.Authors,
        stated.Published ?? printed.Published, stated.Publisher ?? printed.Publisher, stated.Section ?? printed.Section)
    {
        Updated = stated.Updated ?? printed.Updated,
        OpenDates = printed.OpenDates,
    };

    private static MastheadReading Stated(MastheadReading printed, Sidecar? sidecar) => sidecar is null ? printed : new(
        sidecar.Title ?? printed.Title, printed.TitleSpan, sidecar.Authors ?? printed.Authors, sidecar.Published ?? printed.Published,
        sidecar.Publisher ?? printed.Publisher, sidecar.Section ?? printed.Section)
    {
        Updated = printed.Updated,
        OpenDates = printed.OpenDates,
    };

    private MastheadReading Dated(MastheadReading masthead, EditionReading? edition) => masthead.Published is not null || edition is null ? masthead
        : masthead with { Published = DateByEdition.Of(masthead.OpenDates, authority.Editions.FirstOrDefault(e => e.Year == edition.Year)) };

    private EditionReading? Stated(EditionReading? read, Sidecar? sidecar)
    {
        if (sidecar?.Year is not { } year || year == read?.Year)
        {
            return read;
        }
        var entry = authority.Editions.FirstOrDefault(e => e.Year == year);
        return new(year, entry?.Ordinal, entry?.Start?.Month, null);
    }
}
