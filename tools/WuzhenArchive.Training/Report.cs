using WuzhenArchive.Grammar;
using WuzhenArchive.Training.Measuring;
using WuzhenArchive.Training.Treebanks;

namespace WuzhenArchive.Training;

/// <summary>The figures of a grammar on documents that it has not seen.</summary>
internal static class Report
{
    public static void Write(EnglishGrammar grammar, IReadOnlyList<Document> documents, TextWriter to)
    {
        foreach (var part in new[] { Part.Dev, Part.Test })
        {
            foreach (var treebank in new[] { EnglishWebTreebank.Name, GeorgetownCorpus.Name })
            {
                var sentences = Of(d => d.Part == part && d.Treebank == treebank);
                var figures = Figures.Of(grammar, sentences);
                to.WriteLine($"{treebank} {part.ToString().ToLowerInvariant()}: {figures}, words cut alike {Cutting.F1(sentences):F2}");
            }
        }
        var talk = Of(d => d.Part != Part.Train && d is { Treebank: GeorgetownCorpus.Name, Kind: "news" or "interview" });
        foreach (var line in ReportingVerbs.Measure(grammar, talk))
            to.WriteLine($"reporting verbs, GUM news and interview, dev and test: {line}");
        var all = Of(d => d.Part != Part.Train);
        foreach (var line in ReportingVerbs.Measure(grammar, all))
            to.WriteLine($"reporting verbs, all dev and test: {line}");
        to.WriteLine($"words a second, from text to tree: {Figures.Speed(grammar, Of(d => d.Part == Part.Test)):N0}");

        List<TreeSentence> Of(Func<Document, bool> wanted) => [.. documents.Where(wanted).SelectMany(d => d.Sentences)];
    }
}
