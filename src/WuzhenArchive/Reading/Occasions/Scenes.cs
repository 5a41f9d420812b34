using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Occasions;

/// <summary>Who speaks where as an article goes on: a speech once reported lasts for its speaker until the text tells of another occasion.</summary>
internal sealed class Scenes
{
    // A news report tells first what was said, then where.
    private const int LeadParagraphs = 3;
    private const int ParagraphsBack = 2;

    private readonly Dictionary<string, List<(int? Year, Span Evidence)>> scenes = [];

    public Scenes(IEnumerable<(string Speaker, int? Year, Span Evidence)> speeches)
    {
        foreach (var (speaker, year, evidence) in speeches)
        {
            Add(speaker, year, evidence);
        }
    }

    public void Add(string speaker, int? year, Span evidence)
    {
        if (!scenes.TryGetValue(speaker, out var own))
        {
            scenes[speaker] = own = [];
        }
        own.Add((year, evidence));
    }

    /// <summary>What the text around a statement tells of its occasion, where its own sentence tells nothing.</summary>
    /// <param name="own">What the sentence of each statement tells.</param>
    /// <param name="at">The sentence of each statement.</param>
    public Setting? Continue(IReadOnlyList<StatementReading> statements, IReadOnlyList<Setting?> own, IReadOnlyList<Sentence?> at, int i)
    {
        var statement = statements[i];
        if (statement.Speaker is not { } speaker || at[i] is not { } sentence || !IsToldOnce(sentence, statement.Cue))
        {
            return null;
        }
        return Carried(statements, own, at, i, speaker, sentence) ?? (scenes.TryGetValue(speaker, out var known) ? Nearest(known, statement, sentence) : null);
    }

    // "Last month Berg told the Herald that … He added that …": the other occasion lasts for its paragraph, and for a pronoun in the next.
    private static Setting? Carried(IReadOnlyList<StatementReading> statements, IReadOnlyList<Setting?> own, IReadOnlyList<Sentence?> at, int i, string speaker, Sentence sentence)
    {
        for (var n = i - 1; n >= 0 && at[n] is { } earlier && sentence.Paragraph.Number - earlier.Paragraph.Number <= 1; n--)
        {
            if (statements[n].Speaker != speaker || own[n] is not { } setting)
            {
                continue;
            }
            return setting.Kind == OccasionKind.Elsewhere && (earlier.Paragraph == sentence.Paragraph || IsPronoun(sentence, statements[i].Source)) ? setting : null;
        }
        return null;
    }

    private static Setting? Nearest(List<(int? Year, Span Evidence)> scenes, StatementReading statement, Sentence sentence)
    {
        var place = statement.Content[0].Start;
        var before = scenes.Where(s => s.Evidence.Start <= place).OrderByDescending(s => s.Evidence.Start).FirstOrDefault();
        if (before.Evidence.Length > 0)
        {
            return new(OccasionKind.Context, before.Year, before.Evidence);
        }
        var after = scenes.OrderBy(s => s.Evidence.Start).First();
        return sentence.Paragraph.Number <= LeadParagraphs || ParagraphsBetween(sentence, after.Evidence) <= ParagraphsBack ? new(OccasionKind.Context, after.Year, after.Evidence) : null;
    }

    private static int ParagraphsBetween(Sentence sentence, Span later)
    {
        var between = sentence.Paragraph.Text.AsSpan(sentence.Span.End, Math.Max(0, later.Start - sentence.Span.End));
        var count = 0;
        foreach (var line in between.EnumerateLines())
        {
            count += line.Trim().Length > 0 ? 1 : 0;
        }
        return count - 1;
    }

    private static bool IsPronoun(Sentence sentence, Span? source) =>
        source is { } place && Enumerable.Range(0, sentence.Count).FirstOrDefault(i => sentence[i].Span == place, -1) is >= 0 and var i && sentence.Is(i, WordClass.PersonalPronoun);

    // "has said" and "has long argued" tell of no one occasion, and "will say" of none yet.
    private static bool IsToldOnce(Sentence sentence, Span? cue)
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
            if (!sentence.Is(i, WordClass.Auxiliary | WordClass.Adverb | WordClass.To))
            {
                break;
            }
        }
        return true;
    }
}
