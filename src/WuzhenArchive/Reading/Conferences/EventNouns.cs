using WuzhenArchive.Reading.Lexicon;
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

    // In sentences.
    private const int Near = 4;

    private static readonly WordSet Whole = WordSet.Of("conference summit event gathering edition meeting congress");

    private static readonly WordSet Aside = WordSet.Of("""
        forum sub-forum subforum panel session seminar workshop exhibition expo show fair dinner banquet competition contest tour
        dialogue roundtable symposium course hackathon ceremony hall booth
        """);

    private (Sentence? Sentence, List<int> Whole, List<int> Beside) last = (null, [], []);

    // The sentence asked about before, which a parenthesis in it comes back to.
    private (Sentence? Sentence, List<int> Whole, List<int> Beside) earlier = (null, [], []);

    private (Sentence? Sentence, bool IsNamed) near;

    /// <summary>The conference itself is the event named nearest to the place, or no event is named at all.</summary>
    /// <param name="first">The nearest before it goes first, whatever follows.</param>
    public bool IsOfWhole(Sentence sentence, int place, bool first = false)
    {
        var (_, whole, beside) = Of(sentence);
        return Nearest(whole, place, first) <= Nearest(beside, place, first);
    }

    /// <summary>The place belongs to a name of the conference or is a noun for it; a rival's name is none.</summary>
    public bool IsOwn(Sentence sentence, int i) => Of(sentence).Whole.BinarySearch(i) >= 0;

    /// <summary>A parenthesis stands right behind a name of the conference or a noun for it.</summary>
    public bool StandsBehind(Sentence parenthesis)
    {
        var at = parenthesis.Index - 1;
        while (at > 0 && parenthesis.Paragraph.Sentences[at].IsParenthesis)
        {
            at--;
        }
        if (at < 0 || parenthesis.Paragraph.Sentences[at] is not { IsParenthesis: false } host || host.Span != parenthesis.Span)
        {
            return false;
        }
        var (low, high) = (0, host.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = host[middle].Span.Start < parenthesis[0].Span.Start ? (middle + 1, high) : (low, middle);
        }
        return low > 0 && IsOwn(host, low - 1);
    }

    /// <summary>The sentence or one near it speaks of the conference.</summary>
    public bool NamesNear(Sentence sentence)
    {
        if (near.Sentence != sentence)
        {
            near = (sentence, sentence.Paragraph.Sentences.Skip(Math.Max(0, sentence.Index - Near)).Take((2 * Near) + 1).Any(Names));
        }
        return near.IsNamed;
    }

    /// <summary>Another event has a name of its own here: "the Lowland Boat Show"; an exhibition or expo may be the conference's.</summary>
    public bool NamesOther(Sentence sentence) =>
        Of(sentence).Beside.Exists(i => sentence.IsCapitalised(i) && sentence.IsCapitalised(i - 1) && !(sentence.WordAt(i) is "Expo" or "Exhibition" or "Hall" or "Ceremony"));

    /// <summary>The sentence names something that goes on beside the conference.</summary>
    public bool NamesAside(Sentence sentence) => Of(sentence).Beside.Count > 0;

    /// <summary>The sentence names the conference, or some noun for it.</summary>
    public bool Names(Sentence sentence) => Of(sentence).Whole.Count > 0;

    private static int Nearest(List<int> places, int place, bool first)
    {
        var found = places.BinarySearch(place);
        var (before, after) = found >= 0 ? (found, found) : (~found - 1, ~found);
        return Math.Min(before >= 0 ? place - places[before] : int.MaxValue, after < places.Count ? places[after] - place + (first && places[after] > place ? Behind : 0) : int.MaxValue);
    }

    // A sentence is asked once for each number in it.
    private (Sentence? Sentence, List<int> Whole, List<int> Beside) Of(Sentence sentence)
    {
        if (last.Sentence == sentence)
        {
            return last;
        }
        (last, earlier) = earlier.Sentence == sentence ? (earlier, last) : ((sentence, [], []), last);
        if (last.Whole.Count + last.Beside.Count > 0)
        {
            return last;
        }
        foreach (var (from, to) in named.NamesIn(sentence))
        {
            last.Whole.AddRange(Enumerable.Range(from, to - from + 1));
        }
        var own = last.Whole.ToHashSet();
        var here = named.MeetsAtPlace(sentence);
        for (var i = 0; i < sentence.Count; i++)
        {
            if (own.Contains(i))
            {
                continue;
            }
            if (IsWhole(sentence, i) && (here || !IsOthers(sentence, i)))
            {
                last.Whole.Add(i);
            }
            else if (sentence[i].IsWord && (IsWhole(sentence, i) || Aside.Has(sentence.WordAt(i))) && !IsOnlyPlace(sentence, i))
            {
                last.Beside.Add(i);
            }
        }
        last.Whole.Sort();
        return last;
    }

    // "the World Rivers Forum", printed with capitals like a name, and not by a name of ours.
    private static bool IsOthers(Sentence sentence, int i) =>
        sentence.IsCapitalised(i) && sentence.IsCapitalised(i - 1) && !sentence.Is(i - 1, WordClass.Determiner | WordClass.Ordinal | WordClass.Weekday | WordClass.Month | WordClass.Preposition) && !sentence.IsWord(i - 1, "annual");

    // "met in a hall outside the town"
    private static bool IsOnlyPlace(Sentence sentence, int i) =>
        sentence.WordAt(i) is "hall" or "booth" && sentence.Is(i - 1, WordClass.Determiner) && sentence.Is(i - 2, WordClass.Preposition);

    /// <summary>The place is a noun for the conference: no "press conference", "news conference" and "video conference".</summary>
    public bool IsWhole(Sentence sentence, int i) =>
        (uint)i < (uint)sentence.Count && sentence[i].IsWord && (Whole.Has(sentence.WordAt(i)) || named.IsNoun(sentence, i)) && !(i > 0 && sentence.WordAt(i - 1) is "press" or "news" or "video");
}
