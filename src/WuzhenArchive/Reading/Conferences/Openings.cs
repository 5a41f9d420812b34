using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text.Names;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>Who opened the conference and how, and who presided: "the summit opened with a message by Ann Lee".</summary>
internal sealed class Openings(NameTable names, MeetingPlaces meetings, Subjects subjects)
{
    // In sentences, parentheses counted.
    private const int MannerReach = 12;

    public IEnumerable<(string Name, AppearanceReading Appearance)> Find(Sentence sentence, IReadOnlyList<Sentence> around, FactEditions years)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (Opening(sentence, i, around) is var (mention, manner))
            {
                var place = sentence.Cover(Math.Min(mention.First, i), Math.Max(mention.Last, i));
                if (years.Of(place) is { } year)
                {
                    yield return (mention.Name!, new("opened", manner?.Words, year, place, manner?.Span));
                }
            }
            else if (sentence.IsWord(i, "presided") && Presiding(sentence, i) is { } chair)
            {
                var place = sentence.Cover(Math.Min(chair.First, i), Math.Max(chair.Last, i));
                if (years.Of(place) is { } year)
                {
                    yield return (chair.Name!, new("presided", null, year, place));
                }
            }
        }
    }

    private (Mention Mention, Manner? Manner)? Opening(Sentence sentence, int verb, IReadOnlyList<Sentence> around)
    {
        // "Ann Lee declared the second conference open"
        if (sentence.IsWord(verb, "declared") && meetings.ObjectOf(sentence, verb) is { } declared && sentence.IsWord(declared + 1, "open") && subjects.Of(sentence, verb) is { } declaring)
        {
            return (declaring, MannerAround(declaring, sentence, around));
        }
        if (!sentence.IsWord(verb, "opened"))
        {
            return null;
        }
        // "the summit opened with a message by Ann Lee"
        if (meetings.IsMeeting(sentence, verb - 1) && (sentence.IsWord(verb + 1, "with") || sentence.IsWord(verb + 1, "by")) && PersonAfter(sentence, verb + 1, 12) is { } person)
        {
            return (person, Manner.In(sentence, verb + 1, person.First));
        }
        // "was opened by Ann Lee"
        if (sentence.Is(verb - 1, WordClass.Be) && sentence.IsWord(verb + 1, "by") && PersonAfter(sentence, verb + 1, 8) is { } agent)
        {
            return (agent, MannerAround(agent, sentence, around));
        }
        // "Ann Lee opened the second conference"
        return meetings.ObjectOf(sentence, verb) is not null && subjects.Of(sentence, verb) is { } opener ? (opener, MannerAround(opener, sentence, around)) : null;
    }

    // The manner may stand a sentence or two on: "this year Lee delivered her speech in person".
    private static Manner? MannerAround(Mention mention, Sentence sentence, IReadOnlyList<Sentence> around) =>
        Manner.In(sentence, 0, sentence.Count) ?? around.Skip(sentence.Index + 1).Take(MannerReach).Where(s => s.Span.Start > sentence.Span.Start && Names(s, mention)).Select(s => Manner.In(s, 0, s.Count)).FirstOrDefault(m => m is not null);

    private static bool Names(Sentence sentence, Mention mention) =>
        sentence.Span.In(sentence.Shadow).Contains(PersonName.Of(mention.Name!).Mentioned, StringComparison.Ordinal);

    // "was presided over by Minister Ann Lee", "Ann Lee presided over the conference"
    private Mention? Presiding(Sentence sentence, int verb)
    {
        if (sentence.IsWord(verb + 1, "over") && sentence.IsWord(verb + 2, "by"))
        {
            return PersonAfter(sentence, verb + 2, 10);
        }
        return meetings.ObjectOf(sentence, sentence.IsWord(verb + 1, "over") || sentence.IsWord(verb + 1, "at") ? verb + 1 : verb) is not null ? subjects.Of(sentence, verb) : null;
    }

    private Mention? PersonAfter(Sentence sentence, int from, int reach) =>
        names.Within(sentence, from, Math.Min(sentence.Count - 1, from + reach)).FirstOrDefault(m => m.Kind == NameKind.Person);
}
