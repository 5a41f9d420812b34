using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Speech;

/// <summary>Gives a source its name: the person a pronoun stands for, the body "the committee" means, the holder of a role.</summary>
internal sealed class SpeakerResolver(NameTable names)
{
    private const int SentencesBack = 6;
    private const int MentionsBack = 400;

    /// <returns>Null when the source names nobody, or nobody who can be told.</returns>
    public string? Resolve(Source source)
    {
        var sentence = source.Sentence;
        if (source.First == source.Last && sentence.Is(source.First, WordClass.PersonalPronoun | WordClass.PossessivePronoun))
        {
            return Antecedent(sentence, source.First);
        }
        var printed = source.Span.Of(sentence.Shadow);
        if (names.Known(printed) is { } known)
        {
            return known;
        }
        return source.Mention is { Kind: not NameKind.Event } mention && mention.Last == source.Head
            ? mention.Name ?? mention.Printed
            : ByHead(source, sentence);
    }

    // "he": the last person before, those in the subject's place first; "it" and "they": the last body.
    private string? Antecedent(Sentence sentence, int pronoun)
    {
        var word = sentence.WordAt(pronoun);
        if (Is(word, "i", "my", "we", "our", "you", "your"))
        {
            return null;
        }
        var kind = Is(word, "it", "its", "they", "their") ? NameKind.Body : NameKind.Person;
        var gender = Genders.OfPronoun(word);
        var place = sentence[pronoun].Span.Start;
        var best = (Score: int.MinValue, Name: (string?)null);
        if (kind == NameKind.Person && names.IsAboutSomebodyNameless(sentence))
        {
            return null;
        }
        foreach (var mention in names.Before(place))
        {
            var distance = names.SentencesBetween(mention.Sentence, sentence);
            if (distance > SentencesBack)
            {
                break;
            }
            var score = Salience(mention) - (3 * distance);
            if (score > best.Score && Fits(mention, kind) && (kind != NameKind.Person || Genders.CanBe(names.GenderOf(mention.Name!), gender)))
            {
                best = (score, mention.Name);
            }
        }
        return best.Name;
    }

    private static bool Is(ReadOnlySpan<char> word, params ReadOnlySpan<string> forms)
    {
        foreach (var form in forms)
        {
            if (word.Equals(form, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }
        return false;
    }

    private static bool Fits(Mention mention, NameKind kind) =>
        mention.Kind == kind || (kind == NameKind.Body && mention.Kind == NameKind.Place);

    // A subject is remembered, a possessor or an object less, a parenthesis least.
    private static int Salience(Mention mention)
    {
        var sentence = mention.Sentence;
        var next = mention.Last + 1;
        var salience = sentence.IsParenthesis ? -2 : 0;
        if (next < sentence.Count && sentence[next].Kind == UnitKind.Possessive)
        {
            return salience - 1;
        }
        while (sentence.Is(next, WordClass.Adverb))
        {
            next++;
        }
        return salience + (sentence.Is(next, WordClass.Verb | WordClass.Auxiliary) ? 2 : sentence.Is(mention.PhraseFirst - 1, WordClass.Preposition) ? -1 : 0);
    }

    // "the committee": the last body whose name ends so; "the minister": the last person with that role.
    private string? ByHead(Source source, Sentence sentence)
    {
        var head = sentence.WordAt(source.Head).ToString();
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
