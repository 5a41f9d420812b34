using WuzhenArchive.Model;
using WuzhenArchive.Text;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Pages.Articles;

/// <summary>What an article states of conferences, the places that say so, and the notes for one paragraph.</summary>
internal sealed class StatedNotes
{
    private readonly List<Stated> _all;
    private readonly IReadOnlyList<Role> _roles;

    /// <param name="roles">With their speakers.</param>
    public StatedNotes(IReadOnlyList<Fact> facts, IReadOnlyList<Appearance> appearances, IReadOnlyList<Role> roles)
    {
        _roles = roles;
        var parts = appearances.Select(a => new Stated(a.Conference!.Year,
            PlainWords.Took(a.Part, a.Manner), a.Speaker!.Name, a.MannerSpan is { } manner ? [a.Span, manner] : [a.Span])).ToList();
        // "opened by Xi Jinping" and "by video" as facts say nothing that "Xi Jinping opened, by video" does not.
        _all = [.. facts.Where(f => !appearances.Any(a => Says(a, f)))
            .Select(f => new Stated(f.Conference!.Year, PlainWords.Stated(f.Property, f.Value, f.Hedge), null, [f.Span])), .. parts];
    }

    /// <summary>The words that state something, in the colour of the year they speak of.</summary>
    public IEnumerable<Mark> Marks => _all.SelectMany(s => s.Spans.Select(span => new Mark(span, "span", "stated") { Year = s.Year }));

    /// <summary>What the paragraph states, by year; of several people with the same part in one note.</summary>
    public IReadOnlyList<IGrouping<int, string>> In(Span region) => !_all.Exists(s => region.Contains(s.Spans[0])) ? [] :
        [.. _all.Where(s => region.Contains(s.Spans[0])).OrderBy(s => s.Spans[0]).GroupBy(s => (s.Year, s.Words, IsPart: s.Who is not null))
            .Select(g => (g.Key.Year, Words: g.Key.IsPart ? $"{string.Join(", ", g.Select(s => s.Who).Distinct())} {g.Key.Words}"
                : g.Key.Words))
            .GroupBy(n => n.Year, n => n.Words)];

    /// <summary>Who is introduced with a role in the paragraph, without those the notes introduce already as its speakers.</summary>
    public IReadOnlyList<PersonNote> PeopleIn(Span region, IReadOnlySet<int> speakers) =>
        [.. _roles.Where(r => region.Contains(r.Span) && !speakers.Contains(r.SpeakerId)).DistinctBy(r => r.SpeakerId)
            .Select(r => new PersonNote(r.Speaker!.Name, r.Speaker.Slug, r.Title))];

    private static bool Says(Appearance part, Fact fact) => fact.Property.Name.Contains(part.Part, StringComparison.Ordinal)
        && (part.Span.Overlaps(fact.Span) || part.MannerSpan is { } manner && manner.Overlaps(fact.Span));

    private sealed record Stated(int Year, string Words, string? Who, IReadOnlyList<Span> Spans);
}

/// <param name="Role">As the article prints it.</param>
internal sealed record PersonNote(string Name, string Slug, string Role);
