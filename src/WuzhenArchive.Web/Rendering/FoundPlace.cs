using WuzhenArchive.Search.Language;
using WuzhenArchive.Search.Shown;
using WuzhenArchive.Text;

namespace WuzhenArchive.Web.Rendering;

/// <summary>
/// A place in an article with everything that was found there: two terms of one sentence are shown with that sentence once.
/// </summary>
internal sealed record FoundPlace(Excerpt Excerpt, IReadOnlyList<FoundVoice> Voices)
{
    public SearchHit First => Voices[0].Hit;

    /// <summary>In the order of the hits.</summary>
    /// <param name="kept">What can be kept of the hits, by key.</param>
    public static IReadOnlyList<FoundPlace> Of(IEnumerable<SearchHit> hits, IReadOnlyDictionary<string, Keepable> kept) =>
        [.. hits.GroupBy(h => (h.ArticleSlug, h.Paragraph, h.Excerpt.Span)).Select(g => new FoundPlace(
            g.First().Excerpt with { Marks = Joined(g.SelectMany(h => h.Excerpt.Marks)) },
            [.. g.Select(h => FoundVoice.Of(h, h.Key is { } key ? kept.GetValueOrDefault(key) : null, isAlone: g.Count() == 1))]))];

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

/// <param name="Who">"unnamed source: organizers" or "Unattributed" where nobody can be named; null where nobody speaks.</param>
/// <param name="Words">The passage itself, where the excerpt holds several.</param>
/// <param name="Keep">Null for what has no page of its own.</param>
internal sealed record FoundVoice(SearchHit Hit, string? Who, string? Words, Keepable? Keep)
{
    public static FoundVoice Of(SearchHit hit, Keepable? keep, bool isAlone) =>
        new(hit, hit.SpeakerName ?? (IsSpeech(hit) ? keep?.Who ?? UnnamedSource.Unattributed : null), isAlone
            || hit.Unit != SearchUnit.Passage ? null : keep?.Words, keep);

    private static bool IsSpeech(SearchHit hit) => hit.Unit is SearchUnit.Statement or SearchUnit.Passage
        && hit.Voice is SearchVoice.Direct or SearchVoice.Mixed or SearchVoice.Reported or SearchVoice.Block or SearchVoice.Interpreted;
}
