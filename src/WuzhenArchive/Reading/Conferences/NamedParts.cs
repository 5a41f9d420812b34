using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>An article's sentences by the weight they have for what it is about: title, lead, captions, all others, and the lines round
/// it.</summary>
/// <param name="Head">The lines above the article that are no part of it: "Conference Report No. 2", "Lakeside Summit 2022".</param>
/// <param name="Datelines">The lines that say when, and where a dispatch comes from.</param>
/// <param name="Foot">The lines below it: "Filed under: LRC2".</param>
internal sealed record NamedParts(IReadOnlyList<Sentence> Title, IReadOnlyList<Sentence> Lead, IReadOnlyList<Sentence> Later,
    IReadOnlyList<Sentence> Captions, IReadOnlyList<Sentence> Head, IReadOnlyList<Sentence> Foot, IReadOnlyList<Sentence> Datelines)
{
    private const int LeadParagraphs = 2;
    private const int LeadSentences = 5;

    // A page's menus can have hundreds of lines; those next to the article are told by it.
    private const int LinesAround = 12;

    public static NamedParts Of(ParagraphCutter cutter, IReadOnlyList<RegionReading> regions, IReadOnlyList<Paragraph> paragraphs)
    {
        var prose = paragraphs.Where(IsProse(paragraphs)).ToList();
        var own = prose.SelectMany(p => p.Sentences).ToList();
        var lead = Math.Min(prose.Take(LeadParagraphs).SelectMany(p => p.Sentences).Count(), LeadSentences);
        var first = paragraphs.Count == 0 ? int.MaxValue : paragraphs[0].Span.Start;
        var around = regions.Where(r => r.Kind == RegionKind.Boilerplate).ToList();
        return new(
            [.. Cut(k => k == RegionKind.Title)],
            [.. Cut(k => k is not (RegionKind.Title or RegionKind.Byline or RegionKind.Dateline or RegionKind.Boilerplate
                or RegionKind.Caption or RegionKind.Heading)), .. own.Take(lead)],
            [.. own.Skip(lead), .. Cut(k => k == RegionKind.Heading)],
            [.. Cut(k => k == RegionKind.Caption)],
            [.. around.Where(r => r.Span.End <= first).TakeLast(LinesAround).SelectMany(Sentences)],
            [.. around.Where(r => r.Span.Start > first).TakeLast(LinesAround).SelectMany(Sentences)],
            [.. Cut(k => k == RegionKind.Dateline)]);

        IEnumerable<Sentence> Cut(Func<RegionKind, bool> kinds) =>
            regions.Where(r => r.Number is null && kinds(r.Kind)).SelectMany(Sentences);

        IEnumerable<Sentence> Sentences(RegionReading region) => cutter.Cut(region).Sentences;
    }

    /// <summary>What the article says itself.</summary>
    public IEnumerable<Sentence> All => Title.Concat(Lead).Concat(Later).Concat(Captions);

    // What others say counts only where nobody else says anything: a broadcast is turns from its first line to its last.
    private static Func<Paragraph, bool> IsProse(IReadOnlyList<Paragraph> paragraphs) =>
        paragraphs.Count(p => p.Kind == RegionKind.Blockquote) * 2 > paragraphs.Count ? p =>
            p.Kind is RegionKind.Paragraph or RegionKind.Blockquote : p => p.Kind == RegionKind.Paragraph;
}
