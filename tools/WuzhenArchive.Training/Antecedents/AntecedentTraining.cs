using System.Globalization;
using WuzhenArchive.Reading.Speech.Antecedents;
using WuzhenArchive.Training.Treebanks;

namespace WuzhenArchive.Training.Antecedents;

/// <summary>Learns what the signs of an antecedent weigh from GUM, and measures on the documents that it does not learn from.</summary>
internal static class AntecedentTraining
{
    private const string Head = """
        # What each sign of an antecedent weighs (natural logarithm of odds), learnt from GUM by tools/WuzhenArchive.Training; do not edit.
        # docs/antecedents.md says how. Licence: CC BY-SA 4.0, like the grammar (Grammar/Model/README.md): it is made from documents of the same list.

        """;

    /// <param name="corpus">A checkout of amir-zeldes/gum.</param>
    /// <param name="file">Where the table goes; null to measure alone.</param>
    public static void Run(string corpus, string? file, TextWriter log)
    {
        var examples = GeorgetownCorpus.Files(corpus).SelectMany(f => ReadDocument.Examples(MarkedText.Of(f.Lines)), (f, e) => (f.Part, Example: e))
            .ToLookup(e => e.Part, e => e.Example);
        var weights = SignTraining.Train([.. examples[Part.Train]]);
        foreach (var part in Enum.GetValues<Part>())
            AntecedentReport.Write(part, [.. examples[part]], weights, log);
        if (file is not null)
            File.WriteAllText(file, Head + string.Concat(Enum.GetValues<Sign>().Select(s => string.Create(CultureInfo.InvariantCulture, $"{s}\t{weights[(int)s]:F2}\n"))));
    }
}
