using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Speech;

/// <summary>
/// Tells where the author reads a mind and nobody is said to have spoken: "The Lowlanders are signaling their acceptance", "Norland
/// hopes to keep the lock". What one person is reported to believe is an account of what he said; a country or a crowd says nothing.
/// </summary>
internal static class Interpretations
{
    private static readonly HashSet<string> Minds = ["believe", "doubt", "fear", "feel", "hope", "realize", "think"];

    // The thing that is signaled is a state of mind, or a phrase: "signaled that it would pay" is told of words.
    private static readonly HashSet<string> Signs = ["signal", "show", "express"];

    private static readonly HashSet<string> States = new(
        """
        acceptance anger anxiety approval consent desire desires determination discomfort displeasure disapproval doubt doubts eagerness
        fear fears frustration hope hopes impatience intent intention intentions interest openness readiness reluctance resolve satisfaction
        support unease unhappiness willingness
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static bool Is(Attribution attribution)
    {
        if (attribution is not { Cue: { } cue, Source: { } source } || IsOnePerson(source))
        {
            return false;
        }
        var sentence = attribution.Sentence;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Span.Start == cue.Start && sentence.ReportingVerbAt(i) is { } found)
            {
                return Minds.Contains(found.Verb.Verb) || (Signs.Contains(found.Verb.Verb) && IsPhrase(attribution, cue.End))
                    || (found.Verb.Verb == "signal" && IsState(sentence, found.Last + 1));
            }
        }
        return false;
    }

    // "signaling their consent to the view that …": more than "that" stands between the cue and what is signaled.
    private static bool IsPhrase(Attribution attribution, int cue) =>
        attribution.Content.Count > 0 && attribution.Content[0].Start > cue
        && attribution.Sentence.Shadow.AsSpan(cue, attribution.Content[0].Start - cue).Trim() is { IsEmpty: false } between && !between.Equals("that", StringComparison.OrdinalIgnoreCase);

    // "signaling their full acceptance of": the head of the phrase is a state of mind.
    private static bool IsState(Sentence sentence, int first)
    {
        var noun = first;
        while (noun + 1 < sentence.Count && sentence[noun + 1].IsWord
            && !sentence.Is(noun + 1, WordClass.Preposition | WordClass.To | WordClass.That | WordClass.Conjunction))
        {
            noun++;
        }
        return noun > first && States.Contains(sentence.WordAt(noun).ToString());
    }

    private static bool IsOnePerson(Source source) =>
        source.Mention is { Kind: NameKind.Person, Name: { } name } && name.Contains(' ')
        || source.Sentence.Is(source.Head, WordClass.Role) && !source.Sentence.WordAt(source.Head).EndsWith("s")
        || source.Sentence.WordAt(source.Head) is "he" or "He" or "she" or "She" or "his" or "His" or "her" or "Her" or "I" or "who";
}
