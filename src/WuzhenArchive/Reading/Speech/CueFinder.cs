using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Speech;

/// <summary>Finds the cues of a sentence, left to right, each with its subject; a verb behind "and" shares the subject before it.</summary>
internal sealed class CueFinder(SourceFinder sources, UnlistedVerbs unlisted)
{
    // From here on the tree is believed against a quotation that stands beside the word.
    private const float Sure = 0.7f;

    public List<Cue> Find(Sentence sentence)
    {
        var cues = new List<Cue>();
        var stops = new ClauseStops(sentence);
        for (var i = 0; (sentence.HasQuotation || sentence.Has(WordClass.Reporting | WordClass.Stance)) && i < sentence.Count; i++)
        {
            var found = sentence.ReportingVerbAt(i) ?? (sentence.HasQuotation && unlisted.At(sentence, i) is { } other ? (other, i) : null);
            if (found is var (verb, last) && VerbGroup.At(sentence, i) is var group
                && group.Kind is VerbGroupKind.Said or VerbGroupKind.Participle)
            {
                var (source, inverted) = SourceOf(sentence, verb, group, last, cues);
                source ??= inverted || VerbGroup.QuoterOf(sentence, i) is not null ? null : BySyntax(sentence, i, null);
                if ((source is not null && !inverted && (IsSupposed(sentence, source.First - 1) || IsNobody(sentence, source.First))) || QuotesSomebody(sentence, verb, last))
                {
                    continue;
                }
                if (source is not null && !inverted && cues is [.., var reporter] && PassesOn(sentence, reporter, source, last))
                {
                    cues.RemoveAt(cues.Count - 1);
                    group = group with { First = reporter.From };
                }
                cues.Add(CueFrames.Here(new(sentence, verb, i, last, group, source, inverted, stops)));
                i = last;
            }
        }
        return cues;
    }

    /// <summary>The cue with the subject that the tree tells, where it tells better than the signs.</summary>
    public Cue WithSurerSource(Cue cue) =>
        cue is { Inverted: false, Source: { } source } && !SourceFinder.IsPlain(source, cue.Group)
            && VerbGroup.QuoterOf(cue.Sentence, cue.First) is null
            && BySyntax(cue.Sentence, cue.First, source) is { } told
                ? cue with { Source = told }
                : cue;

    private Source? BySyntax(Sentence sentence, int verb, Source? source) =>
        sources.BySyntax(sentence, verb) is { } told && sources.IsBetter(told, source, verb) && !IsSupposed(sentence, told.First - 1)
            && !IsNobody(sentence, told.First)
            ? told
            : null;

    // “Full,” the Herald reported he said: the words are his, and the Herald only passes them on.
    private static bool PassesOn(Sentence sentence, Cue told, Source source, int last) =>
        source.First == told.Last + 1 && !told.Inverted && !told.Verb.Frame.HasFlag(VerbFrame.Hearer)
        && sentence.IsQuotation(ContentBefore.BeforeSubject(sentence, told.From - 1))
        && (last >= sentence.LastBeforeClosing() || sentence[last + 1].Kind == UnitKind.Mark);

    // "the overtime rule dates back", "in nine states:", "her bold promises do": a word that may be a noun is one where the tree says so,
    // unless a quotation beside it says better.
    public static bool IsNoun(Cue cue)
    {
        var (sentence, verb, last) = (cue.Sentence, cue.First, cue.Last);
        // "…, the Lake Herald reports."
        if (verb == sentence.LastBeforeClosing() && sentence.IsCapitalised(verb - 1) && sentence.WordAt(verb).EndsWith("s"))
        {
            return false;
        }
        if (!sentence.Is(verb, WordClass.PastVerb | WordClass.PastOrParticiple) && sentence.Tree is { } told && IsNounOf(told, verb))
        {
            return true;
        }
        if (sentence.Is(verb, WordClass.PastVerb | WordClass.PastOrParticiple) || sentence.IsQuotation(last + 1)
            || sentence.IsMark(last + 1, ',')
            || sentence.IsMark(last + 1, ':') && sentence.IsQuotation(last + 2)
            || sentence.IsQuotation(ContentBefore.BeforeSubject(sentence, verb - 1)))
        {
            return false;
        }
        return sentence.Tree is { } tree && tree.Class(verb) is Grammar.WordClass.Noun or Grammar.WordClass.Propn or Grammar.WordClass.Adj
            && tree.Child(verb, Grammar.Relation.Ccomp) < 0;
    }

    // "their business ventures “to …”": the object of another verb, whatever stands beside it.
    private static bool IsNounOf(SentenceTree tree, int word) =>
        tree.Class(word) == Grammar.WordClass.Noun
        && (tree.Relation(word) == Grammar.Relation.Conj || (tree.Sure(word) > Sure
            && tree.Relation(word) is Grammar.Relation.Obj or Grammar.Relation.Obl or Grammar.Relation.Nmod or Grammar.Relation.Appos));

    // "If Berg had said", "Did Berg say", "nor did Berg say": supposed, asked or denied.
    private static bool IsSupposed(Sentence sentence, int before) =>
        before >= 0 && ((sentence.Is(before, WordClass.Auxiliary) && (before == 0 || sentence.Is(before - 1, WordClass.Negation | WordClass.WhWord))) || sentence.WordAt(before) is "if" or "If" or "unless" or "Unless" or "whether" or "Whether" or "lest");

    // "No minister has said", "neither Lee nor Berg said"
    private static bool IsNobody(Sentence sentence, int first) =>
        sentence.IsWord(first, "no") || sentence.IsWord(first, "none") || sentence.IsWord(first, "neither") || sentence.IsWord(first, "nobody") || sentence.IsWord(first - 1, "nor") || sentence.IsWord(first - 1, "neither");

    // "Lee quoted Berg as saying": the words are Berg's.
    private static bool QuotesSomebody(Sentence sentence, ReportingVerb verb, int last) =>
        verb.Verb is "quote" or "cite" && Enumerable.Range(last + 1, Math.Max(0, Math.Min(8, sentence.Count - last - 2))).Any(i => sentence.IsWord(i, "as") && sentence.Is(i + 1, WordClass.IngVerb));

    private (Source? Source, bool Inverted) SourceOf(Sentence sentence, ReportingVerb verb, VerbGroup group, int last, List<Cue> earlier)
    {
        var before = group.First - 1;
        if (VerbGroup.QuoterOf(sentence, last) is { } quoter)
        {
            // "Berg was quoted by the Herald as saying", "the Herald quoted Berg as saying"
            return (sources.Before(sentence, VerbGroup.IsPassive(sentence, group.First, quoter) ? group.First : last - 1), false);
        }
        if (group is { Kind: VerbGroupKind.Participle, First: 0 })
        {
            return (MainClause(sentence) is var start && start > 0 ? sources.First(sentence, start) : null, false);
        }
        var aside = sentence.IsMark(before, ',') && !sentence.IsQuotation(before - 1) && !NamesSpeaker(sentence, verb, last) ? sources.Before(sentence, group.First) : null;
        if (group.Kind != VerbGroupKind.Participle && aside is null
            && !verb.Frame.HasFlag(sentence.IsQuotation(before) ? VerbFrame.NeedsHearer : VerbFrame.Hearer)
            && IsContentEnd(sentence, before) && sources.After(sentence, last) is { } after && !IsAnothersSubject(sentence, after, last))
        {
            return (after, true);
        }
        // "pointed out that the lake is low; stressed that towns must share it"
        if (group.Kind == VerbGroupKind.Participle || sentence.Is(before, WordClass.Conjunction) || (sentence.IsMark(before, ';') && earlier.Count > 0))
        {
            return ((group.Kind == VerbGroupKind.Participle ? earlier.LastOrDefault(c => !IsReported(c)) ?? earlier.LastOrDefault() : earlier.LastOrDefault())?.Source ?? sources.First(sentence) ?? sources.OfMainVerb(sentence, before), false);
        }
        return (sources.Before(sentence, group.First), false);
    }

    // "including Mr. Berg, said they had no boat": the word behind the verb is the subject of what is said.
    private static bool IsAnothersSubject(Sentence sentence, Source after, int verb) =>
        !sentence.IsQuotation(verb - 1) && sentence.Tree is { } tree
            && tree.Relation(after.Head) is Grammar.Relation.Nsubj or Grammar.Relation.NsubjPass && tree.Head(after.Head) > after.Last
            && tree.Sure(after.Head) > 0.7
        && tree.Relation(tree.Head(after.Head)) == Grammar.Relation.Ccomp;

    // "…, after finding a boat, said Otto Berg, a keeper": a name right behind the verb, and no clause behind it.
    private bool NamesSpeaker(Sentence sentence, ReportingVerb verb, int last) =>
        !verb.Frame.HasFlag(VerbFrame.Hearer) && verb.Frame.HasFlag(VerbFrame.Clause) && sources.After(sentence, last) is { Mention.Kind: Names.NameKind.Person } after
        && (after.Last + 1 >= sentence.Count || sentence.IsMark(after.Last + 1, ',') || sentence.IsMark(after.Last + 1, '.'));

    // "Calling the lock “a bathtub,” Otto Berg left": behind the comma.
    private static int MainClause(Sentence sentence)
    {
        for (var i = 1; i + 1 < sentence.Count; i++)
        {
            if (sentence.IsMark(i, ',') || sentence.EndsWithComma(i))
            {
                return i + 1;
            }
        }
        return -1;
    }

    // "Berg said that Norland had agreed, adding": what Norland agreed to is Berg's report.
    private static bool IsReported(Cue cue) =>
        cue.Source is { First: > 0 } source && source.Sentence.Is(source.First - 1, WordClass.That | WordClass.Reporting);

    private static bool IsContentEnd(Sentence sentence, int i) => i < 0 || sentence.IsQuotation(i) || sentence.IsMark(i, ',');
}
