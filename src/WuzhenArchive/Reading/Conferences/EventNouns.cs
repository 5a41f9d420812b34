using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>
/// Tells whether what stands at a place of a sentence is said of the conference or of something that goes on beside it: "the
/// conference drew 900 guests, and its boat show 4,000 visitors".
/// </summary>
internal sealed class EventNouns(EditionsNamed named)
{
    // More than the units of any sentence.
    private const int Behind = 10_000;

    private static readonly HashSet<string> Whole = new(StringComparer.OrdinalIgnoreCase) { "conference", "summit", "event", "gathering", "edition", "meeting", "congress" };

    private static readonly HashSet<string> Aside = new(StringComparer.OrdinalIgnoreCase)
    {
        "forum", "sub-forum", "subforum", "panel", "session", "seminar", "workshop", "exhibition", "expo", "show", "fair", "dinner", "banquet", "competition", "contest", "tour", "dialogue", "roundtable", "symposium",
        "course", "hackathon", "ceremony", "hall", "booth",
    };

    private (Sentence? Sentence, List<int> Whole, List<int> Beside) last = (null, [], []);

    /// <summary>The conference itself is the event named nearest to the place, or no event is named at all.</summary>
    /// <param name="first">The nearest before it goes first, whatever follows.</param>
    public bool IsOfWhole(Sentence sentence, int place, bool first = false)
    {
        var (_, whole, beside) = Of(sentence);
        return Nearest(whole, place, first) <= Nearest(beside, place, first);
    }

    /// <summary>The sentence names the conference, or some noun for it.</summary>
    public bool Names(Sentence sentence) => Of(sentence).Whole.Count > 0;

    private static int Nearest(List<int> places, int place, bool first) =>
        places.Count == 0 ? int.MaxValue : places.Min(i => Math.Abs(i - place) + (first && i > place ? Behind : 0));

    // A sentence is asked once for each number in it.
    private (Sentence? Sentence, List<int> Whole, List<int> Beside) Of(Sentence sentence)
    {
        if (last.Sentence == sentence)
        {
            return last;
        }
        last = (sentence, [], []);
        foreach (var (from, to) in named.NamesIn(sentence))
        {
            last.Whole.AddRange(Enumerable.Range(from, to - from + 1));
        }
        for (var i = 0; i < sentence.Count; i++)
        {
            if (IsWhole(sentence, i))
            {
                last.Whole.Add(i);
            }
            else if (sentence[i].IsWord && !last.Whole.Contains(i) && Aside.GetAlternateLookup<ReadOnlySpan<char>>().Contains(sentence.WordAt(i)))
            {
                last.Beside.Add(i);
            }
        }
        return last;
    }

    // "press conference", "news conference" and "video conference" are none.
    private bool IsWhole(Sentence sentence, int i) =>
        sentence[i].IsWord && (Whole.GetAlternateLookup<ReadOnlySpan<char>>().Contains(sentence.WordAt(i)) || named.IsNoun(sentence, i)) && !(i > 0 && sentence.WordAt(i - 1) is "press" or "news" or "video");
}
