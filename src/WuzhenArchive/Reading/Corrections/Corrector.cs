using WuzhenArchive.Authority;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Corrections;

/// <summary>
/// Applies a curator's corrections to what the rules found, and keeps beside each what they had said. A correction that fits no one
/// statement or passage changes nothing and becomes a finding.
/// </summary>
internal sealed class Corrector(IReadOnlyList<Correction> corrections, NamedPlaces places, Additions additions)
{
    private readonly List<CorrectionReading> rejections = [];
    private readonly List<FindingReading> unmatched = [];

    public IReadOnlyList<CorrectionReading> Rejections => rejections;

    public IReadOnlyList<FindingReading> Unmatched => unmatched;

    public IReadOnlyList<StatementReading> Statements(IReadOnlyList<StatementReading> read)
    {
        var statements = read.ToList();
        foreach (var correction in corrections.OfType<StatementCorrection>())
        {
            Try(correction, words => Correct(correction, words, statements));
        }
        foreach (var addition in corrections.OfType<StatementAddition>())
        {
            Try(addition, words => Add(addition, words, statements));
        }
        return [.. statements.OrderBy(s => s.Content[0])];
    }

    public IReadOnlyList<PassageReading> Passages(IReadOnlyList<PassageReading> read)
    {
        var passages = read.ToList();
        foreach (var correction in corrections.OfType<PassageCorrection>())
        {
            Try(correction, words => Correct(correction, words, passages));
        }
        return passages;
    }

    // What is done answers why it cannot be: the rest of a sentence that begins with the words.
    private void Try(Correction correction, Func<Span, string?> apply)
    {
        var (place, why) = places.Find(correction.Words);
        if ((place is { } words ? apply(words) : why) is { } refusal)
        {
            unmatched.Add(new(FindingKind.CorrectionWithoutMatch, place ?? default, $"{correction.Place}: {NamedPlaces.Naming(correction.Words.Words)} {refusal}"));
        }
    }

    private string? Correct(StatementCorrection correction, Span words, List<StatementReading> statements)
    {
        var holding = statements.FindAll(s => Holds(s, words) && (correction.Cue is not { } cue || (s.Cue is { } at && places.In(at, cue).Contains(at))));
        if (holding is not [var statement])
        {
            var named = correction.Cue is { } cue ? $" with the cue '{cue}'" : "";
            return holding.Count == 0 ? $"are in no statement{named}" : $"are in {holding.Count} statements{named}; add 'cue', or more words, to tell which is meant";
        }
        if (additions.RefusalOf(correction.Mode, statement.Content) is { } refusal)
        {
            return refusal;
        }
        var at = statements.IndexOf(statement);
        if (correction.Rejects)
        {
            statements.RemoveAt(at);
            rejections.Add(Told(correction, CorrectionKind.Rejected, Whole(statement), $"statement, {SpeakerOf(statement)}, {Word(statement.Mode)}"));
            return null;
        }
        statements[at] = Corrected(statement, correction);
        return null;
    }

    private StatementReading Corrected(StatementReading statement, StatementCorrection correction)
    {
        var told = new List<CorrectionReading>();
        if (correction.Speaker is not null)
        {
            told.Add(Told(correction, CorrectionKind.Speaker, Whole(statement), SpeakerOf(statement)));
        }
        if (correction.Mode is not null)
        {
            told.Add(Told(correction, CorrectionKind.Mode, Whole(statement), Word(statement.Mode)));
        }
        return statement with
        {
            Speaker = correction.Speaker is { } name ? additions.SpeakerOf(name) : statement.Speaker,
            Mode = correction.Mode ?? statement.Mode,
            Confidence = Confidence.High,
            Doubt = null,
            Corrections = told,
        };
    }

    private string? Add(StatementAddition addition, Span words, List<StatementReading> statements)
    {
        var (added, why) = additions.Make(addition, words);
        if (added is null)
        {
            return why;
        }
        if (statements.Exists(s => s.Content.SequenceEqual(added.Content) && s.Cue == added.Cue))
        {
            return "are a statement already; take the addition out, or correct that statement";
        }
        statements.Add(added with { Corrections = [Told(addition, CorrectionKind.Added, Whole(added), null)] });
        return null;
    }

    private string? Correct(PassageCorrection correction, Span words, List<PassageReading> passages)
    {
        var holding = passages.FindAll(p => p.Span.Contains(words) || words.Contains(p.Span));
        if (holding is not [var passage])
        {
            return holding.Count == 0 ? "are in no passage" : $"are in {holding.Count} passages; allowed: the words of one";
        }
        var at = passages.IndexOf(passage);
        if (correction.Kind is { } kind)
        {
            passages[at] = passage with { Kind = kind, Correction = Told(correction, CorrectionKind.Kind, passage.Span, Word(passage.Kind)) };
        }
        else
        {
            passages.RemoveAt(at);
            rejections.Add(Told(correction, CorrectionKind.Rejected, passage.Span, $"passage, {Word(passage.Kind)}"));
        }
        return null;
    }

    // The words of one piece of the content, or all of it with what stands between.
    private static bool Holds(StatementReading statement, Span words) => statement.Content.Any(c => c.Contains(words)) || words.Contains(Whole(statement));

    private static Span Whole(StatementReading statement) => Span.FromBounds(statement.Content[0].Start, statement.Content[^1].End);

    private static CorrectionReading Told(Correction correction, CorrectionKind kind, Span span, string? was) => new(kind, correction.Place, span, was, correction.Note);

    private static string SpeakerOf(StatementReading statement) => statement.Speaker ?? StatementCorrection.Unattributed;

    private static string Word(Enum value) => value.ToString().ToLowerInvariant();
}
