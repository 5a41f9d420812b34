using System.Globalization;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Regions;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>The facts of an edition other than numbers: its ordinal and month, its host, the document it ended with, who was sent and who was not.</summary>
internal sealed class EditionFacts(NameTable names)
{
    public IEnumerable<FactReading> Find(Sentence sentence, int year)
    {
        foreach (var mention in names.Within(sentence, 0, sentence.Count - 1).Where(m => m.Kind == NameKind.Event))
        {
            foreach (var fact in AtName(sentence, mention, year))
            {
                yield return fact;
            }
        }
        foreach (var fact in Outcome(sentence, year).Concat(Representation(sentence, year)))
        {
            yield return fact;
        }
    }

    private IEnumerable<FactReading> AtName(Sentence sentence, Mention mention, int year)
    {
        for (var i = mention.First - 1; i >= Math.Max(0, mention.First - 3); i--)
        {
            if (Numbers.OfOrdinal(sentence.WordAt(i)) is { } ordinal)
            {
                yield return new("ordinal", year, ordinal.ToString(CultureInfo.InvariantCulture), sentence[i].Span);
                break;
            }
        }
        for (var i = 0; i + 1 < sentence.Count; i++)
        {
            if (sentence.Is(i, WordClass.Month) && EditionYears.At(sentence, i + 1) == year && Dates.MonthOf(sentence.WordAt(i)) is var month && month > 0)
            {
                yield return new("month", year, month.ToString(CultureInfo.InvariantCulture), sentence.Cover(i, i + 1));
                break;
            }
        }
        if (Host(sentence, mention) is { Name: { } host } body)
        {
            yield return new("host", year, host, body.Span);
        }
    }

    // "the Bureau hosted the third conference", "hosted by the Bureau"
    private Mention? Host(Sentence sentence, Mention conference)
    {
        for (var i = Math.Max(0, conference.First - 8); i < Math.Min(sentence.Count, conference.Last + 8); i++)
        {
            if (!(sentence.WordAt(i) is "hosted" or "hosts" or "organized" or "organised" or "convened"))
            {
                continue;
            }
            if (sentence.IsWord(i + 1, "by"))
            {
                return names.Within(sentence, i + 1, Math.Min(sentence.Count - 1, i + 12)).FirstOrDefault(m => m.Kind == NameKind.Body);
            }
            // "the Bureau of Rivers (BR) hosted": the name ends right before the verb.
            return i < conference.First && names.EndingAt(sentence, i - 1) is { Kind: NameKind.Body } host ? host : null;
        }
        return null;
    }

    // "there is no final declaration", "there is a communiqué by the council"
    private static IEnumerable<FactReading> Outcome(Sentence sentence, int year)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!sentence.IsWord(i, "there") || !sentence.Is(i + 1, WordClass.Be))
            {
                continue;
            }
            for (var n = i + 2; n < Math.Min(i + 7, sentence.Count); n++)
            {
                if (sentence.WordAt(n) is "statement" or "declaration" or "communique" or "communiqué" or "resolution")
                {
                    var last = sentence.LastBeforeClosing();
                    yield return new("outcome", year, sentence.Printed(i + 2, last), sentence.Cover(i + 2, last));
                    break;
                }
            }
        }
    }

    // Who came and who stayed away: "Lowland governments sent envoys", "kept not sending ministers"
    private static IEnumerable<FactReading> Representation(Sentence sentence, int year)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            var sends = sentence.WordAt(i) is "sent" or "sending" or "send";
            var stays = sentence.WordAt(i) is "boycotted" or "skipped" || (sentence.IsWord(i, "stayed") && sentence.IsWord(i + 1, "away"));
            if ((!sends || !SendsPeople(sentence, i)) && !stays)
            {
                continue;
            }
            var first = Start(sentence, i);
            var last = Stop(sentence, i);
            yield return new("representation", year, sentence.Printed(first, last), sentence.Cover(first, last));
            yield break;
        }
    }

    private static bool SendsPeople(Sentence sentence, int verb) =>
        Enumerable.Range(verb + 1, Math.Max(0, Math.Min(6, sentence.Count - verb - 1))).Any(i =>
            sentence.WordAt(i) is "representatives" or "delegates" or "delegation" or "delegations" or "officials" or "envoys" or "ministers" or "diplomats" or "executives" or "ambassadors");

    // Back to the beginning of the clause: the last comma or joining word that a subject follows.
    private static int Start(Sentence sentence, int verb)
    {
        for (var i = verb - 1; i > 0; i--)
        {
            if (sentence.IsMark(i, ',') || sentence.IsMark(i, ';') || sentence.IsMark(i, ':') || sentence.Is(i, WordClass.Subordinator))
            {
                return i + 1;
            }
        }
        return 0;
    }

    private static int Stop(Sentence sentence, int verb)
    {
        var last = sentence.LastBeforeClosing();
        for (var i = verb; i <= last; i++)
        {
            if (sentence.IsMark(i, ';'))
            {
                return i - 1;
            }
        }
        return last;
    }
}
