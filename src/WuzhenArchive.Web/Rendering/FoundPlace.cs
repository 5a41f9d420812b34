using WuzhenArchive.Search;
using WuzhenArchive.Text;

namespace WuzhenArchive.Web.Rendering;

/// <summary>A place in an article with everything that was found there: two terms of one sentence are shown with that sentence once.</summary>
internal sealed record FoundPlace(Excerpt Excerpt, IReadOnlyList<FoundVoice> Voices)
{
    public SearchHit First => Voices[0].Hit;

    /// <summary>In the order of the hits.</summary>
    /// <param name="passages">The words of passages, by key.</param>
    public static IReadOnlyList<FoundPlace> Of(IEnumerable<SearchHit> hits, IReadOnlyDictionary<string, string> passages) =>
        [.. hits.GroupBy(h => (h.ArticleSlug, h.Paragraph, h.Excerpt.Span)).Select(g => new FoundPlace(
            g.First().Excerpt with { Marks = Joined(g.SelectMany(h => h.Excerpt.Marks)) },
            [.. g.Select(h => FoundVoice.Of(h, g.Count() > 1 && h.Key is { } key ? passages.GetValueOrDefault(key) : null))]))];

    private static List<Span> Joined(IEnumerable<Span> marks)
    {
        var joined = new List<Span>();
        foreach (var mark in marks.Order())
        {
            if (joined is [.., var last] && mark.Start < last.End)
                joined[^1] = Span.FromBounds(last.Start, Math.Max(last.End, mark.End));
            else
                joined.Add(mark);
        }
        return joined;
    }
}

/// <param name="Who">"Unattributed" where somebody speaks and nobody can be named; null where nobody speaks.</param>
/// <param name="Words">The passage itself, where the excerpt holds several.</param>
internal sealed record FoundVoice(SearchHit Hit, string? Who, string? Words)
{
    public static FoundVoice Of(SearchHit hit, string? words) => new(hit, hit.SpeakerName ?? (IsSpeech(hit) ? "Unattributed" : null), words);

    private static bool IsSpeech(SearchHit hit) => hit.Unit is SearchUnit.Statement or SearchUnit.Passage
        && hit.Voice is SearchVoice.Direct or SearchVoice.Mixed or SearchVoice.Reported or SearchVoice.Block;
}
