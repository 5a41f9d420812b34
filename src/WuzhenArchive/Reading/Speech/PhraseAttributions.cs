using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Speech;

/// <summary>
/// Cues without a verb: "according to Berg", "in the words of Berg", "in Berg's view". The content is the rest of the sentence, or the
/// quotation right behind the phrase.
/// </summary>
internal sealed class PhraseAttributions(NameTable names, SourceFinder sources)
{
    private const int ShortestAnnounced = 12;

    public IEnumerable<Attribution> Find(Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (At(sentence, i) is { } phrase && ContentOf(sentence, phrase) is { Count: > 0 } content)
            {
                yield return new(sentence, phrase.Source, phrase.Cue, content, phrase.Rule);
                i = phrase.Last;
            }
        }
    }

    /// <param name="First">The first unit of the whole phrase, source included, and the last.</param>
    private sealed record Phrase(int First, int Last, Source Source, Span? Cue, AttributionRule Rule);

    private Phrase? At(Sentence sentence, int i)
    {
        if (sentence.IsWord(i, "according") && sentence.Is(i + 1, WordClass.To))
        {
            return IsMeasure(sentence, i + 2) ? null : SourceAfter(sentence, i, i + 2, AttributionRule.AccordingTo, anything: true);
        }
        if (sentence.IsMark(i, ':') && sentence.IsQuotation(i + 1) && names.EndingAt(sentence, i - 1) is { Kind: NameKind.Person, PhraseFirst: 0 } name)
        {
            return new(0, i, sources.Made(sentence, 0, i - 1, name), null, AttributionRule.NameAndColon);
        }
        // "Berg had this to say about the lock: “…”": whoever the sentence begins with announces the quotation it ends with.
        if (sentence.IsMark(i, ':') && sentence.IsQuotation(i + 1) && i + 1 >= sentence.LastBeforeClosing() && OpensSentence(sentence, i + 1) && (sources.First(sentence) ?? sources.OfMainVerb(sentence, i - 1)) is { } subject && IsOneClause(sentence, subject.Last + 1, i))
        {
            return new(0, i, subject, null, AttributionRule.QuotationBehindAColon);
        }
        // "As reported by the Lake Herald, the port is full."
        if (sentence.IsWord(i, "as") && sentence.Is(i + 1, WordClass.Reporting) && sentence.Is(i + 1, WordClass.PastOrParticiple)
            && sentence.IsWord(i + 2, "by"))
        {
            return SourceAfter(sentence, i, i + 3, AttributionRule.AccordingTo);
        }
        if (!sentence.IsWord(i, "in"))
        {
            return null;
        }
        if (sentence.IsWord(i + 1, "the") && sentence.Is(i + 2, WordClass.CueNoun) && sentence.IsWord(i + 3, "of"))
        {
            return SourceAfter(sentence, i, i + 4, AttributionRule.InTheWordsOf);
        }
        return Possessive(sentence, i);
    }

    // "The pilots disagreed, and the flood came: “…”": the pilots have not announced it.
    private static bool IsOneClause(Sentence sentence, int first, int end) =>
        !Enumerable.Range(first, Math.Max(0, end - first)).Any(n => sentence.IsMark(n, ',') && sentence.Is(n + 1, WordClass.Conjunction));

    private static bool OpensSentence(Sentence sentence, int quotation)
    {
        var words = sentence.WordAt(quotation).TrimStart("\"'");
        return words.Length > ShortestAnnounced && char.IsUpper(words[0]);
    }

    // "each according to its own plans": by what something is measured, not who says it.
    private static bool IsMeasure(Sentence sentence, int source) =>
        (sentence.Is(source, WordClass.PossessivePronoun) && !Enumerable.Range(source + 1, Math.Max(0, Math.Min(3, sentence.Count - source - 1))).Any(i => sentence.Is(i, WordClass.Human | WordClass.Role)))
        || Enumerable.Range(source, Math.Max(0, Math.Min(4, sentence.Count - source))).Any(i => sentence.WordAt(i) is "plan" or "plans" or "schedule" or "need" or "needs" or "size" or "order" or "rules" or "custom" or "tradition" or "taste" or "merit" or "ability");

    private Phrase? SourceAfter(Sentence sentence, int first, int source, AttributionRule rule, bool anything = false)
    {
        if (source >= sentence.Count)
        {
            return null;
        }
        var last = SourceEnd(sentence, source);
        if (last + 1 < sentence.Count && sentence[last + 1].Kind is not (UnitKind.Mark or UnitKind.Quotation) && sentence.Tree is { } tree)
        {
            last = SyntacticEndOf(sentence, tree, source, last);
        }
        return last >= source && (anything || sources.IsSpeakerLike(sentence, source, last))
            ? new(first, last, sources.Made(sentence, source, last), sentence.Cover(first, source - 1), rule)
            : null;
    }

    // "a speech Mrs. Berg gave in Norrvik": all that belongs to the noun, up to a comma.
    private static int SyntacticEndOf(Sentence sentence, SentenceTree tree, int source, int last)
    {
        var head = source;
        while (tree.Head(head) > head && tree.Head(head) <= last)
        {
            head = tree.Head(head);
        }
        var end = tree.Extent(head).Last;
        for (var i = last + 1; i <= end; i++)
        {
            if (sentence[i].Kind is UnitKind.Mark or UnitKind.Quotation && !SourceFinder.IsTitleDot(sentence, i))
            {
                return i - 1;
            }
        }
        return Math.Max(last, end);
    }

    // To the comma, the quotation or the verb; a clause with "who" belongs to the source.
    private int SourceEnd(Sentence sentence, int start)
    {
        var described = false;
        for (var i = start; i < sentence.Count; i++)
        {
            described |= i > start && sentence.Is(i, WordClass.RelativePronoun) && !sentence.Is(i, WordClass.That);
            if (SourceFinder.IsTitleDot(sentence, i))
            {
                continue;
            }
            if (sentence[i].Kind is UnitKind.Mark or UnitKind.Quotation || (!described && sentence.Is(i, WordClass.Auxiliary | WordClass.Subordinator | WordClass.That) && !IsIssued(sentence, i)))
            {
                return i - 1;
            }
            if (!described && names.EndingAt(sentence, i) is not null && !sentence.IsWord(i + 1, "of") && sentence.Is(i + 1, WordClass.Preposition))
            {
                return i;
            }
        }
        return sentence.Count - 1;
    }

    // "a communique issued after the meeting": when it was issued belongs to the source.
    private static bool IsIssued(Sentence sentence, int i) =>
        sentence.Is(i, WordClass.Preposition) && (sentence.Is(i - 1, WordClass.PastOrParticiple) || Clauses.LooksPast(sentence, i - 1)) && sentence.Is(i - 2, WordClass.Document | WordClass.BodyNoun);

    // "in Berg's framing", "in her telling", "in the minister's view"
    private Phrase? Possessive(Sentence sentence, int i)
    {
        for (var noun = i + 2; noun < Math.Min(i + 8, sentence.Count); noun++)
        {
            if (sentence.Is(noun, WordClass.CueNoun) && IsWay(sentence.WordAt(noun)))
            {
                if (sentence.Is(noun - 1, WordClass.PossessivePronoun) && noun == i + 2)
                {
                    return new(i, noun, sources.Made(sentence, noun - 1, noun - 1), sentence.Cover(noun, noun), AttributionRule.InSomebodysView);
                }
                return sentence[noun - 1].Kind == UnitKind.Possessive && sources.IsSpeakerLike(sentence, i + 1, noun - 2)
                    ? new(i, noun, sources.Made(sentence, i + 1, noun - 2), sentence.Cover(noun, noun), AttributionRule.InSomebodysView)
                    : null;
            }
            if (sentence[noun].Kind is UnitKind.Mark or UnitKind.Quotation)
            {
                return null;
            }
        }
        return null;
    }

    // "in Berg's speech" is a place; "in Berg's view" makes what is said Berg's.
    private static bool IsWay(ReadOnlySpan<char> noun) =>
        noun is "view" or "framing" or "telling" or "words" or "account" or "reading" or "opinion" or "judgment" or "judgement" or "version" or "formulation" or "estimate" or "phrase" or "description" or "assessment";

    // "According to the Institute, a body of engineers, tolls will rise": what the Institute is, is nobody's content.
    private static int BehindApposition(Sentence sentence, int start)
    {
        for (var i = start; sentence.Is(start, WordClass.RelativePronoun) && i < sentence.Count - 1; i++)
        {
            if (sentence.IsMark(i, ','))
            {
                return i + 1;
            }
        }
        for (var i = start; sentence.Is(start, WordClass.Determiner | WordClass.Role | WordClass.RolePrefix) && i < Math.Min(start + 12, sentence.Count - 1); i++)
        {
            if (sentence.IsMark(i, ','))
            {
                return Clauses.HasVerb(sentence, start, i - 1) ? start : i + 1;
            }
            if (!sentence[i].IsWord)
            {
                break;
            }
        }
        return start;
    }

    private static List<Span> ContentOf(Sentence sentence, Phrase phrase)
    {
        var next = sentence.IsMark(phrase.Last + 1, ',') ? BehindApposition(sentence, phrase.Last + 2) : phrase.Last + 1;
        if (phrase.Rule != AttributionRule.AccordingTo && sentence.IsQuotation(next))
        {
            return [sentence[next].Span];
        }
        var spans = new List<Span>();
        var before = phrase.First - 1;
        while (before >= 0 && sentence[before].Kind == UnitKind.Mark)
        {
            before--;
        }
        var start = 0;
        while (start < before && (sentence.Is(start, WordClass.Conjunction) || (sentence.Is(start, WordClass.Adverb) && sentence.IsMark(start + 1, ',')) || sentence[start].Kind == UnitKind.Mark))
        {
            start++;
        }
        if (before >= start)
        {
            spans.Add(Content.Trimmed(sentence, start, before));
        }
        var last = sentence.LastBeforeClosing();
        while (next <= last && (sentence.Is(next, WordClass.Conjunction) || sentence[next].Kind == UnitKind.Mark))
        {
            next++;
        }
        if (next <= last)
        {
            spans.Add(Content.Trimmed(sentence, next, last));
        }
        return spans;
    }
}
