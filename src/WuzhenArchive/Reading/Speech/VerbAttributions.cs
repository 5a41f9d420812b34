using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Speech;

/// <summary>"Berg argued that the port is full", "“Full,” said Berg", "Berg opposed the plan": a reporting verb, its subject, its content.</summary>
internal sealed class VerbAttributions(NameTable names, SourceFinder sources)
{
    private readonly CueFinder cues = new(sources, new(names, sources));

    /// <param name="unused">Cues that made no statement, for the findings.</param>
    public IEnumerable<Attribution> Find(Sentence sentence, List<Cue> unused)
    {
        var earliest = 0;
        foreach (var cue in cues.Find(sentence))
        {
            if (Content.Of(cue, earliest) is { } content && CanSpeak(cue, content))
            {
                yield return new(sentence, cue.Source, cue.Span, content.Spans, content.Rule) { IsPhrase = content.IsPhrase };
                earliest = cue.To + 1;
            }
            else
            {
                unused.Add(cue);
            }
        }
    }

    // A clause in words is reported by anything that "says"; a noun phrase only by somebody who can speak: "the road noted for its views".
    private bool CanSpeak(Cue cue, Content.Found content) => cue.Source is { } source
        ? !content.IsPhrase || sources.IsSpeakerLike(cue.Sentence, source.First, source.Last) || content.Spans.Any(c => cue.Sentence.Paragraph.QuotationsAt(c).Any())
        : !content.IsPhrase && cue.Sentence.IsQuotation(cue.To + 1) && !cue.Verb.Frame.HasFlag(VerbFrame.QuoteOnly);
}
