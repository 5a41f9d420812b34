using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Speech;

/// <summary>Finds what stands behind a cue: a quotation, a clause with or without “that”, a question, an infinitive, a noun phrase.</summary>
internal static partial class ContentBehind
{
    private const int LongPhrase = 5;

    // "the point that the port is full", "her view of the fact that …": the content is the clause behind the noun.
    private static readonly HashSet<string> Shells = new(StringComparer.OrdinalIgnoreCase)
    {
        "belief", "claim", "concern", "conclusion", "conviction", "demand", "fact", "fear", "hope", "idea", "notion", "opinion", "point", "principle", "proposition", "reality", "suggestion", "view", "warning",
    };

    public static Content.Piece? Of(Cue cue)
    {
        var sentence = cue.Sentence;
        var start = BehindThatTime(sentence, BehindTime(sentence, cue.To + 1));
        if (start >= sentence.Count || IsOnlyPointer(sentence, start))
        {
            return null;
        }
        return Quoted(cue, start) ?? ThatClause(cue, start) ?? Question(cue, start) ?? ShellClause(cue, start) ?? Gap(cue, start) ?? BareClause(cue, start) ?? Infinitive(cue, start) ?? NounPhrase(cue, start) ?? Naming(cue, start);
    }

    // "said much the same, and in the months that followed …", "said so.": the words point at what was said before.
    private static bool IsOnlyPointer(Sentence sentence, int start)
    {
        var first = sentence.IsWord(start, "much") ? start + 1 : start;
        var last = sentence.IsWord(first, "the") && sentence.IsWord(first + 1, "same") ? first + 1
            : sentence.IsWord(start, "so") ? start
            : sentence.IsWord(start, "as") && sentence.IsWord(start + 1, "much") ? start + 1
            : -1;
        return last >= 0 && (sentence.IsMark(last + 1, ',') || last >= sentence.LastBeforeClosing());
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
        if (!sentence.Is(that, WordClass.That) || (that > start && IsDeterminer(sentence, that)) || first >= sentence.Count
            || sentence[first].Kind == UnitKind.Mark)
        {
            return null;
        }
        // "said that much": no clause.
        return first < sentence.LastBeforeClosing() || sentence.IsQuotation(first) ? Reaching(cue, first, AttributionRule.ThatClause) : null;
    }

    // "agreed to that plan", "wrote on that paper"
    private static bool IsDeterminer(Sentence sentence, int that) =>
        sentence.Tree is { } tree && tree.Relation(that) == Grammar.Relation.Det && tree.Head(that) > that;

    private static Content.Piece? Question(Cue cue, int start) =>
        cue.Verb.Frame.HasFlag(VerbFrame.Question) && QuestionStart(cue, start) is { } question ? Reaching(cue, question, AttributionRule.QuestionClause) : null;

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
        return end > start && (Clauses.HasVerb(sentence, start, end) || (end - start >= LongPhrase && !sentence.IsMark(end + 1, ':') && HasUnknownVerb(sentence, start, end) && (cue.Verb.Frame & (VerbFrame.Noun | VerbFrame.Naming | VerbFrame.Hearer)) == 0))
            ? Reaching(cue, start, AttributionRule.ClauseWithoutThat)
            : null;
    }

    // "said each year of school yields more": a verb no table has, behind a noun.
    private static bool HasUnknownVerb(Sentence sentence, int first, int last) =>
        Enumerable.Range(first + 1, Math.Max(0, last - first)).Any(i => sentence[i].IsWord && sentence[i].Class == WordClass.None && sentence.WordAt(i).EndsWith("s") && !sentence.IsCapitalised(i)
            && sentence[i - 1].IsWord && !sentence.Is(i - 1, WordClass.Determiner | WordClass.PossessivePronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Cardinal | WordClass.IngVerb));

    // "which Berg said was full": what is said of the word that opens the clause.
    private static Content.Piece? Gap(Cue cue, int start)
    {
        var sentence = cue.Sentence;
        return cue.Verb.Frame.HasFlag(VerbFrame.Clause) && cue.From > 0 && (sentence.Is(cue.From - 1, WordClass.RelativePronoun)
            || sentence.IsWord(cue.From - 1, "what"))
            && sentence.Is(start, WordClass.Auxiliary | WordClass.PastVerb | WordClass.PastOrParticiple) && !sentence.IsCapitalised(start)
                ? Reaching(cue, start, AttributionRule.ClauseWithAGap)
                : null;
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
        return sentence.Is(to, WordClass.To) || (sentence.Is(to, WordClass.Negation) && sentence.Is(to + 1, WordClass.To)) ? Reaching(cue, to, AttributionRule.Infinitive) : null;
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
        return Reaching(cue, start, AttributionRule.NounPhrase, isPhrase: true);
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
                return Reaching(cue, i + 2, AttributionRule.ThatClauseBehindANoun, isPhrase: true);
            }
        }
        return null;
    }

    private static bool OpensPhrase(Sentence sentence, int i) =>
        i < sentence.Count && (sentence.IsQuotation(i) || sentence[i].Kind == UnitKind.Number
            || (sentence[i].IsWord && !(sentence.Is(i, WordClass.Negation) && sentence.Is(i + 1, WordClass.To)) && !sentence.Is(i, WordClass.Modal | WordClass.Be | WordClass.Have | WordClass.To | WordClass.Conjunction | WordClass.Subordinator)
                && (!sentence.Is(i, WordClass.Preposition) || sentence.Is(i, WordClass.Determiner | WordClass.Adverb))));

    private static Content.Piece? Reaching(Cue cue, int start, AttributionRule rule, bool isPhrase = false)
    {
        var end = cue.Sentence.IsQuotation(start) && EndsThere(cue.Sentence, start) ? start : Clauses.End(cue.Sentence, start, cue);
        return end >= start ? new(Content.Trimmed(cue.Sentence, start, end), rule, isPhrase) : null;
    }
}
