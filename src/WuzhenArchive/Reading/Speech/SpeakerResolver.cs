using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Speech.Antecedents;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Speech;

/// <summary>Gives a source its name: the person a pronoun stands for, the body "the committee" means, the holder of a role.</summary>
internal sealed class SpeakerResolver(NameTable names)
{
    private readonly AntecedentFinder antecedents = new(names);
    private readonly DescribedSpeaker described = new(names);

    /// <param name="content">What it says.</param>
    /// <summary>Resolves a source; to be called in the order of the text, for it remembers who spoke last.</summary>
    public string? Speaker(Source source, IReadOnlyList<Span> content)
    {
        var speaker = Resolve(source, content);
        if (speaker is not null)
        {
            antecedents.Spoke(speaker, source.Sentence);
        }
        return speaker;
    }

    /// <returns>Null when the source names nobody, or nobody who can be told.</returns>
    private string? Resolve(Source source, IReadOnlyList<Span> content)
    {
        var sentence = source.Sentence;
        if (source.First == source.Last && sentence.Is(source.First, WordClass.PersonalPronoun | WordClass.PossessivePronoun))
        {
            return antecedents.Of(sentence, source.First, content);
        }
        var printed = source.Span.Of(sentence.Shadow);
        if (names.Known(printed) is { } known)
        {
            return known;
        }
        // "the Norland envoy" has capitals, and is a description all the same.
        return source.Mention is not { Kind: not NameKind.Event } mention
            || mention.Last != source.Head ? described.Of(sentence, source.First, source.Head)
            : mention.Kind == NameKind.Unknown && described.Of(sentence, source.First, source.Head) is { } meant ? meant
            : mention.IsNobody ? null : mention.Name ?? mention.Printed;
    }
}
