using WuzhenArchive.Reading.Speech.Antecedents;

namespace WuzhenArchive.Training.Antecedents;

/// <summary>
/// Learns what each sign weighs, by a log-linear model of who is meant: all that is right in an example together shall be as probable as
/// can be, and no weight far from where it starts. All examples are looked at each time, and nothing is drawn by lot: the same examples
/// give the same weights.
/// </summary>
internal static class SignTraining
{
    private const int Rounds = 3000;
    private const double Step = 0.2;
    private const double Pull = 0.5;

    // Where a weight starts; the others at nothing. GUM has some twenty pronouns that say something, too few to learn these from.
    private static readonly Dictionary<Sign, double> Starts = new()
    {
        [Sign.GoesOnSpeaking] = 2,
        [Sign.InWhatIsSaid] = -1,
        [Sign.MayBeAThing] = -1,
        [Sign.NobodyYetItSpeaks] = -2,
    };

    public static double[] Train(IReadOnlyList<Example> examples)
    {
        double[] starts = [.. Enum.GetValues<Sign>().Select(s => Starts.GetValueOrDefault(s))];
        double[] weights = [.. starts];
        var squares = new double[weights.Length];
        for (var round = 0; round < Rounds; round++)
        {
            var slopes = Slopes(examples, weights, starts);
            for (var i = 0; i < weights.Length; i++)
            {
                squares[i] += slopes[i] * slopes[i];
                weights[i] += squares[i] == 0 || starts[i] != 0 ? 0 : Step * slopes[i] / Math.Sqrt(squares[i]);
            }
        }
        return weights;
    }

    private static double[] Slopes(IReadOnlyList<Example> examples, double[] weights, double[] starts)
    {
        double[] slopes = [.. weights.Zip(starts, (weight, start) => -Pull * (weight - start))];
        foreach (var example in examples)
        {
            var chances = Chances(example, weights);
            var right = example.Right.Sum(i => chances[i]);
            for (var i = 0; i < chances.Length; i++)
            {
                var wanted = example.Right.Contains(i) ? chances[i] / right : 0;
                foreach (var sign in example.Candidates[i].Signs)
                    slopes[(int)sign] += wanted - chances[i];
            }
        }
        return slopes;
    }

    /// <summary>How probable each candidate is, together 1.</summary>
    private static double[] Chances(Example example, double[] weights)
    {
        double[] sums = [.. example.Candidates.Select(c => Weight(c, weights))];
        var most = sums.Max();
        double[] powers = [.. sums.Select(s => Math.Exp(s - most))];
        var total = powers.Sum();
        return [.. powers.Select(p => p / total)];
    }

    public static double Weight(Candidate candidate, double[] weights) => candidate.Signs.Sum(s => weights[(int)s]);
}
