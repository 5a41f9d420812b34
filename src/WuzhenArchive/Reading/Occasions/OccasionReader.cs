using WuzhenArchive.Authority;
using WuzhenArchive.Reading.Conferences;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Occasions;

/// <summary>
/// Tells of every statement where it was said. What its own sentence says decides; without that, a speaker who is reported to have
/// spoken at a conference goes on speaking there, until the text takes him elsewhere.
/// </summary>
/// <param name="parts">Who had a part in which conference, by the article's own prose.</param>
internal sealed class OccasionReader(
    NameTable names, EditionsNamed editions, SentenceYears years, int? article, AuthorityFile authority, IReadOnlyList<(string Name, AppearanceReading Appearance)> parts)
{

    private readonly HashSet<string> places = new(
        authority.Editions.Select(e => e.Place?.Split(',')[0].Trim()).Append(authority.Series.ShortName).OfType<string>().Where(p => p.Length > 0), StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<int> held = [.. authority.Editions.Select(e => e.Year)];

    public IReadOnlyList<StatementReading> Read(IReadOnlyList<StatementReading> statements, IReadOnlyList<Paragraph> paragraphs)
    {
        var text = paragraphs.Count == 0 ? "" : paragraphs[0].Text;
        var sentences = paragraphs.Where(p => p.Kind == RegionKind.Paragraph).SelectMany(p => p.Sentences).ToList();
        var events = new EventPhrases(editions, article, places);
        var phrases = sentences.ToDictionary(s => s, events.In);
        var said = statements.SelectMany(s => s.Content, (s, c) => (s.Sentence, Content: c)).ToLookup(s => s.Sentence, s => s.Content);
        var bySpan = sentences.ToLookup(s => s.Span);
        var scenes = new Scenes(Speeches(sentences, phrases));
        var documents = new ConferenceDocuments(sentences, phrases);
        var own = new Setting?[statements.Count];
        var at = new Sentence?[statements.Count];
        for (var i = 0; i < statements.Count; i++)
        {
            at[i] = SentenceOf(statements[i], bySpan, sentences);
            own[i] = at[i] is { } sentence && statements[i].Mode != StatementMode.Block ? Own(new(sentence, [.. said[sentence.Span]], phrases[sentence])) : null;
            own[i] ??= documents.Of(statements[i], text);
            if (own[i] is { Kind: OccasionKind.Stated } stated && statements[i].Speaker is { } speaker)
            {
                scenes.Add(speaker, stated.Year, stated.Evidence);
            }
        }
        return [.. statements.Select((s, i) => s with { Occasion = Occasion(i), About = About(at[i]) })];

        OccasionReading Occasion(int i) => (own[i] ?? scenes.Continue(statements, own, at, i)) is { Kind: not OccasionKind.Untold } setting
            ? new(setting.Kind, setting.Year, setting.Evidence) : OccasionReading.Untold;
    }

    private IReadOnlyList<int> About(Sentence? sentence) => sentence is null ? [] : [.. years.In(sentence).Select(y => y.Year).Distinct().Order()];

    private Setting? Own(SpokenSentence sentence)
    {
        var named = sentence.Sentence.Count == 0 ? null : Named(sentence);
        var locations = new Locations(article, places);
        var apart = new Elsewheres(article, held, Months());
        return locations.Of(sentence) ?? (locations.Implied(sentence, named) is { } implied && (named is not null || apart.Of(sentence) is null) ? implied : null)
            ?? apart.Of(sentence) ?? locations.InTown(sentence);
    }

    // "Last year in Lakeside, Brandt told the guests": the one edition that the author's words name.
    private int? Named(SpokenSentence sentence)
    {
        var years = editions.In(sentence.Sentence).Where(e => !sentence.Said.Any(s => s.Overlaps(e.Evidence))).Select(e => e.Year).Distinct().Take(2).ToList();
        return years is [var year] ? year : null;
    }

    private HashSet<int> Months() =>
        [.. authority.Editions.Where(e => e.Year == article).SelectMany(e => new[] { e.Start?.Month, e.End?.Month }).OfType<int>()];

    private IEnumerable<(string Speaker, int? Year, Span Evidence)> Speeches(List<Sentence> sentences, Dictionary<Sentence, IReadOnlyList<EventPhrase>> phrases)
    {
        var speeches = new SpeechEvents(names);
        return sentences.SelectMany(s => speeches.In(s, phrases[s]))
            .Concat(parts.Where(p => p.Appearance.Part != "presided").Select(p => (Speaker: p.Name, Year: (int?)p.Appearance.Year, Evidence: p.Appearance.Span)));
    }

    // A parenthesis shares the span of the sentence it stands in: the one that holds the cue, or the first words said.
    private static Sentence? SentenceOf(StatementReading statement, ILookup<Span, Sentence> bySpan, List<Sentence> sentences)
    {
        var anchor = statement.Cue ?? statement.Source ?? statement.Content[0];
        var same = bySpan[statement.Sentence].ToList();
        return same.Find(s => s.Units.Any(u => u.Span.Overlaps(anchor))) ?? same.FirstOrDefault() ?? sentences.Find(s => s.Span.Contains(anchor.Start));
    }
}
