using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Speech;

/// <summary>A reporting verb at work: the verb with its particle, its group, and its subject.</summary>
/// <param name="Inverted">The subject stands behind the verb: "said Otto Berg".</param>
/// <param name="Stops">Of its sentence.</param>
internal sealed record Cue(Sentence Sentence, ReportingVerb Verb, int First, int Last, VerbGroup Group, Source? Source, bool Inverted, ClauseStops Stops)
{
    public Span Span => Sentence.Cover(First, Last);

    /// <summary>The first unit that belongs to the cue or its subject, and the last.</summary>
    public int From => Source is { } s && s.First < Group.First ? s.First : Group.First;

    public int To => Inverted && Source is { } s ? s.Last : Last;
}
