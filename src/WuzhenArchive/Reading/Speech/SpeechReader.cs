using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Speech;

/// <param name="Unused">Reporting verbs at work that made no statement.</param>
internal sealed record SpeechReading(IReadOnlyList<StatementReading> Statements, IReadOnlyList<Cue> Unused);

/// <summary>Finds all statements of an article: announced blocks first, then verbs, phrases where no verb has claimed, and quotations that float.</summary>
internal sealed class SpeechReader(NameTable names)
{
    private readonly SourceFinder sources = new(names);

    public SpeechReading Read(IReadOnlyList<Paragraph> paragraphs)
    {
        var found = new List<Attribution>(new BlockQuotations(names, sources).Find(paragraphs));
        found.AddRange(new Transcripts(names).Find(paragraphs));
        var verbs = new VerbAttributions(names, sources);
        var phrases = new PhraseAttributions(names, sources);
        var nouns = new NounAttributions(names, sources);
        var unused = new List<Cue>();
        var floating = new FloatingQuotations(names);
        foreach (var paragraph in paragraphs.Where(p => p.Kind == RegionKind.Paragraph))
        {
            var said = new List<Attribution>();
            var idle = new List<Cue>();
            var themed = paragraph.Quotations.Any(q => q.IsTheme);
            foreach (var sentence in paragraph.Sentences.Where(s => !s.IsHeading))
            {
                var here = verbs.Find(sentence, idle).ToList();
                here.AddRange(phrases.Find(sentence).Where(IsFree).ToList());
                here.AddRange(nouns.Find(sentence).Where(IsFree).ToList());
                here = themed ? WithoutThemes(here, paragraph) : here;
                said.AddRange(here);

                bool IsFree(Attribution phrase) => !phrase.Content.Any(c => here.Exists(s => s.Covers(c)));
            }
            var afloat = floating.Find(paragraph, said, idle);
            said.AddRange(themed ? WithoutThemes(afloat, paragraph) : afloat);
            found.AddRange(said);
            unused.AddRange(idle);
        }
        var builder = new StatementBuilder(new SpeakerResolver(names));
        return new([.. found.OrderBy(a => a.Content[0]).Select(builder.Build)], unused);
    }

    // Berg told the conference, themed “A Lake for Everyone”, that … : the theme is a name, and no part of what he told it.
    private static List<Attribution> WithoutThemes(List<Attribution> said, Paragraph paragraph) =>
        [.. said.Select(a => a with { Content = [.. a.Content.Where(c => !paragraph.QuotationsAt(c).Any(q => q.IsTheme && q.Span.Contains(c)))] }).Where(a => a.Content.Count > 0)];
}
