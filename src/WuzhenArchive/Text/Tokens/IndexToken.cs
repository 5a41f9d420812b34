namespace WuzhenArchive.Text.Tokens;

/// <summary>A word as the index and the queries know it.</summary>
/// <param name="Span">Where it stands in the text, in UTF-16 code units.</param>
/// <param name="Word">Folded: lower case, no accents, no apostrophes, hyphens closed up. Letters and digits only.</param>
/// <param name="Parts">The words a hyphenated word is made of; empty for any other word.</param>
public readonly record struct IndexToken(Span Span, string Word, IReadOnlyList<IndexToken> Parts)
{
    /// <summary>What the forms of a word share.</summary>
    public string Stem => PorterStemmer.Stem(Word);

    /// <summary>The parts of a hyphenated word, or the word itself.</summary>
    internal IReadOnlyList<IndexToken> Apart => Parts.Count > 0 ? Parts : [this];
}
