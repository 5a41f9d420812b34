using WuzhenArchive.Text;

namespace WuzhenArchive.Grammar;

/// <summary>A word of a parsed sentence, in the way of Universal Dependencies: "don't" is two.</summary>
/// <param name="Span">Where it stands in the text, in UTF-16 code units.</param>
/// <param name="Class">Its part of speech (UPOS).</param>
/// <param name="Tag">Its tag in the Penn Treebank's set (XPOS): "VBD".</param>
/// <param name="Head">The index in the sentence of the word it depends on; -1 of the root.</param>
/// <param name="Relation">What it is to its head.</param>
/// <param name="Probability">How sure its head is, 0 to 1.</param>
/// <param name="RelationProbability">How sure the relation is if the head is right, 0 to 1.</param>
/// <param name="ComplementProbability">
/// How sure it is that it is the complement of its head, as <see cref="Relation.Ccomp"/> or <see cref="Relation.Parataxis"/>, if the head
/// is
/// right, 0 to 1. Quotations before and around their cue are called one or the other without a pattern, so both are counted.
/// </param>
public readonly record struct ParsedWord(
    Span Span, WordClass Class, string Tag, int Head, Relation Relation,
    float Probability, float RelationProbability, float ComplementProbability);
