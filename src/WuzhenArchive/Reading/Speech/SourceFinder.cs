using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Speech;

/// <summary>Finds the noun phrase that is the subject of a verb group, before it or, inverted, behind it.</summary>
internal sealed class SourceFinder(NameTable names)
{
    private const int LongestAside = 40;
    private const int LongestInverted = 14;
    private const int LongestClause = 14;
    private const int LongestOwner = 4;
    private const int LongestTitle = 40;
    private const WordClass Ends = WordClass.Subordinator | WordClass.To | WordClass.Modal | WordClass.Be | WordClass.Have | WordClass.Do;

    /// <summary>The phrase that ends right before <paramref name="verb"/>; an aside between commas is stepped over.</summary>
    public Source? Before(Sentence sentence, int verb)
    {
        var last = verb - 1;
        if (last < 0)
        {
            return null;
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

    /// <summary>“…,” said Otto Berg, who runs the port: the phrase right behind the verb.</summary>
    public Source? After(Sentence sentence, int verb)
    {
        var first = verb + 1;
        if (sentence.Is(first, WordClass.PersonalPronoun))
        {
            return Made(sentence, first, first);
        }
        if (sentence.Is(first, WordClass.Preposition | WordClass.To | WordClass.Conjunction | WordClass.Subordinator))
        {
            return null;
        }
        for (var last = first; last < sentence.Count && last < first + LongestInverted; last++)
        {
            if (names.EndingAt(sentence, last) is { } mention && mention.PhraseFirst <= first + 1 && !GoesOn(sentence, mention))
            {
                return Made(sentence, first, last, mention);
            }
            if (!IsTitleDot(sentence, last) && !IsWithinName(sentence, last) && EndsInverted(sentence, first, last))
            {
                return last > first && CanSpeakThere(sentence, first, last - 1) ? Named(sentence, first, last) ?? Made(sentence, first, last - 1) : null;
            }
        }
        return null;
    }

    // "Mr. Berg", "Ann B. Lee": the dot belongs to the title or the initial.
    private static bool IsTitleDot(Sentence sentence, int i) => sentence.IsMark(i, '.')
        && (sentence.Is(i - 1, WordClass.Honorific) || sentence.WordAt(i - 1).Length == 1 || Abbreviations.Contains(sentence.WordAt(i - 1)));

    private bool IsWithinName(Sentence sentence, int i) => names.Covering(sentence, i) is { } mention && mention.Last > i;

    // "said one Lindt follower", "a Danish official", "Lee's aide": the name only describes who speaks.
    private static bool GoesOn(Sentence sentence, Mention mention)
    {
        var next = mention.Last + 1;
        return next < sentence.Count && (sentence[next].Kind == UnitKind.Possessive
            || (sentence[next].IsWord && !sentence.IsCapitalised(next)
                && (sentence.Is(next, WordClass.Role | WordClass.Human | WordClass.Document) || sentence[next].Class == WordClass.None)));
    }

    private static bool EndsInverted(Sentence sentence, int first, int i) => sentence[i].Kind is UnitKind.Mark or UnitKind.Quotation
        || (sentence.Is(i, WordClass.That | WordClass.Auxiliary | WordClass.Subordinator | WordClass.RelativePronoun | WordClass.To | WordClass.Adverb) && !sentence.IsCapitalised(i))
        || (i > first && sentence.Is(i, WordClass.Preposition)) || (sentence.Is(i, WordClass.Weekday) && !sentence.Is(i - 1, WordClass.Determiner));

    // "said another lock keeper, Otto Berg": the name stands behind the comma.
    private Source? Named(Sentence sentence, int first, int comma) =>
        sentence.IsMark(comma, ',') && sentence.Is(comma - 1, WordClass.Role | WordClass.Human)
        && names.Within(sentence, comma + 1, Math.Min(comma + 6, sentence.Count - 1)).FirstOrDefault() is { Kind: NameKind.Person } mention && mention.PhraseFirst == comma + 1
            ? Made(sentence, first, mention.Last, mention)
            : null;

    // Behind "said" and a quotation even an unknown noun is a speaker: said one former lock keeper.
    private bool CanSpeakThere(Sentence sentence, int first, int last) =>
        IsSpeakerLike(sentence, first, last) || names.Known(sentence.Cover(first, last).Of(sentence.Shadow)) is not null
        || (sentence.IsQuotation(first - 2) && (sentence.Is(first, WordClass.Determiner | WordClass.Cardinal) || sentence.IsCapitalised(last)));

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
        var day = sentence.WordAt(Math.Max(0, last)) is "night" or "morning" or "afternoon" or "evening" ? last - 1 : last;
        return day <= 0 || !sentence.Is(day, WordClass.Weekday) ? last : sentence.IsWord(day - 1, "on") ? day - 2 : day - 1;
    }

    // "Otto Berg of the Lock Company", "a spokesman for the port": the one before the small word speaks.
    private Source? Owner(Sentence sentence, int phrase, int last)
    {
        var head = phrase - 2;
        if (head < 0 || !sentence.Is(phrase - 1, WordClass.Preposition | WordClass.To) || !sentence[head].IsWord)
        {
            return null;
        }
        if (sentence.WordAt(phrase - 1) is "of" or "from" or "for" or "at" or "with" or "in" or "on"
            && names.EndingAt(sentence, head) is { } person && (person.Kind == NameKind.Person || (person.WordCount > 1 && BeginsClause(sentence, person.PhraseFirst))))
        {
            return Made(sentence, person.PhraseFirst, last, person);
        }
        // "people close to Ann Lee"
        head = head > 0 && sentence.Is(head - 1, WordClass.Human) && (sentence[head].Class == WordClass.None || sentence.IsWord(head, "close")) ? head - 1 : head;
        if ((sentence.IsCapitalised(head) && head > 0) || sentence.Is(head, WordClass.PastVerb | WordClass.PastOrParticiple | WordClass.IngVerb | WordClass.Auxiliary))
        {
            return null;
        }
        var first = PhraseStart(sentence, head);
        return sentence.Is(head, WordClass.Role | WordClass.Human | WordClass.Document) || (sentence.Is(first, WordClass.Determiner) && first < head && head - first < LongestOwner && BeginsClause(sentence, first))
            ? new(sentence, sentence.Cover(first, last), first, last, head, null)
            : null;
    }

    /// <summary>"Ann Lee and Otto Berg said": the source with those who stand beside it in the same subject, or behind an inverted verb.</summary>
    public IReadOnlyList<Source> Together(Source source)
    {
        var sentence = source.Sentence;
        if (source.Mention is not { Kind: NameKind.Person })
        {
            return [source];
        }
        if (sentence.IsWord(source.First - 1, "and") && names.EndingAt(sentence, source.First - 2) is { Kind: NameKind.Person } before
            && (BeginsClause(sentence, before.PhraseFirst) || sentence.IsWord(before.PhraseFirst - 1, "both")))
        {
            return [Made(sentence, before.PhraseFirst, before.Last, before), source];
        }
        return sentence.IsWord(source.Last + 1, "and") && names.Within(sentence, source.Last + 2, Math.Min(source.Last + 6, sentence.Count - 1)).FirstOrDefault() is { Kind: NameKind.Person } after
            && after.PhraseFirst == source.Last + 2 && (after.Last + 1 >= sentence.Count || sentence[after.Last + 1].Kind == UnitKind.Mark)
                ? [source, Made(sentence, after.PhraseFirst, after.Last, after)]
                : [source];
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

    // "Otto Berg, who runs the port, said"; "Berg, 54, said"; "Ann Lee, a keeper in Norrvik, who is old, said": the outermost name speaks.
    private Source? AcrossAside(Sentence sentence, int closing)
    {
        Source? subject = null;
        var inner = closing;
        for (var opening = closing - 1; opening > 0 && closing - opening < LongestAside; opening--)
        {
            if ((sentence[opening].Kind == UnitKind.Quotation && sentence[opening].Span.Length > LongestTitle) || sentence.IsMark(opening, ';') || sentence.IsMark(opening, ':'))
            {
                break;
            }
            if (!sentence.IsMark(opening, ',') && !IsDash(sentence, opening))
            {
                continue;
            }
            // "the port's keeper, Otto Berg, said": the aside is the name.
            if (subject is null && names.EndingAt(sentence, closing - 1) is { } name && name.PhraseFirst == opening + 1 && sentence.Is(opening - 1, WordClass.Role | WordClass.Human | WordClass.BodyNoun | WordClass.Document))
            {
                return Made(sentence, PhraseStart(sentence, opening - 1), closing - 1, name);
            }
            if ((subject is null ? CanBeAside(sentence, opening + 1, closing - 1) : OpensAside(sentence, opening + 1, inner - 1))
                && Aside(sentence, opening, isOuter: subject is not null) is { } found)
            {
                (subject, inner) = (found, opening);
            }
        }
        return subject;
    }

    private static bool IsDash(Sentence sentence, int i) => sentence.IsMark(i, '\u2013') || sentence.IsMark(i, '-');

    // "keepers who run the locks say": the clause without commas belongs to the keepers.
    private Source? WithClause(Sentence sentence, int last)
    {
        for (var i = last - 1; i > 0 && last - i < LongestClause && sentence[i].Kind is UnitKind.Word or UnitKind.Number or UnitKind.Possessive; i--)
        {
            if (sentence.IsWord(i, "who") || (sentence.Is(i, WordClass.That) && sentence.Is(i + 1, WordClass.Have | WordClass.Be)))
            {
                return sentence.Is(i - 1, WordClass.Human | WordClass.Role | WordClass.BodyNoun | WordClass.IndefinitePronoun | WordClass.Demonym) && Clauses.HasVerb(sentence, i, last) ? EndingAt(sentence, i - 1) : null;
            }
        }
        return null;
    }

    // The phrase before an aside; an outer one must begin its clause, and somebody must speak in it.
    private Source? Aside(Sentence sentence, int opening, bool isOuter)
    {
        var phrase = EndingAt(sentence, opening - 1);
        if (phrase is null || (phrase.Mention is not null && sentence.Is(phrase.First - 1, WordClass.Preposition)) || (phrase.Mention is null && !IsSpeakerLike(sentence, phrase.First, phrase.Head)))
        {
            return null;
        }
        return !isOuter || (phrase.Mention is null or { Kind: NameKind.Person } && BeginsClause(sentence, phrase.First)) ? phrase : null;
    }

    private static bool BeginsClause(Sentence sentence, int first) =>
        first == 0 || sentence[first - 1].Kind is UnitKind.Quotation or UnitKind.Mark || sentence.Is(first - 1, WordClass.Conjunction | WordClass.That | WordClass.Subordinator)
        || (first == 1 && sentence.Is(0, WordClass.Determiner | WordClass.Adverb));

    // ", a keeper", ", who runs", ", 54", ", of Norrvik", ", elected in May"
    private static bool OpensAside(Sentence sentence, int first, int last) =>
        sentence.Is(first, WordClass.Determiner | WordClass.PossessivePronoun | WordClass.RelativePronoun | WordClass.Role | WordClass.RolePrefix | WordClass.Human | WordClass.Preposition | WordClass.IngVerb | WordClass.PastOrParticiple)
        || sentence[first].Kind == UnitKind.Number || (last - first < 3 && sentence.IsCapitalised(first)) ? sentence.Is(first, WordClass.RelativePronoun) || CanBeAside(sentence, first, last) : false;

    private static bool CanBeAside(Sentence sentence, int first, int last)
    {
        if (sentence.Is(first, WordClass.RelativePronoun))
        {
            return true;
        }
        // ", asked by Lee whether it was safe,"
        if (sentence.Is(first, WordClass.PastOrParticiple) && sentence.IsWord(first + 1, "by"))
        {
            return true;
        }
        for (var i = first; i <= last; i++)
        {
            if (sentence.Is(i, WordClass.RelativePronoun))
            {
                return true;
            }
            if (sentence.Is(i, WordClass.Auxiliary | WordClass.PersonalPronoun) || (sentence.Is(i, WordClass.Reporting) && (sentence.Is(i, WordClass.PastVerb | WordClass.PastOrParticiple) || sentence.WordAt(i).EndsWith("s")) && VerbGroup.At(sentence, i).Kind == VerbGroupKind.Said))
            {
                return false;
            }
        }
        return !sentence.Is(first, WordClass.Conjunction | WordClass.Subordinator);
    }

    public Source Made(Sentence sentence, int first, int last, Mention? mention = null) =>
        new(sentence, sentence.Cover(first, last), first, last, mention?.Last ?? last, mention ?? names.EndingAt(sentence, last));

    /// <summary>True for a phrase that can name somebody who speaks: people, bodies, documents, countries.</summary>
    public bool IsSpeakerLike(Sentence sentence, int first, int last)
    {
        const WordClass speaks = WordClass.PersonalPronoun | WordClass.Role | WordClass.Human | WordClass.BodyNoun | WordClass.Document
            | WordClass.Place | WordClass.Demonym | WordClass.IndefinitePronoun;
        return sentence.Is(last, speaks) || names.EndingAt(sentence, last) is not null
            || names.Within(sentence, first, last).Any(m => m.Kind == NameKind.Person && !sentence.IsCapitalised(last));
    }
}
