using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>
/// Who organised or hosted a conference: "the Bureau hosted the third conference", "is organized by the Board and the Council", "It was
/// jointly sponsored by the Board", "the conference's organisers, the Board", "Organiser was the Board".
/// </summary>
internal sealed class Organisers(NameTable names, EditionsNamed named, EventNouns events)
{
    private const int Reach = 12;
    private const int ListReach = 30;
    private const int ShortestLetters = 2;

    private static readonly WordSet Organise = WordSet.Of(
        "organized organised co-organized co-organised organizes organises convened convenes hosted hosts co-hosted co-hosts sponsored co-sponsored staged run held organiser organisers organizer organizers");

    public void Find(Sentence sentence, FactEditions years, List<FactReading> found)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!sentence.IsAny(i, Organise))
            {
                continue;
            }
            var done = DoneBy(sentence, i);
            var (property, bodies) = done ?? Called(sentence, i) ?? (default, []);
            foreach (var body in bodies)
            {
                if ((done is not null || AreNamed(years) ? years.Of(body.Span) : years.Otherwise) is { } year)
                {
                    found.Add(new(property, year, Value(body), body.Span));
                }
            }
        }
    }

    // "the boats sold well in 2021, said the conference's organisers, the Board": a year that stands anywhere is not that of their
    // conference.
    private static bool AreNamed(FactEditions years) => years.Found.Any(f => f.Naming is Naming.Ordinal or Naming.Year or Naming.Relative);

    // "hosted by the Bureau", "is jointly organized by the Board and the Council", "the Bureau hosted"
    private (FactProperty, IEnumerable<Mention>)? DoneBy(Sentence sentence, int i)
    {
        if (PropertyOf(sentence.WordAt(i), sentence.IsWord(i + 1, "by")) is not { } property
            || !events.IsOfWhole(sentence, i, first: sentence.IsWord(i + 1, "by")) || !IsNearEvent(sentence, i) || IsOfPart(sentence, i))
        {
            return null;
        }
        return (property, sentence.IsWord(i + 1, "by") ? ListBehind(sentence, i + 2) : SubjectBefore(sentence, i));
    }

    // "the forum on locks at the conference was hosted by", "the conference's app was organised by"
    private bool IsOfPart(Sentence sentence, int verb)
    {
        var noun = verb - 1;
        while (noun >= Math.Max(0, verb - ListReach) && !events.IsOwn(sentence, noun))
        {
            noun--;
        }
        if (noun >= 0 && noun + 1 < verb && sentence[noun + 1].Kind == UnitKind.Possessive)
        {
            return true;
        }
        while (noun > 0 && (events.IsOwn(sentence, noun - 1) || sentence.Is(noun - 1, WordClass.Determiner | WordClass.Ordinal)))
        {
            noun--;
        }
        return noun > 1 && sentence.WordAt(noun - 1) is "at" or "during" or "of" or "beside" or "before" or "after"
            && events.NamesAside(sentence);
    }

    private static FactProperty? PropertyOf(ReadOnlySpan<char> word, bool isPassive) =>
        word is "organized" or "organised" or "co-organized" or "co-organised" or "organizes" or "organises" or "convened" or "convenes"
            ? FactProperty.Organiser
        : word is "hosted" or "hosts" or "co-hosted" or "co-hosts" or "sponsored" or "co-sponsored" ? FactProperty.Host
        : isPassive && word is "staged" or "run" or "held" ? FactProperty.Organiser
        : null;

    // "Organiser was the Bureau", "the conference's organisers, the Bureau, said", "the Bureau, organiser of the conference"
    private (FactProperty, IEnumerable<Mention>)? Called(Sentence sentence, int i)
    {
        if (!(sentence.WordAt(i) is "organiser" or "organisers" or "organizer" or "organizers" or "Organiser" or "Organisers" or "Organizer"
            or "Organizers"))
        {
            return null;
        }
        var ofEvent = sentence.IsWord(i + 1, "of") ? Enumerable.Range(i + 2, Reach / 2).FirstOrDefault(n => events.IsOwn(sentence, n), -1)
            : -1;
        var isOwn = ofEvent > 0 || events.IsOwn(sentence, i - 1)
            || (sentence[Math.Max(0, i - 1)].Kind == UnitKind.Possessive && events.IsOwn(sentence, i - 2))
            || ((i == 0 || (i == 1 && sentence.Is(0, WordClass.Determiner | WordClass.PossessivePronoun)))
                && sentence.Is(i + 1, WordClass.Be) && events.NamesNear(sentence) && !events.NamesAside(sentence));
        if (!isOwn)
        {
            return null;
        }
        var before = sentence.WordAt(Math.Max(0, i - 1)) is "the" or "an" or "main" ? i - 2 : i - 1;
        if (ofEvent > 0 && sentence.IsMark(before, ',') && BodyEndingAt(sentence, before - 1) is { } called)
        {
            return (FactProperty.Organiser, [called]);
        }
        var behind = ofEvent > 0 ? LastOf(sentence, ofEvent) + 1 : i + 1;
        behind = sentence.Is(behind, WordClass.Be) || sentence.IsMark(behind, ',') ? behind + 1 : behind;
        return (FactProperty.Organiser, ListBehind(sentence, behind));
    }

    private int LastOf(Sentence sentence, int i)
    {
        while (events.IsOwn(sentence, i + 1))
        {
            i++;
        }
        return i;
    }

    private bool IsNearEvent(Sentence sentence, int i) =>
        named.NamesIn(sentence).Any(n => Math.Abs(n.First - i) < Reach || Math.Abs(n.Last - i) < Reach)
        || Enumerable.Range(Math.Max(0, i - Reach), Math.Min(sentence.Count, i + Reach) - Math.Max(0, i - Reach))
            .Any(n => named.IsNoun(sentence, n) && sentence.Is(n - 1, WordClass.Determiner | WordClass.Ordinal | WordClass.Demonym))
        || Enumerable.Range(Math.Max(0, i - Reach), Math.Min(i, Reach)).Any(n => events.IsOwn(sentence, n))
        || (sentence.IsWord(0, "it") && i < Reach / 2 && sentence.Paragraph.Before(sentence) is { } before && events.Names(before)
            && !events.NamesAside(before));

    // "by the Board, the Council and the Bureau of Rivers": bodies in a row, until anything else is said.
    private IEnumerable<Mention> ListBehind(Sentence sentence, int from)
    {
        var bodies = names.Within(sentence, from, Math.Min(sentence.Count - 1, from + ListReach)).Where(IsBody).ToList();
        var at = from;
        foreach (var body in bodies)
        {
            while (at < body.First && (sentence.Is(at, WordClass.Determiner | WordClass.Conjunction) || sentence.IsMark(at, ',')
                || sentence.WordAt(at) is "jointly" or "by" or "both" || sentence.WordAt(at).EndsWith("-based")))
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

    // A body, or its letters alone: "organised by the LRC", "by the Lakeside-based LRC".
    private static bool IsBody(Mention mention) =>
        mention.Kind == NameKind.Body || (mention.Kind == NameKind.Unknown && Letters(mention) is { Length: >= ShortestLetters } letters
            && letters.All(char.IsUpper)
            && (mention.WordCount == 1 || mention.Printed[..^(letters.Length + 1)].EndsWith("-based", StringComparison.Ordinal)));

    private static string Letters(Mention mention) => mention.Printed[(mention.Printed.LastIndexOf(' ') + 1)..];

    private static string Value(Mention body) => body.Kind == NameKind.Body ? body.Name! : Letters(body);

    private Mention? BodyEndingAt(Sentence sentence, int last) =>
        names.EndingAt(sentence, last) is { } mention && IsBody(mention) ? mention : null;

    // "the Bureau of Rivers (BR) hosted", "the Bureau, which organises": the name ends right before the verb, and the conference follows.
    private IEnumerable<Mention> SubjectBefore(Sentence sentence, int verb)
    {
        var last = sentence.IsWord(verb - 1, "which") ? (sentence.IsMark(verb - 2, ',') ? verb - 3 : verb - 2) : verb - 1;
        return names.EndingAt(sentence, last) is { Kind: NameKind.Body } host && !sentence.Is(verb - 1, WordClass.Be)
            && named.NamesIn(sentence).Any(n => n.First > verb && n.First < verb + Reach) ? [host] : [];
    }
}
