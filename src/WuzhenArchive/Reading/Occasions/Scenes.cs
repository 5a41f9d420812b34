using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Occasions;

/// <summary>Who speaks where as an article goes on: a speech once reported lasts for its speaker until the text tells of another
/// occasion.</summary>
internal sealed class Scenes
{
    // A news report tells first what was said, then where.
    private const int LeadParagraphs = 3;
    private const int ParagraphsBack = 2;

    private readonly Dictionary<string, List<(ToldOccasion Occasion, bool IsNamed)>> speeches = [];
    private readonly Dictionary<string, (ToldOccasion ToldOccasion, Sentence Sentence)> lastOwn = [];
    private readonly IReadOnlyList<Paragraph> paragraphs;
    private readonly HashSet<string> heard = [];
    private (ToldOccasion? ToldOccasion, Sentence Sentence)? before;

    private Scenes(IReadOnlyList<Paragraph> paragraphs) => this.paragraphs = paragraphs;

    /// <param name="speeches">Who spoke at which conference, by which words, and whether these name the conference as a whole.</param>
    public static Scenes Of(IReadOnlyList<Paragraph> paragraphs,
        IEnumerable<(string Speaker, int? Year, Span Evidence, bool IsNamed)> speeches)
    {
        var scenes = new Scenes(paragraphs);
        foreach (var own in speeches.GroupBy(s => s.Speaker))
        {
            scenes.speeches[own.Key] = [.. own.OrderBy(s => s.Evidence)
                .Select(s => (new ToldOccasion(OccasionKind.Context, s.Year, s.Evidence), s.IsNamed))];
        }
        return scenes;
    }

    /// <summary>Where a statement was said; to be called in the order of the text, for it remembers who spoke where.</summary>
    /// <param name="own">What its own sentence tells.</param>
    public ToldOccasion? Of(StatementReading statement, Sentence? sentence, ToldOccasion? own)
    {
        if (sentence is null)
        {
            return own;
        }
        var setting = own ?? (statement.Mode == StatementMode.Block || !IsToldOnce(sentence, statement.Cue) ? null
            : Continued(statement, sentence));
        if (own is not null && statement.Speaker is { } speaker)
        {
            if (!(own.Kind is OccasionKind.Elsewhere && IsAside(sentence, statement.Cue)))
            {
                lastOwn[speaker] = (own, sentence);
            }
        }
        if (statement.Speaker is not null)
        {
            heard.Add(statement.Speaker);
        }
        before = (setting, sentence);
        return setting;
    }

    private ToldOccasion? Continued(StatementReading statement, Sentence sentence)
    {
        if (statement.Speaker is not { } speaker)
        {
            return before is var (last, there)
                && ((sentence.Paragraph.Number - there.Paragraph.Number <= 1 && GoesOn(sentence, statement))
                || IsTheOnlySpeaker(sentence, statement))
                ? last is { Kind: OccasionKind.Stated } ? last with { Kind = OccasionKind.Context } : last
                : null;
        }
        // "Last month Berg told the Herald that … He added that …": the other occasion lasts for its paragraph, and for a pronoun in the
        // next.
        return lastOwn.TryGetValue(speaker, out var latest) && latest.ToldOccasion.Kind is OccasionKind.Elsewhere or OccasionKind.Untold
            && (latest.Sentence.Paragraph == sentence.Paragraph
                || (sentence.Paragraph.Number - latest.Sentence.Paragraph.Number == 1 && IsPronoun(sentence, statement.Source)))
            ? latest.ToldOccasion
            : speeches.TryGetValue(speaker, out var known) ? Nearest(known, statement, sentence) : null;
    }

    private ToldOccasion? Nearest(List<(ToldOccasion Occasion, bool IsNamed)> known, StatementReading statement, Sentence sentence)
    {
        var earlier = Rising.CountFirst(known, k => k.Occasion.Evidence.Start <= statement.Content[0].Start);
        if (earlier > 0)
        {
            return known[earlier - 1].Occasion;
        }
        // "Berg said … In a session Berg said …": the session lasts from there on.
        var (after, isNamed) = known[0];
        return isNamed && sentence.Paragraph.Number <= LeadParagraphs
            && ParagraphAt(after.Evidence) - sentence.Paragraph.Number <= ParagraphsBack ? after : null;
    }

    private int ParagraphAt(Span place) =>
        Rising.CountFirst(paragraphs, p => p.Span.Start <= place.Start) is > 0 and var begun ? paragraphs[begun - 1].Number : 0;

    // "he", "the lawyer", or words in quotation marks that nobody is said to speak: they go on from the words before.
    private static bool GoesOn(Sentence sentence, StatementReading statement) =>
        statement.Source is not { } place ? statement.Mode == StatementMode.Direct
        : IsPronoun(sentence, place) || (place.In(sentence.Shadow).StartsWith("the ", StringComparison.OrdinalIgnoreCase)
            && place.In(sentence.Shadow).Count(' ') == 1);

    // "the lawyer said", where one person alone has spoken so far.
    private bool IsTheOnlySpeaker(Sentence sentence, StatementReading statement) =>
        heard.Count == 1 && statement.Source is { } place
            && place.In(sentence.Shadow).StartsWith("the ", StringComparison.OrdinalIgnoreCase)
        && Enumerable.Range(0, sentence.Count).LastOrDefault(i => place.Contains(sentence[i].Span), -1) is >= 0 and var head
        && sentence.Is(head, WordClass.Role | WordClass.Human) && !sentence.WordAt(head).EndsWith("s")
            && !place.In(sentence.Shadow)[1..].ContainsAnyInRange('A', 'Z');

    private static bool IsPronoun(Sentence sentence, Span? source) =>
        source is { } place && Enumerable.Range(0, sentence.Count).FirstOrDefault(i => sentence[i].Span == place, -1) is >= 0 and var i
            && sentence.Is(i, WordClass.PersonalPronoun);

    // "In June he had told the board that …", "Berg, who told the board that …, sang": the text itself stays where it was.
    private static bool IsAside(Sentence sentence, Span? cue) =>
        cue is { } place && Enumerable.Range(0, sentence.Count).FirstOrDefault(i => sentence[i].Span.Start == place.Start, -1) is > 0
            and var verb
        && (sentence.IsWord(verb - 1, "had") || sentence.IsWord(verb - 1, "who")
            || (sentence.Is(verb - 1, WordClass.Adverb) && (sentence.IsWord(verb - 2, "had") || sentence.IsWord(verb - 2, "who"))));

    // "has said" and "has long argued" tell of no one occasion, and "will say" of none yet.
    public static bool IsToldOnce(Sentence sentence, Span? cue)
    {
        if (cue is not { } place)
        {
            return true;
        }
        var verb = Enumerable.Range(0, sentence.Count).FirstOrDefault(i => sentence[i].Span.Start == place.Start, -1);
        for (var i = verb - 1; i >= Math.Max(0, verb - 4) && sentence[i].IsWord; i--)
        {
            if (sentence.Is(i, WordClass.Have | WordClass.Modal) || sentence.WordAt(i) is "expected" or "scheduled")
            {
                return false;
            }
            if (!sentence.Is(i, WordClass.Auxiliary | WordClass.Adverb | WordClass.To) && sentence.WordAt(i) is not "long")
            {
                break;
            }
        }
        return true;
    }
}
