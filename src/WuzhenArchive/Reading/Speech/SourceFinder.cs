using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Speech;

/// <summary>Finds the noun phrase that is the subject of a verb group, before it or, inverted, behind it.</summary>
internal sealed partial class SourceFinder(NameTable names)
{
    private const WordClass Ends = WordClass.Subordinator | WordClass.To | WordClass.Modal | WordClass.Be | WordClass.Have | WordClass.Do;

    /// <summary>The phrase that ends right before <paramref name="verb"/>; an aside between commas is stepped over.</summary>
    public Source? Before(Sentence sentence, int verb)
    {
        var last = verb - 1;
        if (last < 0)
        {
            return null;
        }
        if (NamedInList(sentence, last) is { } listed)
        {
            return listed;
        }
        if (sentence.IsMark(last, ',') || IsDash(sentence, last))
        {
            return AcrossAside(sentence, last);
        }
        if (WithClause(sentence, last) is { } described)
        {
            return described;
        }
        if (sentence.Is(last, WordClass.RelativePronoun) && last > 0)
        {
            return Before(sentence, sentence.IsMark(last - 1, ',') ? last - 1 : last) ?? null;
        }
        return EndingAt(sentence, last);
    }

    // "President Ann Lee - Called for open tolls": an item of a list begins with who speaks, behind its bullet.
    private Source? NamedInList(Sentence sentence, int mark) =>
        VerbGroup.OpensEntry(sentence, mark + 1) && names.Within(sentence, 0, mark - 1).FirstOrDefault() is { } mention && mention.PhraseFirst <= 2 && Enumerable.Range(0, mention.PhraseFirst).All(i => !sentence[i].IsWord)
            && (mention.Last == mark - 1 || sentence.IsMark(mention.Last + 1, ','))
            ? Made(sentence, mention.PhraseFirst, mention.Last, mention)
            : null;

    /// <summary>The name or pronoun a sentence begins with, or its main clause at <paramref name="start"/>, whatever verb follows.</summary>
    public Source? First(Sentence sentence, int start = 0)
    {
        if (sentence.Is(start, WordClass.PersonalPronoun))
        {
            return Made(sentence, start, start);
        }
        var mention = names.Within(sentence, start, Math.Min(start + 8, sentence.Count - 1)).FirstOrDefault();
        return mention is not null && mention.PhraseFirst <= start + 1 && !(mention.Last + 1 < sentence.Count && sentence[mention.Last + 1].Kind == UnitKind.Possessive) ? Made(sentence, mention.PhraseFirst, mention.Last, mention) : null;
    }

    /// <summary>The subject of the first finite verb up to <paramref name="end"/>: "He opened the meeting and stressed that …".</summary>
    public Source? OfMainVerb(Sentence sentence, int end)
    {
        for (var i = 1; i <= end; i++)
        {
            if (sentence[i].IsWord && (sentence.Is(i, WordClass.PastVerb | WordClass.PastOrParticiple | WordClass.Auxiliary) || Clauses.LooksPast(sentence, i))
                && Before(sentence, i) is { } subject && IsSpeakerLike(sentence, subject.First, subject.Head))
            {
                return subject;
            }
        }
        return null;
    }

    private Source? EndingAt(Sentence sentence, int last)
    {
        last = BeforeTime(sentence, last);
        if (last < 0)
        {
            return null;
        }
        if (sentence.Is(last, WordClass.PersonalPronoun) || (sentence.Is(last, WordClass.IndefinitePronoun) && !sentence.Is(last - 1, WordClass.Determiner | WordClass.Preposition)))
        {
            return Made(sentence, last, last);
        }
        if (WholePhrase(sentence, last) is { } whole)
        {
            return whole;
        }
        if (names.EndingAt(sentence, last) is { } mention)
        {
            var phrase = sentence.Is(mention.PhraseFirst - 1, WordClass.Determiner) ? mention.PhraseFirst - 1 : mention.PhraseFirst;
            // "Lee, not Berg, who said": Lee.
            return sentence.IsWord(phrase - 1, "not") && sentence.IsMark(phrase - 2, ',') ? EndingAt(sentence, phrase - 3) : Owner(sentence, phrase, last) ?? Made(sentence, phrase, last, mention);
        }
        if (sentence[last].Kind is not (UnitKind.Word or UnitKind.Number) || (sentence.Is(last, WordClass.PastOrParticiple | WordClass.PastVerb) && !sentence.Is(last - 1, WordClass.Determiner | WordClass.IndefinitePronoun)) || sentence.Is(last, Ends | WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb))
        {
            return null;
        }
        // "about six in 10 said"
        var first = sentence[last].Kind == UnitKind.Number && sentence.IsWord(last - 1, "in") && last > 1 ? last - 2 : PhraseStart(sentence, last);
        return (first < last && sentence.IsWord(last - 1, "in") ? null : Owner(sentence, first, last)) ?? Made(sentence, first, last);
    }

    // "Berg on Friday", "Berg Tuesday night": the day belongs to the verb.
    private static int BeforeTime(Sentence sentence, int last)
    {
        if (last > 1 && sentence.WordAt(last) is "week" or "month" or "year" or "weekend"
            && sentence.WordAt(last - 1) is "last" or "this" or "earlier")
        {
            return BeforeTime(sentence, last - (sentence.IsWord(last - 2, "earlier") ? 3 : 2));
        }
        var day = sentence.WordAt(Math.Max(0, last)) is "night" or "morning" or "afternoon" or "evening" ? last - 1 : last;
        return day <= 0 || !sentence.Is(day, WordClass.Weekday) ? last : sentence.IsWord(day - 1, "on") ? day - 2 : day - 1;
    }

    // Leftwards over words that can belong to one noun phrase, with its "of …"; a determiner begins it.
    private static int PhraseStart(Sentence sentence, int last)
    {
        var first = last;
        while (first > 0 && Belongs(sentence, first - 1, first))
        {
            first--;
            var begins = sentence.Is(first, WordClass.Determiner | WordClass.PossessivePronoun);
            if (begins && !sentence.IsWord(first - 1, "of") && !sentence.Is(first - 1, WordClass.Determiner))
            {
                return first;
            }
        }
        while (first < last && sentence.Is(first, WordClass.Preposition | WordClass.Conjunction))
        {
            first++;
        }
        return first;
    }

    private static bool Belongs(Sentence sentence, int i, int next)
    {
        var unit = sentence[i];
        return unit.Kind switch
        {
            UnitKind.Possessive or UnitKind.Number => true,
            UnitKind.Mark => IsTitleDot(sentence, i),
            UnitKind.Word when sentence.IsWord(i, "of") => true,
            UnitKind.Word when sentence.IsWord(i, "and") => sentence.IsCapitalised(next) && sentence.IsCapitalised(i - 1),
            UnitKind.Word => !unit.Is(Ends | WordClass.Preposition | WordClass.Conjunction | WordClass.PersonalPronoun | WordClass.RelativePronoun | WordClass.PastVerb)
                && !(unit.Is(WordClass.Reporting) && unit.Is(WordClass.PastOrParticiple))
                || unit.Is(WordClass.Determiner),
            _ => false,
        };
    }

    private static bool BeginsClause(Sentence sentence, int first) =>
        first == 0 || sentence[first - 1].Kind is UnitKind.Quotation or UnitKind.Mark || sentence.Is(first - 1, WordClass.Conjunction | WordClass.That | WordClass.Subordinator)
        || (first == 1 && sentence.Is(0, WordClass.Determiner | WordClass.Adverb));

    public Source Made(Sentence sentence, int first, int last, Mention? mention = null)
    {
        first = WithoutPreposition(sentence, first, mention?.First ?? last);
        return new(sentence, sentence.Cover(first, last), first, last, mention?.Last ?? last, mention ?? names.EndingAt(sentence, last));
    }

    // "referred to a paper, which claims"
    private static int WithoutPreposition(Sentence sentence, int first, int head)
    {
        while (first < head && sentence.Is(first, WordClass.Preposition | WordClass.To) && !sentence.IsCapitalised(first)
            && !sentence.Is(first, WordClass.Determiner | WordClass.Adverb))
        {
            first++;
        }
        return first;
    }

    /// <summary>True for a phrase that can name somebody who speaks: people, bodies, documents, countries.</summary>
    public bool IsSpeakerLike(Sentence sentence, int first, int last)
    {
        const WordClass speaks = WordClass.PersonalPronoun | WordClass.Role | WordClass.Human | WordClass.BodyNoun | WordClass.Document
            | WordClass.Place | WordClass.Demonym | WordClass.IndefinitePronoun;
        return sentence.Is(last, speaks) || names.EndingAt(sentence, last) is not null
            || names.Within(sentence, first, last).Any(m => m.Kind == NameKind.Person && !sentence.IsCapitalised(last));
    }
}
