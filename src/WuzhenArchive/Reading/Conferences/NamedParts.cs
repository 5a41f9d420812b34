using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>An article's sentences by the weight they have for what it is about: title, lead, captions, and all others.</summary>
internal sealed record NamedParts(IReadOnlyList<Sentence> Title, IReadOnlyList<Sentence> Lead, IReadOnlyList<Sentence> Later, IReadOnlyList<Sentence> Captions)
{
    private const int LeadParagraphs = 2;
    private const int LeadSentences = 5;

    public static NamedParts Of(string text, string shadow, IReadOnlyList<RegionReading> regions, IReadOnlyList<Paragraph> paragraphs)
    {
        var own = paragraphs.Where(p => p.Kind == RegionKind.Paragraph).SelectMany(p => p.Sentences).ToList();
        var lead = paragraphs.Where(p => p.Kind == RegionKind.Paragraph).Take(LeadParagraphs).SelectMany(p => p.Sentences).Count();
        lead = Math.Min(lead, LeadSentences);
        IEnumerable<Sentence> Cut(Func<RegionKind, bool> kinds) => regions.Where(r => r.Number is null && kinds(r.Kind)).SelectMany(r => Paragraph.Cut(text, shadow, r).Sentences);
        return new(
            [.. Cut(k => k == RegionKind.Title)],
            [.. Cut(k => k is not (RegionKind.Title or RegionKind.Byline or RegionKind.Dateline or RegionKind.Boilerplate or RegionKind.Caption or RegionKind.Heading)), .. own.Take(lead)],
            [.. own.Skip(lead), .. Cut(k => k == RegionKind.Heading)],
            [.. Cut(k => k == RegionKind.Caption)]);
    }

    public IEnumerable<Sentence> All => Title.Concat(Lead).Concat(Later).Concat(Captions);
}
