using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Speech;

/// <summary>Who says it, as printed: a name, a pronoun, or a noun phrase.</summary>
/// <param name="Sentence">Where it stands, which need not be where the words are.</param>
/// <param name="First">The first unit of the phrase.</param>
/// <param name="Mention">The name in it, when it has one.</param>
internal sealed record Source(Sentence Sentence, Span Span, int First, int Last, Mention? Mention);
