namespace WuzhenArchive.Training.Treebanks;

/// <summary>The list of what was used: a line for each document, sentences and words counted.</summary>
internal static class DocumentList
{
    public static void Write(string file, IEnumerable<Document> documents) => File.WriteAllLines(file, documents
        .Select(Line).Prepend("treebank\tdocument\tkind\tlicence\tuse\tsentences\twords"));

    private static string Line(Document d) => string.Join('\t', d.Treebank, d.Name, d.Kind, d.Licence, d.Part.ToString().ToLowerInvariant(),
        d.Sentences.Count, d.Sentences.Sum(s => s.Words.Length));
}
