using System.Globalization;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>The facts of an edition other than numbers: its ordinal and month, its host and organiser, the document it ended with, who was sent and who was not.</summary>
internal sealed class EditionFacts(NameTable names, EditionsNamed named, EventNouns events)
{
    private const int Reach = 12;

    public IEnumerable<FactReading> Find(Sentence sentence, FactEditions years)
    {
        foreach (var fact in Identity(years).Concat(Organisers(sentence, years)).Concat(Outcome(sentence, years)).Concat(Representation(sentence, years)))
        {
            yield return fact;
        }
    }

    // "the second …", "In November 2016 …": each belongs to the edition it names.
    private static IEnumerable<FactReading> Identity(FactEditions years)
    {
        foreach (var edition in years.Found)
        {
            if (edition is { Ordinal: { } ordinal, OrdinalSpan: { } counted })
            {
                yield return new("ordinal", edition.Year, ordinal.ToString(CultureInfo.InvariantCulture), counted);
            }
            if (edition is { Month: { } month, MonthSpan: { } dated })
            {
                yield return new("month", edition.Year, month.ToString(CultureInfo.InvariantCulture), dated);
            }
        }
    }

    // "the Bureau hosted the third conference", "hosted by the Bureau", "is organized by the Board and the Council", "the Bureau, organiser of the conference"
    private IEnumerable<FactReading> Organisers(Sentence sentence, FactEditions years)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (PropertyOf(sentence.WordAt(i)) is not { } property || !events.IsOfWhole(sentence, i, first: sentence.IsWord(i + 1, "by")) || !IsNearEvent(sentence, i))
            {
                continue;
            }
            foreach (var body in sentence.IsWord(i + 1, "by") ? ListBehind(sentence, i + 2) : SubjectBefore(sentence, i))
            {
                if (years.Of(body.Span) is { } year)
                {
                    yield return new(property, year, body.Name!, body.Span);
                }
            }
        }
    }

    private static string? PropertyOf(ReadOnlySpan<char> word) =>
        word is "organized" or "organised" or "co-organized" or "co-organised" or "organizes" or "organises" ? "organiser"
        : word is "hosted" or "hosts" or "co-hosted" or "convened" or "sponsored" or "co-sponsored" ? "host"
        : null;

    private bool IsNearEvent(Sentence sentence, int i) =>
        named.NamesIn(sentence).Any(n => Math.Abs(n.First - i) < Reach || Math.Abs(n.Last - i) < Reach)
        || Enumerable.Range(Math.Max(0, i - Reach), Math.Min(sentence.Count, i + Reach) - Math.Max(0, i - Reach)).Any(n => named.IsNoun(sentence, n) && sentence.Is(n - 1, WordClass.Determiner | WordClass.Ordinal | WordClass.Demonym));

    // "by the Board, the Council and the Bureau of Rivers": bodies in a row, until anything else is said.
    private IEnumerable<Mention> ListBehind(Sentence sentence, int from)
    {
        var bodies = names.Within(sentence, from, Math.Min(sentence.Count - 1, from + 30)).Where(m => m.Kind == NameKind.Body).ToList();
        var at = from;
        foreach (var body in bodies)
        {
            while (at < body.First && (sentence.Is(at, WordClass.Determiner | WordClass.Conjunction) || sentence.IsMark(at, ',') || sentence.WordAt(at) is "jointly" or "by" or "both"))
            {
                at++;
            }
            if (at < body.First && at != body.PhraseFirst)
            {
                yield break;
            }
            at = body.Last + 1;
            yield return body;
        }
    }

    // "the Bureau of Rivers (BR) hosted": the name ends right before the verb, and the conference follows.
    private IEnumerable<Mention> SubjectBefore(Sentence sentence, int verb) =>
        names.EndingAt(sentence, verb - 1) is { Kind: NameKind.Body } host && !sentence.Is(verb - 1, WordClass.Be) && named.NamesIn(sentence).Any(n => n.First > verb && n.First < verb + Reach) ? [host] : [];

    // "there is no final declaration", "there is a communiqué by the council"
    private static IEnumerable<FactReading> Outcome(Sentence sentence, FactEditions years)
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
                    if (years.Of(sentence.Cover(i + 2, last)) is { } year)
                    {
                        yield return new("outcome", year, sentence.Printed(i + 2, last), sentence.Cover(i + 2, last));
                    }
                    break;
                }
            }
        }
    }

    // Who came and who stayed away: "Lowland governments sent envoys", "kept not sending ministers"
    private IEnumerable<FactReading> Representation(Sentence sentence, FactEditions years)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            var sends = sentence.WordAt(i) is "sent" or "sending" or "send";
            var stays = sentence.WordAt(i) is "boycotted" or "skipped" || (sentence.IsWord(i, "stayed") && sentence.IsWord(i + 1, "away"));
            if (((!sends || !SendsPeople(sentence, i)) && !stays) || !events.NamesNear(sentence))
            {
                continue;
            }
            var first = Start(sentence, i);
            var last = Stop(sentence, i);
            if (years.Of(sentence.Cover(first, last)) is { } year)
            {
                yield return new("representation", year, sentence.Printed(first, last), sentence.Cover(first, last));
            }
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
