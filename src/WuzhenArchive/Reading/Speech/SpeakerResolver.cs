using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Speech.Antecedents;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Speech;

/// <summary>Gives a source its name: the person a pronoun stands for, the body "the committee" means, the holder of a role.</summary>
internal sealed class SpeakerResolver(NameTable names)
{
    private const int MentionsBack = 400;

    private readonly AntecedentFinder antecedents = new(names);

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
        return source.Mention is { Kind: not NameKind.Event } mention && mention.Last == source.Head
            ? mention.IsNobody ? null : mention.Name ?? mention.Printed
            : ByHead(source, sentence);
    }

    // "the committee": the last body whose name ends so; "the minister": the last person with that role.
    // "the vice president", "the prime minister": the word before is part of the office.
    private static string Office(Sentence sentence, Source source)
    {
        var isPair = source.Head > source.First && (sentence.IsWord(source.Head - 1, "vice") || sentence.IsWord(source.Head - 1, "deputy")
            || sentence.IsWord(source.Head - 1, "prime"));
        return sentence.Printed(isPair ? source.Head - 1 : source.Head, source.Head);
    }

    private string? ByHead(Source source, Sentence sentence)
    {
        var head = Office(sentence, source);
        if (!sentence.Is(source.First, WordClass.Determiner) || sentence.Is(source.First, WordClass.IndefinitePronoun) || sentence.IsWord(source.First, "a") || sentence.IsWord(source.First, "an"))
        {
            return null;
        }
        var person = sentence.Is(source.Head, WordClass.Role);
        foreach (var mention in names.Before(sentence[source.First].Span.Start).Take(MentionsBack))
        {
            if (person && mention.Kind == NameKind.Person && names.HasRole(mention.Name!, head))
            {
                return mention.Name;
            }
            if (!person && mention.Kind == NameKind.Body && mention.Name!.EndsWith(" " + head, StringComparison.OrdinalIgnoreCase))
            {
                return mention.Name;
            }
        }
        return null;
    }
}
