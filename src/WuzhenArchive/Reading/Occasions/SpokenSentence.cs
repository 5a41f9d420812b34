using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Occasions;

/// <summary>A sentence with what was said taken out: only the author's words tell where it was said.</summary>
internal sealed class SpokenSentence
{
    private readonly bool[] told;

    private SpokenSentence(Sentence sentence, List<Span> said, IReadOnlyList<EventPhrase> events)
    {
        (Sentence, Said, Events) = (sentence, said, events);
        told = new bool[sentence.Count];
        for (var i = 0; i < told.Length; i++)
        {
            told[i] = !sentence.IsQuotation(i) && !IsSaid(sentence[i].Span);
        }
    }

    public Sentence Sentence { get; }

    /// <summary>The contents of the statements in it.</summary>
    public IReadOnlyList<Span> Said { get; }

    public IReadOnlyList<EventPhrase> Events { get; }

    /// <param name="said">The contents of the statements in it; what they end with may tell where they were said.</param>
    public static SpokenSentence Of(Sentence sentence, IEnumerable<Span> said, IReadOnlyList<EventPhrase> events)
    {
        var places = events.Where(e => e.First > 1 && sentence.IsMark(e.First - 2, ',')
            && OccasionWords.AtWords.Has(sentence.WordAt(e.First - 1))).Select(e => sentence[e.First - 2].Span.Start).Append(StandAtEnd(sentence)).ToList();
        return new(sentence, [.. said.Select(s => places.LastOrDefault(s.Contains, s.End) is var end && end > s.Start
            ? Span.FromBounds(s.Start, end) : s)], events);
    }

    // "praised the boats from the podium"
    private static int StandAtEnd(Sentence sentence)
    {
        var last = sentence.LastBeforeClosing();
        var before = sentence.IsWord(last - 1, "the") ? last - 2 : last - 1;
        return before > 0 && OccasionWords.Stands.Has(sentence.WordAt(last)) && sentence.WordAt(before) is "from" or "on"
            ? sentence[before].Span.Start : -1;
    }

    public int Count => Sentence.Count;

    public bool IsTold(int i) => (uint)i < (uint)told.Length && told[i];

    public ReadOnlySpan<char> WordAt(int i) => IsTold(i) ? Sentence.WordAt(i) : default;

    public bool Is(int i, WordClass any) => IsTold(i) && Sentence.Is(i, any);

    public Span Cover(int first, int last) => Sentence.Cover(first, last);

    private bool IsSaid(Span unit)
    {
        for (var i = 0; i < Said.Count; i++)
        {
            if (Said[i].Contains(unit))
            {
                return true;
            }
        }
        return false;
    }
}
