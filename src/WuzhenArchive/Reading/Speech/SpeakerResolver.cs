using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text.Names;

namespace WuzhenArchive.Reading.Speech;

/// <summary>Gives a source its name: the person a pronoun stands for, the body "the committee" means, the holder of a role.</summary>
internal sealed class SpeakerResolver(NameTable names)
{
    private const int SentencesBack = 8;
    private const int MentionsBack = 400;

    // The weights of a candidate for a pronoun, in points; found by hand (docs/reading-quality.md tells what each gains).
    private const int PerSentence = 3;
    private const int GenderAgrees = 1;
    private const int Subject = 1;
    private const int FirstInSentence = 1;
    private const int Possessor = -1;
    private const int BehindPreposition = -1;
    private const int InParenthesis = -2;
    private const int SpokeLast = 2;
    private const int OpensThisSentence = 4;

    // One candidate must be this far ahead of the next, or the pronoun stays unresolved: better nobody than the wrong one.
    private const int Ahead = 5;

    // Who spoke last, and where: "Berg said Lee had left. “He is a father,” he said."
    private (string Name, Sentence Sentence)? latest;

    /// <summary>Resolves a source; to be called in the order of the text, for it remembers who spoke last.</summary>
    public string? Speaker(Source source)
    {
        var speaker = Resolve(source);
        latest = speaker is null ? latest : (speaker, source.Sentence);
        return speaker;
    }

    /// <returns>Null when the source names nobody, or nobody who can be told.</returns>
    private string? Resolve(Source source)
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
            ? mention.IsNobody ? null : mention.Name ?? mention.Printed
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
        if (kind == NameKind.Person && names.IsAboutSomebodyNameless(sentence))
        {
            return null;
        }
        var (best, second) = ((Score: int.MinValue, Name: (string?)null), int.MinValue);
        foreach (var mention in names.Before(place))
        {
            var distance = names.SentencesBetween(mention.Sentence, sentence);
            if (distance > SentencesBack)
            {
                break;
            }
            if (!Fits(mention, kind))
            {
                continue;
            }
            var known = kind == NameKind.Person ? names.GenderOf(mention.Name!) : Gender.Unknown;
            if (!Genders.CanBe(known, gender))
            {
                continue;
            }
            var score = Salience(mention) - (PerSentence * distance) + (known == gender ? GenderAgrees : 0)
                + (mention.Sentence == sentence && mention.PhraseFirst <= 1 ? OpensThisSentence : 0)
                + (latest is { } last && last.Name == mention.Name && names.SentencesBetween(last.Sentence, sentence) <= 2 ? SpokeLast : 0);
            if (mention.Name == best.Name)
            {
                best.Score = Math.Max(best.Score, score);
            }
            else if (score > best.Score)
            {
                (best, second) = ((score, mention.Name), best.Score);
            }
            else
            {
                second = Math.Max(second, score);
            }
        }
        return best.Name is null || best.Score - Ahead < second ? null : best.Name;
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
        var salience = (sentence.IsParenthesis ? InParenthesis : 0) + (mention.PhraseFirst <= 1 ? FirstInSentence : 0);
        if (next < sentence.Count && sentence[next].Kind == UnitKind.Possessive)
        {
            return salience + Possessor;
        }
        while (sentence.Is(next, WordClass.Adverb))
        {
            next++;
        }
        return salience + (sentence.Is(next, WordClass.Verb | WordClass.Auxiliary) ? Subject : sentence.Is(mention.PhraseFirst - 1, WordClass.Preposition) ? BehindPreposition : 0);
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
