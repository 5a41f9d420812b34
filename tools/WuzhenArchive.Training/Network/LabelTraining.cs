using WuzhenArchive.Grammar.Network;

namespace WuzhenArchive.Training.Network;

/// <summary>From the roles of words and of their right heads to relations, and back.</summary>
/// <param name="root">The roles of the root.</param>
internal sealed class LabelTraining(Parameter root, Random random)
{
    public Parameter Label { get; } = new(Sizes.Pair, Sizes.Relations, 0.05f, random);

    public Parameter Bias { get; } = new(1, Sizes.Relations, 0, random);

    public IEnumerable<Parameter> Parameters => [Label, Bias];

    /// <param name="gradient">Of the roles; added to.</param>
    /// <returns>The loss.</returns>
    public double Learn(IReadOnlyList<ParserExample> batch, float[] roles, float[] gradient, int words)
    {
        var (pairs, scores, heads) = (new float[words * Sizes.Pair], new float[words * Sizes.Relations], Heads(batch));
        for (var i = 0; i < words; i++)
        {
            var head = Roles.LabelHead(roles, heads[i], root.Value);
            ParserNetwork.FillPair(Roles.LabelSeeker(roles, i), head, pairs.AsSpan(i * Sizes.Pair, Sizes.Pair));
            Bias.Value.CopyTo(scores, i * Sizes.Relations);
        }
        Matrix.AddProduct(pairs, Label.Value, scores, words, Sizes.Pair, Sizes.Relations);
        var loss = RowLoss.Learn(scores, batch.SelectMany(e => e.Relations), 1f / words);
        Matrix.AddTransposedProduct(pairs, scores, Label.Gradient, words, Sizes.Pair, Sizes.Relations);
        var (turned, toPairs) = (new float[Label.Value.Length], new float[pairs.Length]);
        Matrix.Transpose(Label.Value, turned, Sizes.Pair, Sizes.Relations);
        Matrix.AddProduct(scores, turned, toPairs, words, Sizes.Relations, Sizes.Pair);
        for (var i = 0; i < words; i++)
        {
            Matrix.AddScaled(Bias.Gradient, scores.AsSpan(i * Sizes.Relations, Sizes.Relations), 1);
            LearnPair(
                toPairs.AsSpan(i * Sizes.Pair, Sizes.Pair), Roles.LabelSeeker(roles, i), Roles.LabelHead(roles, heads[i], root.Value),
                Roles.LabelSeeker(gradient, i), Roles.LabelHead(gradient, heads[i], root.Gradient));
        }
        return loss;
    }

    // The row of each word's head in the batch, -1 of the root.
    private static int[] Heads(IReadOnlyList<ParserExample> batch)
    {
        var starts = LstmTraining.Starts([.. batch.Select(e => e.Length)]);
        return [.. batch.SelectMany((e, b) => e.Heads.Select(h => h < 0 ? -1 : starts[b] + h))];
    }

    private static void LearnPair(
        ReadOnlySpan<float> pair, ReadOnlySpan<float> dependent, ReadOnlySpan<float> head, Span<float> toDependent, Span<float> toHead)
    {
        for (var a = 0; a < Sizes.Label; a++)
        {
            var products = pair.Slice(a * Sizes.Label, Sizes.Label);
            toDependent[a] += Matrix.Dot(products, head) + pair[(Sizes.Label * Sizes.Label) + a];
            Matrix.AddScaled(toHead, products, dependent[a]);
        }
        Matrix.AddScaled(toHead, pair.Slice((Sizes.Label * Sizes.Label) + Sizes.Label, Sizes.Label), 1);
    }
}
