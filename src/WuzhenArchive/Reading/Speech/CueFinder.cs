using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Speech;

/// <summary>Finds the cues of a sentence, left to right, each with its subject; a verb behind "and" shares the subject before it.</summary>
internal sealed class CueFinder(SourceFinder sources)
{
    public List<Cue> Find(Sentence sentence)
    {
        var cues = new List<Cue>();
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.ReportingVerbAt(i) is var (verb, last) && VerbGroup.At(sentence, i) is var group
                && group.Kind is VerbGroupKind.Said or VerbGroupKind.Participle)
            {
                var (source, inverted) = SourceOf(sentence, group, last, cues);
                cues.Add(new(sentence, verb, i, last, group, source, inverted));
                i = last;
            }
        }
        return cues;
    }

    private (Source? Source, bool Inverted) SourceOf(Sentence sentence, VerbGroup group, int last, List<Cue> earlier)
    {
        var before = group.First - 1;
        if (group.Kind != VerbGroupKind.Participle && IsContentEnd(sentence, before) && sources.After(sentence, last) is { } after)
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
            if (sentence[i].IsWord && sentence.Is(i, WordClass.PastVerb | WordClass.PastOrParticiple | WordClass.Auxiliary) && sources.Before(sentence, i) is { } subject)
            {
                return subject;
            }
        }
        return null;
    }
}
