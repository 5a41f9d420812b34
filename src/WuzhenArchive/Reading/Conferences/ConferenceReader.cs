using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>What an article says of the conference itself.</summary>
internal sealed record ConferenceReading(IReadOnlyList<FactReading> Facts, IReadOnlyList<(string Name, AppearanceReading Appearance)> Appearances)
{
    public static ConferenceReading None { get; } = new([], []);
}

/// <summary>Collects facts and appearances from the author's own prose; what a block quotation claims is not the author's word.</summary>
internal sealed class ConferenceReader(NameTable names)
{
    private readonly EditionFacts facts = new(names);
    private readonly Openings openings = new(names);

    public ConferenceReading Read(IEnumerable<Paragraph> paragraphs, int year)
    {
        var found = new List<FactReading>();
        var appearances = new List<(string Name, AppearanceReading Appearance)>();
        foreach (var paragraph in paragraphs.Where(p => p.Kind == RegionKind.Paragraph))
        {
            foreach (var sentence in paragraph.Sentences)
            {
                found.AddRange(facts.Find(sentence, year));
                found.AddRange(ParticipantCounts.Find(sentence, year));
                appearances.AddRange(openings.Find(sentence, paragraph.Sentences, year));
            }
        }
        found.AddRange(appearances.SelectMany(a => AsFact(a.Name, a.Appearance)));
        return new([.. found.DistinctBy(f => (f.Property, f.Year, f.Value))], [.. appearances.DistinctBy(a => (a.Name, a.Appearance.Part))]);
    }

    private static IEnumerable<FactReading> AsFact(string name, AppearanceReading appearance) => appearance.Part switch
    {
        "opened" when appearance is { Manner: { } manner, MannerSpan: { } span } =>
            [new("opened by", appearance.Year, name, appearance.Span), new("how opened", appearance.Year, manner, span)],
        "opened" => [new("opened by", appearance.Year, name, appearance.Span)],
        "presided" => [new("presided by", appearance.Year, name, appearance.Span)],
        _ => [],
    };
}
