using System.Globalization;

namespace WuzhenArchive.Reading.Speech.Antecedents;

/// <summary>
/// What each sign weighs: a table of names and logarithms of odds, tab between them, lines with # apart. It is learnt, not written:
/// docs/antecedents.md says from what and how.
/// </summary>
internal static class SignWeights
{
    private static readonly double[] Weights = Load();

    /// <summary>What all signs of a candidate weigh together: the logarithm of how much rather he is meant than one without
    /// signs.</summary>
    public static double Of(Candidate candidate)
    {
        var sum = 0.0;
        foreach (var sign in candidate.Signs)
        {
            sum += Weights[(int)sign];
        }
        return sum;
    }

    private static double[] Load()
    {
        using var file = typeof(SignWeights).Assembly.GetManifestResourceStream("signs.tsv")
            ?? throw new InvalidOperationException("The program was built without signs.tsv.");
        var weights = new double[Enum.GetValues<Sign>().Length];
        foreach (var (name, weight) in Read(new StreamReader(file)))
        {
            // A sign that is new weighs nothing, and one that is gone is passed over, until the table has been learnt again.
            if (Enum.TryParse<Sign>(name, out var sign))
            {
                weights[(int)sign] = weight;
            }
        }
        return weights;
    }

    /// <exception cref="FormatException">A line has no name and number.</exception>
    internal static IEnumerable<(string Sign, double Weight)> Read(TextReader table)
    {
        while (table.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t') is [var name, var weight]
                    ? (name, double.Parse(weight, CultureInfo.InvariantCulture))
                    : throw new FormatException($"No sign and weight: {line}");
            }
        }
    }
}
