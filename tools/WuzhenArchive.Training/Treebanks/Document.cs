namespace WuzhenArchive.Training.Treebanks;

internal enum Part
{
    Train,
    Dev,
    Test,
}

/// <summary>
/// A document of a treebank that may be used: where it is from, under which licence its text is, and what it is used for.
/// </summary>
/// <param name="Kind">What sort of text it is: "weblog", "news".</param>
internal sealed record Document(
    string Treebank, string Name, string Kind, string Licence, Part Part, IReadOnlyList<TreeSentence> Sentences);
