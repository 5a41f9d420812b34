using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Speech;

/// <summary>Who says it, as printed: a name, a pronoun, or a noun phrase.</summary>
/// <param name="Sentence">Where it stands, which need not be where the words are.</param>
/// <param name="First">The first unit of the phrase.</param>
/// <param name="Head">The unit that says who: "spokesman" in "a spokesman for the port", the last of a name.</param>
/// <param name="Mention">The name at the head; null for a pronoun or a plain noun.</param>
internal sealed record Source(Sentence Sentence, Span Span, int First, int Last, int Head, Mention? Mention);
