using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Speech;

/// <summary>Finds the cues of a sentence, left to right, each with its subject; a verb behind "and" shares the subject before it.</summary>
internal sealed class CueFinder(SourceFinder sources, UnlistedVerbs unlisted)
{
    public List<Cue> Find(Sentence sentence)
    {
        var cues = new List<Cue>();
        for (var i = 0; i < sentence.Count; i++)
        {
            var found = sentence.ReportingVerbAt(i) ?? (unlisted.At(sentence, i) is { } other ? (other, i) : null);
            if (found is var (verb, last) && VerbGroup.At(sentence, i) is var group
                && group.Kind is VerbGroupKind.Said or VerbGroupKind.Participle)
            {
                var (source, inverted) = SourceOf(sentence, verb, group, last, cues);
                if (source is not null && !inverted && IsSupposed(sentence, source.First - 1))
                {
                    continue;
                }
                cues.Add(new(sentence, verb, i, last, group, source, inverted));
                i = last;
            }
        }
        return cues;
    }

    // "If Berg had said", "Did Berg say", "nor did Berg say": supposed, asked or denied.
    private static bool IsSupposed(Sentence sentence, int before) =>
        before >= 0 && ((sentence.Is(before, WordClass.Auxiliary) && (before == 0 || sentence.Is(before - 1, WordClass.Negation | WordClass.WhWord))) || sentence.WordAt(before) is "if" or "If" or "unless" or "Unless" or "whether" or "Whether" or "lest");

    private (Source? Source, bool Inverted) SourceOf(Sentence sentence, ReportingVerb verb, VerbGroup group, int last, List<Cue> earlier)
    {
        var before = group.First - 1;
        var aside = sentence.IsMark(before, ',') && !sentence.IsQuotation(before - 1) ? sources.Before(sentence, group.First) : null;
        if (group.Kind != VerbGroupKind.Participle && aside is null && !verb.Frame.HasFlag(VerbFrame.Hearer) && IsContentEnd(sentence, before) && sources.After(sentence, last) is { } after)
        {
            return (after, true);
        }
        if (group.Kind == VerbGroupKind.Participle || sentence.Is(before, WordClass.Conjunction))
        {
            return (earlier.LastOrDefault()?.Source ?? sources.First(sentence) ?? MainSubject(sentence, before), false);
        }
        return (sources.Before(sentence, group.First), false);
    }

    private static bool IsContentEnd(Sentence sentence, int i) => i < 0 || sentence.IsQuotation(i) || sentence.IsMark(i, ',');

    // The subject of the first finite verb before: "He opened the meeting and stressed that …".
    private Source? MainSubject(Sentence sentence, int end)
    {
        for (var i = 1; i <= end; i++)
        {
            if (sentence[i].IsWord && (sentence.Is(i, WordClass.PastVerb | WordClass.PastOrParticiple | WordClass.Auxiliary) || Clauses.LooksPast(sentence, i)) && sources.Before(sentence, i) is { } subject)
            {
                return subject;
            }
        }
        return null;
    }
}
