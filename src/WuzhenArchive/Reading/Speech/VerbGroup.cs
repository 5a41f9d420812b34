using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Speech;

internal enum VerbGroupKind
{
    /// <summary>The word is a noun or an adjective here.</summary>
    NoVerb,

    /// <summary>Somebody says it: "said", "has also said", "was careful to say".</summary>
    Said,

    /// <summary>", adding that", "by saying that": the subject is the one of the verb before.</summary>
    Participle,

    /// <summary>Nobody has said it: negated, refused, wished, possible.</summary>
    NotSaid,
}

/// <summary>
/// A form of a reporting verb with the auxiliaries, adverbs and the "was careful to" before it. Negated and hypothetical speech is
/// no statement: "did not mention", "might argue", "intends to criticise", "opportunity to criticise".
/// </summary>
internal readonly record struct VerbGroup(VerbGroupKind Kind, int First)
{
    // "was careful to say", "went on to say": what follows "to" was in fact said.
    private static readonly HashSet<string> Realising = new(StringComparer.OrdinalIgnoreCase)
    {
        "careful", "quick", "proud", "pleased", "first", "went", "on", "continue", "continues", "continued", "continuing", "proceeded", "managed", "chose", "interjected", "rose", "care", "pains", "dared", "happy", "glad", "sorry", "said", "reported", "believed",
    };

    private const int FarthestQuoter = 12;

    private static readonly HashSet<string> Quoters = ["quoted", "quotes", "quoting", "cited", "cites", "citing", "reported", "recorded", "paraphrased"];

    private const WordClass OpensNoun = WordClass.Determiner | WordClass.PossessivePronoun | WordClass.Preposition;

    public static VerbGroup At(Sentence sentence, int verb)
    {
        var word = sentence[verb];
        if (OpensEntry(sentence, verb))
        {
            return new(VerbGroupKind.Said, verb);
        }
        if (!word.IsWord || (verb > 0 && sentence.IsCapitalised(verb)))
        {
            return new(VerbGroupKind.NoVerb, verb);
        }
        if (Quoted(sentence, verb) is { } quoted)
        {
            return quoted;
        }
        var first = verb;
        var (negated, possible, be, have, does) = (false, false, false, false, false);
        for (; first > 0 && sentence[first - 1].IsWord; first--)
        {
            var before = sentence[first - 1];
            if (!(before.Is(WordClass.Auxiliary | WordClass.Adverb | WordClass.Negation) || sentence.WordAt(first - 1) is "first" or "long" or "outright" or "once") || (before.Is(WordClass.Conjunction | WordClass.Determiner) && !before.Is(WordClass.Auxiliary)))
            {
                break;
            }
            negated |= before.Is(WordClass.Negation);
            possible |= before.Is(WordClass.Modal) && !sentence.IsWord(first, "only");
            be |= before.Is(WordClass.Be);
            have |= before.Is(WordClass.Have);
            does |= before.Is(WordClass.Do);
        }
        if (sentence.Is(first - 1, WordClass.To))
        {
            return Infinitive(sentence, verb, first - 1);
        }
        if (negated || possible)
        {
            return new(VerbGroupKind.NotSaid, first);
        }
        return new(Finite(sentence, verb, first, be, have, does), first);
    }

    /// <summary>"President Ann Lee - Called for open tolls": the item of a list goes on behind the name with a capital.</summary>
    public static bool OpensEntry(Sentence sentence, int verb) =>
        verb > 1 && sentence.IsCapitalised(verb) && sentence.Is(verb, WordClass.Reporting) && (sentence.Is(verb, WordClass.PastOrParticiple | WordClass.PastVerb | WordClass.IngVerb) || sentence.WordAt(verb).EndsWith("s"))
        && (sentence.IsMark(verb - 1, '-') || sentence.IsMark(verb - 1, '\u2013') || sentence.IsMark(verb - 1, ':')) && !sentence.IsCapitalised(verb + 1);

    // "Berg was quoted as saying", "Lee quoted Berg as saying": Berg has said it.
    private static VerbGroup? Quoted(Sentence sentence, int verb)
    {
        if (QuoterOf(sentence, verb) is not { } quoter)
        {
            return null;
        }
        var first = quoter;
        while (first > 0 && sentence.Is(first - 1, WordClass.Auxiliary | WordClass.Adverb))
        {
            first--;
        }
        // “…,” she quoted a proverb as saying
        if (!IsPassive(sentence, first, quoter) && sentence.Is(first - 1, WordClass.PersonalPronoun))
        {
            first--;
        }
        return new(first < quoter || quoter < verb - 2 ? VerbGroupKind.Said : VerbGroupKind.NoVerb, first);
    }

    /// <summary>The verb that tells of the words of another, "quoted" in "quoted Berg as saying"; null where "saying" stands for
    /// itself.</summary>
    public static int? QuoterOf(Sentence sentence, int verb)
    {
        for (var i = verb - 2; sentence.Is(verb, WordClass.IngVerb) && sentence.IsWord(verb - 1, "as")
            && i > Math.Max(-1, verb - FarthestQuoter); i--)
        {
            if (Quoters.Contains(sentence.WordAt(i).ToString()))
            {
                return i;
            }
        }
        return null;
    }

    /// <summary>"was quoted (by the Herald) as saying": the subject has said it.</summary>
    public static bool IsPassive(Sentence sentence, int first, int quoter) =>
        sentence.IsWord(quoter + 1, "as") || sentence.IsWord(quoter + 1, "by")
            || Enumerable.Range(first, quoter - first).Any(i => sentence.Is(i, WordClass.Be));

    private static VerbGroupKind Finite(Sentence sentence, int verb, int first, bool be, bool have, bool does)
    {
        var word = sentence[verb];
        if (word.Is(WordClass.IngVerb))
        {
            return be ? VerbGroupKind.Said
                : first == 0 ? VerbGroupKind.Participle
                : IsAbsolute(sentence, first - 1) ? VerbGroupKind.Said
                : sentence.IsMark(first - 1, ',') || sentence.EndsWithComma(first - 1) || sentence.IsMark(first - 1, '\u2013') || sentence.IsMark(first - 1, '-') || IsDocument(sentence, first - 1) || IsMeans(sentence, first - 1) ? VerbGroupKind.Participle
                : VerbGroupKind.NoVerb;
        }
        var auxiliary = be || have || does;
        // "a newly revealed call", "two newly revealed calls", "the letter shown above"
        if (!auxiliary && ((first == verb && OpensNounPhrase(sentence, verb - 1))
            || (first < verb && word.Is(WordClass.PastOrParticiple) && (OpensNounPhrase(sentence, first - 1) || sentence.Is(first - 1, WordClass.Cardinal)))
            || (word.Is(WordClass.PastOrParticiple) && sentence.WordAt(Math.Min(verb + 1, sentence.Count - 1)) is "above" or "below" or "here")))
        {
            return VerbGroupKind.NoVerb;
        }
        // "his repeated calls to": a noun behind its adjective.
        if (!auxiliary && word.Is(WordClass.CueNoun) && sentence.Is(verb - 1, WordClass.PastOrParticiple | WordClass.IngVerb))
        {
            return VerbGroupKind.NoVerb;
        }
        if (word.Is(WordClass.PastOrParticiple))
        {
            // "was criticised", "the terms offered by Berg": passive.
            return (be && !have) || sentence.IsWord(verb - 1, "been") || sentence.IsWord(verb + 1, "by") ? VerbGroupKind.NoVerb : VerbGroupKind.Said;
        }
        if (sentence.Is(first - 1, WordClass.Conjunction) && IsSound(sentence, verb))
        {
            return VerbGroupKind.NoVerb;
        }
        return word.Is(WordClass.PastVerb) || Clauses.LooksPast(sentence, verb) || does || IsThirdPerson(sentence, verb)
            || !EndsInS(sentence, verb) && HasPluralSubject(sentence, verb, first - 1) ? VerbGroupKind.Said : VerbGroupKind.NoVerb;
    }

    // "walkouts and jeers": the verb of a manner of speaking is a noun as well, unless it tells something.
    private static bool IsSound(Sentence sentence, int verb) =>
        sentence.Is(verb, WordClass.PresentVerb) && sentence.ReportingVerbAt(verb) is { Verb.Frame: var frame, Last: var last }
            && (frame & (VerbFrame.NeedsThat | VerbFrame.QuoteOnly)) != 0
        && !sentence.Is(last + 1, WordClass.That) && !sentence.IsQuotation(last + 1) && !sentence.IsQuotation(last + 2);

    // "– Otto Berg saying it was full and Lee calling it empty": a clause whose verb has no tense.
    private static bool IsAbsolute(Sentence sentence, int name)
    {
        var first = name;
        while (first > 0 && sentence.IsCapitalised(first - 1))
        {
            first--;
        }
        return (sentence.Is(name, WordClass.Human) && !sentence.Is(name, WordClass.Reporting) && !sentence.Is(name - 1, WordClass.To | WordClass.Preposition)) || first > 0 && sentence.IsCapitalised(name)
            && (sentence.IsMark(first - 1, ',') || sentence.IsMark(first - 1, '\u2013') || sentence.IsWord(first - 1, "with") || sentence.IsWord(first - 1, "and"));
    }

    // "issued a statement calling", "sent a text saying"
    private static bool IsDocument(Sentence sentence, int noun) =>
        sentence.Is(noun, WordClass.Document) && sentence.Is(noun - 1, WordClass.Determiner | WordClass.Document | WordClass.PossessivePronoun);

    // "answered by saying", "left after telling": done by who did the other thing.
    private static bool IsMeans(Sentence sentence, int i) => i > 0 && (sentence.IsWord(i, "by") || sentence.IsWord(i, "after") || sentence.IsWord(i, "before") || sentence.IsWord(i, "in") || sentence.IsWord(i, "while"));

    private static bool OpensNounPhrase(Sentence sentence, int before) =>
        before >= 0 && ((sentence.Is(before, OpensNoun) && !sentence.Is(before, WordClass.RelativePronoun | WordClass.That | WordClass.IndefinitePronoun)) || sentence[before].Kind == UnitKind.Possessive || (sentence[before].Kind == UnitKind.Number && sentence.Is(before + 1, WordClass.PresentVerb)));

    private static bool EndsInS(Sentence sentence, int verb) => sentence.WordAt(verb).EndsWith("s") && !sentence.WordAt(verb).EndsWith("ss");

    // "the lake states" are places unless they state something.
    private static bool IsThirdPerson(Sentence sentence, int verb) =>
        EndsInS(sentence, verb)
        && (!sentence.Is(verb, WordClass.BodyNoun) || verb >= sentence.LastBeforeClosing() || sentence.Is(verb + 1, WordClass.That) || sentence.IsQuotation(verb + 1) || sentence.IsMark(verb + 1, ':'));

    // The plain form is a verb only behind a plural: "we call", "critics call", but not "a new call". "Say" is hardly ever a noun.
    private static bool HasPluralSubject(Sentence sentence, int verb, int before) =>
        before >= 0 && !(before == 0 && sentence.Is(0, WordClass.That)) && ((!sentence.Is(verb, WordClass.CueNoun | WordClass.Document | WordClass.BodyNoun | WordClass.Preposition) && sentence[before].Kind is UnitKind.Word or UnitKind.Number && !sentence.Is(before, WordClass.Determiner | WordClass.Cardinal))
            || AreTwo(sentence, before)
            || sentence.Is(before, WordClass.PersonalPronoun | WordClass.IndefinitePronoun | WordClass.RelativePronoun | WordClass.Human)
            || (sentence[before].IsWord && sentence.WordAt(before).EndsWith("s") && !sentence.Is(before, WordClass.Verb)));

    // "Ann Lee and Otto Berg call"
    private static bool AreTwo(Sentence sentence, int last)
    {
        while (last > 0 && sentence.IsCapitalised(last))
        {
            last--;
        }
        return sentence.IsWord(last, "and") && sentence.IsCapitalised(last - 1) && sentence.IsCapitalised(last + 1);
    }

    private static VerbGroup Infinitive(Sentence sentence, int verb, int to)
    {
        var control = to - 1;
        if (control < 0 || !Realising.Contains(sentence.WordAt(control).ToString()))
        {
            return new(VerbGroupKind.NotSaid, to);
        }
        var first = control;
        while (first > 0 && sentence[first - 1].IsWord && (sentence.Is(first - 1, WordClass.Auxiliary | WordClass.Adverb | WordClass.Negation) || sentence.IsWord(first - 1, "took") || sentence.IsWord(first - 1, "went")))
        {
            first--;
        }
        return new(Enumerable.Range(first, verb - first).Any(i => sentence.Is(i, WordClass.Negation | WordClass.Modal)) ? VerbGroupKind.NotSaid : VerbGroupKind.Said, first);
    }
}
