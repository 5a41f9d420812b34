using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Speech;

/// <summary>Finds what stands behind a cue: a quotation, a clause with or without “that”, a question, an infinitive, a noun phrase.</summary>
internal static class ContentBehind
{
    public const int LongestAdjunct = 18;
    private const int LongestAside = 25;
    private const int LongPhrase = 5;
    private const int LongestInsertion = 7;
    private const int LongestHearer = 7;
    private const int LongestObject = 25;
    private const int LongestTitle = 45;

    // "the point that the port is full", "her view of the fact that …": the content is the clause behind the noun.
    private static readonly HashSet<string> Shells = new(StringComparer.OrdinalIgnoreCase)
    {
        "belief", "claim", "concern", "conclusion", "conviction", "demand", "fact", "fear", "hope", "idea", "notion", "opinion", "point", "principle", "proposition", "reality", "suggestion", "view", "warning",
    };

    public static Content.Piece? Of(Cue cue)
    {
        var sentence = cue.Sentence;
        var start = BehindTime(sentence, cue.To + 1);
        if (start >= sentence.Count)
        {
            return null;
        }
        return Quoted(cue, start) ?? ThatClause(cue, start) ?? Question(cue, start) ?? ShellClause(cue, start) ?? Gap(cue, start) ?? BareClause(cue, start) ?? Infinitive(cue, start) ?? NounPhrase(cue, start) ?? Naming(cue, start);
    }

    // said Monday that, vowed Monday night to: the day belongs to the verb.
    private static int BehindTime(Sentence sentence, int start)
    {
        var day = sentence.IsWord(start, "on") ? start + 1 : start;
        return !sentence.Is(day, WordClass.Weekday) || (day + 1 < sentence.Count && sentence[day + 1].Kind == UnitKind.Possessive) ? start
            : sentence.IsWord(day + 1, "night") || sentence.IsWord(day + 1, "morning") || sentence.IsWord(day + 1, "afternoon") || sentence.IsWord(day + 1, "evening") ? day + 2 : day + 1;
    }

    // said: “…” · said, “…” · said “… and …” were to blame
    public static Content.Piece? Quoted(Cue cue, int start)
    {
        var sentence = cue.Sentence;
        if ((cue.Verb.Frame & (VerbFrame.Noun | VerbFrame.Naming)) != 0 && sentence.IsWord(start, "as") && sentence.IsQuotation(start + 1))
        {
            return new(Content.Trimmed(sentence, start + 1, QuotationsEnd(sentence, start + 1)), "naming in quoted words", IsPhrase: true);
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
            var last = quote == at && !cue.Verb.Frame.HasFlag(VerbFrame.QuoteOnly) && !EndsThere(sentence, quote) ? Clauses.End(sentence, quote, cue) : QuotationsEnd(sentence, quote);
            return new(Content.Trimmed(sentence, quote, last), "quotation behind its cue");
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
        (sentence.Is(quote + 1, WordClass.Conjunction) && sentence.Is(quote + 2, WordClass.Auxiliary | WordClass.Negation))
        || (sentence.EndsWithComma(quote) && sentence.Is(quote + 1, WordClass.Determiner) && !Enumerable.Range(quote + 2, Math.Max(0, sentence.Count - quote - 2)).Any(sentence.IsQuotation));

    private static int QuotationsEnd(Sentence sentence, int quote)
    {
        while (sentence.IsQuotation(quote + 1))
        {
            quote++;
        }
        return quote;
    }

    private static Content.Piece? ThatClause(Cue cue, int start)
    {
        if (!cue.Verb.Frame.HasFlag(VerbFrame.Clause))
        {
            return null;
        }
        var sentence = cue.Sentence;
        var that = sentence.Is(start, WordClass.That) ? start : BehindInsertion(sentence, start) ?? AdjunctEnd(cue, start);
        var first = sentence.IsMark(that + 1, ',') ? that + 2 : that + 1;
        if (!sentence.Is(that, WordClass.That) || first >= sentence.Count || sentence[first].Kind == UnitKind.Mark)
        {
            return null;
        }
        // "said that much": no clause.
        return first < sentence.LastBeforeClosing() || sentence.IsQuotation(first) ? Reaching(cue, first, "that-clause") : null;
    }

    // "added, though, that": what stands between two commas right behind the cue.
    private static int? BehindInsertion(Sentence sentence, int start)
    {
        for (var i = start + 1; sentence.IsMark(start, ',') && i < Math.Min(start + LongestInsertion, sentence.Count - 1); i++)
        {
            if (sentence.IsMark(i, ','))
            {
                return sentence.Is(i + 1, WordClass.That) ? i + 1 : null;
            }
        }
        return null;
    }

    private static Content.Piece? Question(Cue cue, int start) =>
        cue.Verb.Frame.HasFlag(VerbFrame.Question) && QuestionStart(cue, start) is { } question ? Reaching(cue, question, "question clause") : null;

    // "told the council why": the hearer is stepped over.
    private static int? QuestionStart(Cue cue, int start)
    {
        var sentence = cue.Sentence;
        var i = start;
        while (cue.Verb.Frame.HasFlag(VerbFrame.Hearer) && i < Math.Min(start + LongestHearer, sentence.Count) && sentence[i].IsWord && !sentence.Is(i, WordClass.WhWord | WordClass.Verb | WordClass.Auxiliary | WordClass.Preposition))
        {
            i++;
        }
        return sentence.Is(i, WordClass.WhWord) ? i : null;
    }

    private static Content.Piece? BareClause(Cue cue, int start)
    {
        var sentence = cue.Sentence;
        // "Berg said: the river is low."
        start = ClauseStart(cue, sentence.IsMark(start, ':') && !sentence.IsQuotation(start + 1) ? start + 1 : start);
        if (!cue.Verb.Frame.HasFlag(VerbFrame.Clause) || !(OpensPhrase(sentence, start) || OpensClause(sentence, start)))
        {
            return null;
        }
        var end = Clauses.End(sentence, start, cue);
        return end > start && (Clauses.HasVerb(sentence, start, end) || (end - start >= LongPhrase && !sentence.IsMark(end + 1, ':') && (cue.Verb.Frame & (VerbFrame.Noun | VerbFrame.Naming | VerbFrame.Hearer)) == 0))
            ? Reaching(cue, start, "clause without that")
            : null;
    }

    // "which Berg said was full": what is said of the word that opens the clause.
    private static Content.Piece? Gap(Cue cue, int start)
    {
        var sentence = cue.Sentence;
        return cue.Verb.Frame.HasFlag(VerbFrame.Clause) && cue.From > 0 && sentence.Is(cue.From - 1, WordClass.RelativePronoun)
            && sentence.Is(start, WordClass.Auxiliary | WordClass.PastVerb | WordClass.PastOrParticiple) && !sentence.IsCapitalised(start)
                ? Reaching(cue, start, "clause with a gap")
                : null;
    }

    // "said after the vote he would leave", "told me he would leave": time, place and hearer may stand before the clause, which a pronoun then opens.
    private static int ClauseStart(Cue cue, int start)
    {
        var sentence = cue.Sentence;
        if (cue.Verb.Frame.HasFlag(VerbFrame.Hearer) && BehindHearer(sentence, start) is { } clause)
        {
            return clause;
        }
        for (var i = start; (sentence.Is(start, WordClass.Preposition | WordClass.Weekday) || cue.Verb.Frame.HasFlag(VerbFrame.Hearer)) && i < Math.Min(start + 8, sentence.Count) && sentence[i].Kind is UnitKind.Word or UnitKind.Number; i++)
        {
            if (i > start && sentence.Is(i, WordClass.PersonalPronoun) && (sentence.Is(i + 1, WordClass.Verb | WordClass.Auxiliary | WordClass.Adverb) || (i + 1 < sentence.Count && sentence[i + 1].Kind == UnitKind.Possessive)))
            {
                return i;
            }
        }
        return start;
    }

    // "told the keepers the lock would close": the second noun phrase is the subject.
    private static int? BehindHearer(Sentence sentence, int start)
    {
        for (var i = start + 1; i < Math.Min(start + LongestHearer, sentence.Count) && sentence[i - 1].IsWord && !sentence.Is(i - 1, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary); i++)
        {
            if (sentence.Is(i, WordClass.Determiner | WordClass.PossessivePronoun) && !sentence.Is(i, WordClass.That) && !sentence.Is(i - 1, WordClass.Determiner | WordClass.PossessivePronoun)
                && Clauses.HasVerb(sentence, i, Math.Min(i + LongestHearer, sentence.Count - 1)))
            {
                return i;
            }
        }
        return null;
    }

    // "if", "because" and the like open a clause, "about half" and "over 200" a phrase.
    private static bool OpensClause(Sentence sentence, int i) =>
        sentence.Is(i, WordClass.IngVerb) || sentence.IsWord(i, "having") || sentence.IsWord(i, "being") || sentence.IsWord(i, "despite") || sentence.Is(i, WordClass.Subordinator) && !sentence.IsWord(i, "as") && !sentence.IsWord(i, "before") && !sentence.IsWord(i, "after")
        || (sentence.Is(i, WordClass.Preposition) && i + 1 < sentence.Count && (sentence[i + 1].Kind == UnitKind.Number || sentence.IsWord(i + 1, "half") || sentence.Is(i + 1, WordClass.Cardinal)));

    private static Content.Piece? Infinitive(Cue cue, int start)
    {
        if (!cue.Verb.Frame.HasFlag(VerbFrame.Infinitive))
        {
            return null;
        }
        var sentence = cue.Sentence;
        var to = start;
        while (cue.Verb.Frame.HasFlag(VerbFrame.Hearer) && to < start + LongestAdjunct && to < sentence.Count && sentence[to].IsWord && !sentence.Is(to, WordClass.To | WordClass.Negation))
        {
            to++;
        }
        // "asked not to be named": how, not what.
        if (sentence.Is(to, WordClass.Negation) && sentence.IsWord(to + 2, "be") && (sentence.IsWord(to + 3, "named") || sentence.IsWord(to + 3, "identified") || sentence.IsWord(to + 3, "quoted")))
        {
            return null;
        }
        return sentence.Is(to, WordClass.To) || (sentence.Is(to, WordClass.Negation) && sentence.Is(to + 1, WordClass.To)) ? Reaching(cue, to, "infinitive") : null;
    }

    private static Content.Piece? NounPhrase(Cue cue, int start)
    {
        var sentence = cue.Sentence;
        while (sentence.Is(start, WordClass.Adverb) && !sentence.Is(start, WordClass.Determiner))
        {
            start++;
        }
        if (!cue.Verb.Frame.HasFlag(VerbFrame.Noun) || !OpensPhrase(sentence, start))
        {
            return null;
        }
        return Reaching(cue, start, "noun phrase", isPhrase: true);
    }

    // "made the point that …": no verb stands before the noun.
    private static Content.Piece? ShellClause(Cue cue, int start)
    {
        var sentence = cue.Sentence;
        for (var i = start; (cue.Verb.Frame & (VerbFrame.Noun | VerbFrame.Clause)) != 0 && i < Math.Min(sentence.Count, start + 10); i++)
        {
            if (!sentence[i].IsWord || sentence.Is(i, WordClass.Auxiliary | WordClass.That))
            {
                return null;
            }
            if (Shells.Contains(sentence.WordAt(i).ToString()) && sentence.Is(i + 1, WordClass.That))
            {
                return Reaching(cue, i + 2, "that-clause behind a noun", isPhrase: true);
            }
        }
        return null;
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
            ? new(Content.Trimmed(sentence, start, end), "naming in quoted words", IsPhrase: true)
            : null;
    }

    private static bool OpensPhrase(Sentence sentence, int i) =>
        i < sentence.Count && (sentence.IsQuotation(i) || sentence[i].Kind == UnitKind.Number
            || (sentence[i].IsWord && !(sentence.Is(i, WordClass.Negation) && sentence.Is(i + 1, WordClass.To)) && !sentence.Is(i, WordClass.Modal | WordClass.Be | WordClass.Have | WordClass.To | WordClass.Conjunction | WordClass.Subordinator)
                && (!sentence.Is(i, WordClass.Preposition) || sentence.Is(i, WordClass.Determiner | WordClass.Adverb))));

    private static Content.Piece? Reaching(Cue cue, int start, string rule, bool isPhrase = false)
    {
        var end = cue.Sentence.IsQuotation(start) && EndsThere(cue.Sentence, start) ? start : Clauses.End(cue.Sentence, start, cue);
        return end >= start ? new(Content.Trimmed(cue.Sentence, start, end), rule, isPhrase) : null;
    }

    /// <summary>Steps over hearer, place and time between verb and content: "told reporters on Monday", "said in a statement".</summary>
    private static int AdjunctEnd(Cue cue, int start)
    {
        var sentence = cue.Sentence;
        var opens = IsTime(sentence, start) || sentence.Is(start, WordClass.Preposition | WordClass.To | WordClass.Adverb | WordClass.Weekday) || cue.Verb.Frame.HasFlag(VerbFrame.Hearer) || cue.Inverted;
        for (var i = start; opens && i < Math.Min(start + LongestAdjunct, sentence.Count); i++)
        {
            if (i > start && (sentence.Is(i, WordClass.That) || IsHearer(sentence, start, i) || ((sentence.IsMark(i, ',') || sentence.IsMark(i, ':')) && sentence.IsQuotation(i + 1))))
            {
                return i;
            }
            if (i > start && cue.Verb.Frame.HasFlag(VerbFrame.Infinitive) && sentence.Is(i, WordClass.To) && sentence.Is(i + 1, WordClass.Verb))
            {
                return start;
            }
            if (sentence[i].Kind is not (UnitKind.Word or UnitKind.Number or UnitKind.Possessive) && !IsTitle(sentence, i) && !(sentence.IsMark(i, ',') && i > start) && !Abbreviations.EndsAt(sentence.WordAt(i), sentence.WordAt(Math.Max(0, i - 1))) || sentence.Is(i, WordClass.Auxiliary | WordClass.RelativePronoun & ~WordClass.That))
            {
                return start;
            }
        }
        return start;
    }

    // "said earlier this year that", "reported last week that"
    private static bool IsTime(Sentence sentence, int i) =>
        sentence.WordAt(i) is "back" or "earlier" or "later" or "late" or "early" or "this" or "last"
        && Enumerable.Range(i, Math.Min(4, sentence.Count - i)).Any(n => sentence.WordAt(n) is "week" or "month" or "year" or "summer" or "winter" or "spring" or "autumn" or "fall" or "night" or "weekend" or "day" || sentence.Is(n, WordClass.Month | WordClass.Weekday) || char.IsAsciiDigit(sentence.WordAt(n)[0]));

    // "said on “The Port This Week” that"
    private static bool IsTitle(Sentence sentence, int i) => sentence.IsQuotation(i) && sentence[i].Span.Length < LongestTitle && sentence.Is(i + 1, WordClass.That);

    // told reporters “…”: nothing but a few plain words before the marks.
    private static bool IsHearer(Sentence sentence, int start, int quotation) =>
        sentence.IsQuotation(quotation) && quotation - start <= 3
        && Enumerable.Range(start, quotation - start).All(i => sentence[i].IsWord && !sentence.Is(i, WordClass.Preposition | WordClass.To)) && !sentence.Is(quotation - 1, WordClass.Determiner);
}
