using WuzhenArchive.Authority;
using WuzhenArchive.Reading.Conferences;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Reading.Speech.Turns;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Occasions;

/// <summary>
/// Tells of every statement where it was said. What its own sentence says decides; without that, a speaker who is reported to have
/// spoken at a conference goes on speaking there, until the text takes him elsewhere.
/// </summary>
/// <param name="article">The edition the article is about.</param>
/// <param name="published">The day the article came out: nobody has spoken yet at a conference that begins later.</param>
/// <param name="parts">Who had a part in which conference, by the article's own prose.</param>
/// <param name="record">What the title says of all that stands below it.</param>
internal sealed class OccasionReader(
    NameTable names, EditionsNamed editions, SentenceYears years, int? article, AuthorityFile authority,
        IReadOnlyList<(string Name, AppearanceReading Appearance)> parts, string? published = null, TitledRecord? record = null)
{
    private readonly HashSet<int> held = [.. authority.Editions.Select(e => e.Year)];
    private readonly HashSet<int> months = [.. authority.Editions.Where(e => e.Year == article)
        .SelectMany(e => new[] { e.Start?.Month, e.End?.Month }).OfType<int>()];

    private Elsewheres Apart => field ??= new(article, held, months);

    public IReadOnlyList<StatementReading> Read(IReadOnlyList<StatementReading> statements, IReadOnlyList<Paragraph> paragraphs)
    {
        if (statements.Count == 0)
        {
            return statements;
        }
        var sentences = paragraphs.Where(p => p.Kind == RegionKind.Paragraph).SelectMany(p => p.Sentences).ToList();
        var events = new EventPhrases(editions, article);
        var phrases = sentences.ToDictionary(s => s, events.In);
        var places = new ImpliedPlaces(article, editions.Towns,
            isLetterRead: sentences.Exists(s => phrases[s].Any(p => p.IsOurs)
            && s.Units.Any(u => u.IsWord && OccasionWords.Letters.Has(u.Span.In(s.Shadow)))));
        var documents = new ConferenceDocuments(sentences, phrases);
        var told = new Dictionary<Sentence, ToldOccasion?>();
        var sources = statements.Where(s => s.Source is not null).ToLookup(s => s.Sentence, s => s.Source!.Value);
        var said = statements.SelectMany(s => s.Content, (s, c) => (s.Sentence, Content: c)).ToLookup(s => s.Sentence, s => s.Content);
        var found = statements.Select(s => (Statement: s, Sentence: SentenceOf(s, sentences)))
            .Select(f => (f.Statement, f.Sentence, Own: Own(f.Statement, f.Sentence))).ToList();
        var spoken = found.Where(f => f.Own is { Kind: OccasionKind.Stated } && f.Statement.Speaker is not null && !IsLookBack(f.Own))
            .Select(f => (f.Statement.Speaker!, f.Own!.Year, f.Own.Evidence, IsOfWhole(f.Own.Evidence, phrases[f.Sentence!], f.Sentence!)));
        var scenes = Scenes.Of(paragraphs, Speeches(sentences, phrases).Concat(spoken).Concat(Titled(statements)));
        return [.. found.Select(f => f.Statement with
        {
            Occasion = Occasion(Held(scenes.Of(f.Statement, f.Sentence, f.Own) ?? Recorded(f.Statement, f.Sentence))),
            About = About(f.Sentence),
        })];

        ToldOccasion? Own(StatementReading statement, Sentence? sentence) =>
            (sentence is null || statement.Mode == StatementMode.Block ? null : OfSentence(sentence))
            ?? documents.Of(statement, paragraphs[0].Text);

        // The same for all statements of a sentence.
        ToldOccasion? OfSentence(Sentence sentence)
        {
            if (!told.TryGetValue(sentence, out var known))
            {
                told[sentence] = known = Told(SpokenSentence.Of(sentence, said[sentence.Span],
                    [.. phrases[sentence].Where(p => !Plans.IsToCome(sentence, p.First) && !sources[sentence.Span].Any(sentence.Cover(p.First, p.Last).Overlaps))]), places);
            }
            return known;
        }
    }

    // "Remarks by Governor Ann Lee at the Lakeside Summit": from the title on she speaks there.
    private IEnumerable<(string Speaker, int? Year, Span Evidence, bool IsNamed)> Titled(IReadOnlyList<StatementReading> statements) =>
        record is null ? [] : statements.Select(s => s.Speaker).OfType<string>().Distinct().Where(record.IsAbout).Select(s => (s, article, record.Evidence, true));

    // In the record of a session all that is said once, in the transcript of a speech or of questions every turn.
    private ToldOccasion? Recorded(StatementReading statement, Sentence? sentence) => record is not null
        && record.Kind switch
        {
            RecordKind.Speech => Transcripts.IsTurn(statement),
            RecordKind.Session => Transcripts.IsTurn(statement) || (sentence is not null && Scenes.IsToldOnce(sentence, statement.Cue)),
            _ => false,
        } ? new(OccasionKind.Context, article, record.Evidence) : null;

    // "She had said at last year's conference that …": what she says next is said now.
    private bool IsLookBack(ToldOccasion own) => own.Year is { } year && article is { } now && year != now;

    private ToldOccasion? Held(ToldOccasion? told) =>
        told?.Year is { } year && published is { Length: 10 } && authority.Editions.FirstOrDefault(e => e.Year == year)?.Start is { } start
        && string.CompareOrdinal(published, start.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)) < 0 ? null
            : told;

    private static OccasionReading Occasion(ToldOccasion? setting) =>
        setting is { Kind: not OccasionKind.Untold } ? new(setting.Kind, setting.Year, setting.Evidence) : OccasionReading.Untold;

    private int[] About(Sentence? sentence) => sentence is null ? [] : [.. years.In(sentence).Select(y => y.Year).Distinct().Order()];

    private ToldOccasion? Told(SpokenSentence sentence, ImpliedPlaces places)
    {
        var named = Named(sentence);
        return (IsSent(sentence) ? null : Elsewheres.InWriting(sentence))
            ?? Locations.Of(sentence)
            ?? (places.Of(sentence, named) is { } implied && (named is not null || Apart.Of(sentence) is null) ? implied : null)
            ?? Apart.Of(sentence)
            ?? places.InTown(sentence);
    }

    // "wrote in a letter to the conference": it was read there.
    private static bool IsSent(SpokenSentence sentence) =>
        sentence.Events.Any(e => e.IsOurs
            && Enumerable.Range(1, 4).Any(n => sentence.WordAt(e.First - n) is "to"
            && Enumerable.Range(1, 3).Any(m => OccasionWords.Sent.Has(sentence.WordAt(e.First - n - m)))));

    // "Last year in Lakeside, Brandt told the guests": the one edition that the author's words name.
    private int? Named(SpokenSentence sentence)
    {
        var named = editions.In(sentence.Sentence).Where(e => !sentence.Said.Any(s => s.Overlaps(e.Evidence))).Select(e => e.Year)
            .Distinct().Take(2).ToList();
        return named is [var year] ? year : null;
    }

    private IEnumerable<(string Speaker, int? Year, Span Evidence, bool IsNamed)> Speeches(
        List<Sentence> sentences, Dictionary<Sentence, IReadOnlyList<EventPhrase>> phrases)
    {
        var speeches = new SpeechEvents(names);
        return sentences.Where(s => phrases[s].Count > 0 && !IsRecalled(s)).SelectMany(s => speeches.In(s, phrases[s]))
            .Select(s => (s.Speaker, s.Year, s.Evidence, true))
            .Concat(parts.Where(p => p.Appearance.Part != "presided")
                .Select(p => (Speaker: p.Name, Year: (int?)p.Appearance.Year, Evidence: p.Appearance.Span, true)));
    }

    // "his speech to the conference twelve years ago"
    private static bool IsRecalled(Sentence sentence) =>
        Enumerable.Range(0, sentence.Count).Any(i => sentence[i].IsWord && sentence.WordAt(i) is "ago" or "recalled" or "recalling");

    // "told the conference"; "in a session" is a part of it.
    private static bool IsOfWhole(Span evidence, IReadOnlyList<EventPhrase> phrases, Sentence sentence) =>
        phrases.Any(p => p.IsOurs && sentence.Cover(p.First, p.Last).Overlaps(evidence)
            && !OccasionWords.Parts.Has(sentence.WordAt(p.Last)));

    // A parenthesis shares the span of the sentence it stands in: the one that holds the cue, or the first words said.
    private static Sentence? SentenceOf(StatementReading statement, List<Sentence> sentences)
    {
        var anchor = statement.Cue ?? statement.Source ?? statement.Content[0];
        Sentence? around = null;
        var last = Rising.CountFirst(sentences, s => s.Span.Start <= anchor.Start) - 1;
        for (var i = last; i >= 0 && (around is null || sentences[i].Span == around.Span); i--)
        {
            if (!sentences[i].Span.Contains(anchor.Start))
            {
                return around;
            }
            around = sentences[i];
            if (around.Units.Any(u => u.Span.Overlaps(anchor)))
            {
                return around;
            }
        }
        return around;
    }
}
