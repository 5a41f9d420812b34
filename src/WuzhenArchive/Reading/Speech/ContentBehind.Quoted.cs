using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Speech;

// Quotations behind a cue, and where they end.
internal static partial class ContentBehind
{
    private const int LongestAside = 25;
    private const int LongestObject = 25;

    // said: “…” · said, “…” · said “… and …” were to blame
    public static Content.Piece? Quoted(Cue cue, int start)
    {
        var sentence = cue.Sentence;
        if ((cue.Verb.Frame & (VerbFrame.Noun | VerbFrame.Naming)) != 0 && sentence.IsWord(start, "as") && sentence.IsQuotation(start + 1))
        {
            return new(Content.Trimmed(sentence, start + 1, QuotationsEnd(sentence, start + 1)), AttributionRule.NamingInQuotedWords, IsPhrase: true);
        }
        if (sentence.IsMark(start, ',') && sentence.IsWord(start + 1, "and") && sentence.IsQuotation(start + 2))
        {
            start += 2;
        }
        var adjunct = BehindSpeaker(cue, start) ?? (cue.Inverted || !sentence.IsQuotation(start) ? AdjunctEnd(cue, start) : start);
        foreach (var at in (ReadOnlySpan<int>)[start, adjunct])
        {
            var quote = sentence.IsMark(at, ',') || sentence.IsMark(at, ':') ? at + 1 : at;
            if (!sentence.IsQuotation(quote) || !cue.Verb.Frame.HasFlag(VerbFrame.Quote))
            {
                continue;
            }
            if (IsNaming(cue, quote))
            {
                return null;
            }
            var last = quote == at && !cue.Verb.Frame.HasFlag(VerbFrame.QuoteOnly) && !EndsThere(sentence, quote)
                && !AuthorGoesOn(cue, quote) ? Clauses.End(sentence, quote, cue) : QuotationsEnd(sentence, quote);
            return new(Content.Trimmed(sentence, quote, last), AttributionRule.QuotationBehindItsCue);
        }
        return null;
    }

    // “The river,” said Otto Berg, who runs the port, “is low”: what is said of the speaker is stepped over.
    public static int? BehindSpeaker(Cue cue, int start)
    {
        var sentence = cue.Sentence;
        for (var i = start + 1; cue.Inverted && sentence.IsMark(start, ',') && i < Math.Min(start + LongestAside, sentence.Count - 1) && !sentence.IsQuotation(i); i++)
        {
            if (sentence.IsMark(i, ',') && (sentence.IsQuotation(i + 1) || (sentence.Is(start + 1, WordClass.RelativePronoun) && sentence.Is(i + 1, WordClass.Auxiliary))))
            {
                return i;
            }
        }
        return null;
    }

    // "that others call “open”": the words are mentioned, not said.
    private static bool IsNaming(Cue cue, int quote) =>
        cue.Verb is { Verb: "call", Particle: null } && cue.Sentence[quote].Span.Length < 40
        && !(cue.Source is { } source && (source.Mention is not null || (cue.Sentence.Is(source.First, WordClass.PersonalPronoun) && !cue.Sentence.IsWord(source.First, "we"))));

    // said “the river is low” but did not say why · argued for “open water,” a term of art: the author goes on.
    private static bool EndsThere(Sentence sentence, int quote) =>
        (sentence.Is(quote + 1, WordClass.Conjunction) && sentence.Is(quote + 2, WordClass.Auxiliary | WordClass.Negation)
            && (!sentence.Is(quote + 2, WordClass.Modal) || sentence.Is(quote + 3, WordClass.Negation)))
        || (sentence.EndsWithComma(quote) && sentence.Is(quote + 1, WordClass.Determiner) && !Enumerable.Range(quote + 2, Math.Max(0, sentence.Count - quote - 2)).Any(sentence.IsQuotation));

    // said “the lock is dry” and left; … before leaving; … while the keepers laughed: the marks hold a whole clause, and what follows is
    // told
    // in the tense of the cue.
    private static bool AuthorGoesOn(Cue cue, int quote)
    {
        var sentence = cue.Sentence;
        var next = quote + 1;
        if (!sentence.Is(next, WordClass.Conjunction | WordClass.Subordinator | WordClass.Preposition)
            || sentence.Tree is not { } tree || !tree.IsClause(quote))
        {
            return false;
        }
        var verb = next;
        while (tree.Head(verb) > quote)
        {
            verb = tree.Head(verb);
        }
        if (verb == next || tree.Class(verb) != Grammar.WordClass.Verb)
        {
            return false;
        }
        var isPast = tree.Tense(verb) is "VBD" or "VBN";
        return sentence.Is(next, WordClass.Conjunction)
            ? isPast && tree.Tense(cue.First) is "VBD" or "VBN"
            : sentence.WordAt(next) is "before" or "after" or "while" or "as" or "when" && (isPast || tree.Tag(verb) == "VBG");
    }

    private static int QuotationsEnd(Sentence sentence, int quote)
    {
        while (sentence.IsQuotation(quote + 1))
        {
            quote++;
        }
        return quote;
    }

    // called the pilot a “nasty guy”: somebody is named in quoted words.
    private static Content.Piece? Naming(Cue cue, int start)
    {
        var sentence = cue.Sentence;
        if (!cue.Verb.Frame.HasFlag(VerbFrame.Naming) || !OpensPhrase(sentence, start) || (sentence.IsQuotation(start) && IsNaming(cue, start)))
        {
            return null;
        }
        var end = Clauses.End(sentence, start, cue);
        return Enumerable.Range(start, Math.Max(0, Math.Min(end, start + LongestObject) - start + 1)).Any(sentence.IsQuotation)
            ? new(Content.Trimmed(sentence, start, end), AttributionRule.NamingInQuotedWords, IsPhrase: true)
            : null;
    }
}
