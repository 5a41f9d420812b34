using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Speech;

/// <summary>Says whose a document is.</summary>
internal sealed class DocumentOwners(NameTable names, SourceFinder sources)
{
    // "letter by the river council", "the committee's statement"
    public string? Of(Sentence sentence, int document)
    {
        if (sentence.IsWord(document + 1, "from") || sentence.IsWord(document + 1, "by"))
        {
            return sources.After(sentence, document + 1) is { } source ? Owner(sentence, source) : null;
        }
        // "President Ann Lee sent a letter to the fair"
        var verb = sentence.Is(document - 1, WordClass.Determiner) ? document - 2 : document - 3;
        if (verb > 0 && sentence.Is(verb + 1, WordClass.Determiner) && sentence.WordAt(verb) is "sent" or "wrote" or "issued" or "released" or "published" or "delivered")
        {
            return sources.Before(sentence, verb) is { } author ? Owner(sentence, author) : null;
        }
        return sentence.IsWord(document - 1, "'s") && sources.Before(sentence, document - 1) is { } possessor ? Owner(sentence, possessor) : null;
    }

    private string? Owner(Sentence sentence, Source source) =>
        names.Known(source.Span.Of(sentence.Shadow)) ?? (source.Mention is { Kind: NameKind.Person or NameKind.Body } m ? m.Name : null);
}
