using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Speech;

/// <summary>"Berg argued that the port is full", "“Full,” said Berg", "Berg opposed the plan": a reporting verb, its subject, its content.</summary>
internal sealed class VerbAttributions(NameTable names, SourceFinder sources)
{
    private readonly CueFinder cues = new(sources, new(names, sources));

    /// <param name="unused">Cues that made no statement, for the findings.</param>
    public IEnumerable<Attribution> Find(Sentence sentence, List<Cue> unused)
    {
        var earliest = 0;
        Cue? idle = null;
        foreach (var found in cues.Find(sentence))
        {
            if (Content.Of(found, earliest) is not null)
            {
                // What the tree says is asked last, for it takes longest.
                if (CueFinder.IsNoun(found))
                {
                    continue;
                }
                var cue = cues.WithSurerSource(found);
                if (Told(cue, earliest) is not { } content)
                {
                    unused.Add(idle = found);
                    continue;
                }
                foreach (var source in cue.Source is { } one ? sources.Together(one) : (IReadOnlyList<Source?>)[null])
                {
                    yield return new(sentence, source, cue.Span, content.Spans, content.Rule) { IsPhrase = content.IsPhrase };
                }
                (earliest, idle) = (Behind(sentence, cue, content), null);
            }
            else
            {
                unused.Add(found);
                idle = found;
            }
        }
        if (idle is { Source: not null } last && Announced(last) is { } quotations)
        {
            unused.Remove(last);
            yield return new(sentence, last.Source, last.Span, quotations, AttributionRule.QuotationBehindAColon);
        }
    }

    private Content.Found? Told(Cue cue, int earliest) =>
        Content.Of(cue, earliest) is { } content && CanSpeak(cue, content) ? content : null;

    // The first unit that what is told, where it stands behind its cue, has not taken: Berg said the lock was dry, and “it leaks,” he
    // added.
    private static int Behind(Sentence sentence, Cue cue, Content.Found content)
    {
        var first = cue.To + 1;
        while (first < sentence.Count && content.Spans[^1].Start > cue.Span.End && sentence[first].Span.Start < content.Spans[^1].End)
        {
            first++;
        }
        return first;
    }

    // Berg wrote a long letter to the keepers: “The river is low.”
    private static List<Text.Span>? Announced(Cue cue)
    {
        var sentence = cue.Sentence;
        var colon = cue.To + 1;
        while (colon < sentence.Count && !sentence.IsMark(colon, ':'))
        {
            colon++;
        }
        var last = sentence.LastBeforeClosing();
        return colon < last && Enumerable.Range(colon + 1, last - colon).All(sentence.IsQuotation)
            ? [.. Enumerable.Range(colon + 1, last - colon).Select(i => sentence[i].Span)]
            : null;
    }

    // A clause in words is reported by anything that "says"; a noun phrase only by somebody who can speak ("the road noted for its views"),
    // or with words in quotation marks.
    private bool CanSpeak(Cue cue, Content.Found content)
    {
        var sentence = cue.Sentence;
        if (cue.Source is not { } source)
        {
            return !content.IsPhrase && sentence.IsQuotation(cue.To + 1) && (cue.Verb.Frame & (VerbFrame.QuoteOnly | VerbFrame.Document)) == 0;
        }
        return content.IsPhrase
            ? sources.IsSpeakerLike(sentence, source.First, source.Last) || content.Spans.Any(c => sentence.Paragraph.QuotationsAt(c).Any())
            : !cue.Verb.Frame.HasFlag(VerbFrame.Document) || sentence.Is(source.Head, WordClass.Document);
    }
}
