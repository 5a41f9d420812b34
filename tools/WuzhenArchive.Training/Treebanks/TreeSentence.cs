using WuzhenArchive.Text;

namespace WuzhenArchive.Training.Treebanks;

/// <summary>A sentence of a treebank: its text, the place of each word in it, and what the annotators say of the words.</summary>
/// <param name="Tags">Part of speech and Penn tag: "VERB/VBD".</param>
/// <param name="Heads">The index of each word's head, -1 of the root.</param>
/// <param name="Relations">With their subtypes: "nsubj:pass".</param>
/// <param name="Lemmas">Asked for to find reporting verbs when measuring.</param>
internal sealed record TreeSentence(string Text, Span[] Words, string[] Tags, int[] Heads, string[] Relations, string[] Lemmas);
