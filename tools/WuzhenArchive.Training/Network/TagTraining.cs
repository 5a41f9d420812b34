using WuzhenArchive.Grammar.Network;

namespace WuzhenArchive.Training.Network;

/// <summary>From the states of the last layer to tags, and back.</summary>
internal sealed class TagTraining(Random random)
{
    // Tags are there to help; trees are what is wanted.
    private const float Weight = 0.5f;

    public Parameter Scores { get; } = new(Sizes.BothStates, Sizes.Tags, 0.1f, random);

    public Parameter Bias { get; } = new(1, Sizes.Tags, 0, random);

    public IEnumerable<Parameter> Parameters => [Scores, Bias];

    /// <param name="gradient">Of the states; added to.</param>
    /// <returns>The loss.</returns>
    public double Learn(IReadOnlyList<ParserExample> batch, float[] states, float[] gradient, int words)
    {
        var scores = new float[words * Sizes.Tags];
        for (var i = 0; i < words; i++)
            Bias.Value.CopyTo(scores, i * Sizes.Tags);
        Matrix.AddProduct(states, Scores.Value, scores, words, Sizes.BothStates, Sizes.Tags);
        var loss = RowLoss.Learn(scores, batch.SelectMany(e => e.Right).Select(t => (int)t), Weight / words);
        Matrix.AddTransposedProduct(states, scores, Scores.Gradient, words, Sizes.BothStates, Sizes.Tags);
        for (var i = 0; i < words; i++)
            Matrix.AddScaled(Bias.Gradient, scores.AsSpan(i * Sizes.Tags, Sizes.Tags), 1);
        var turned = new float[Scores.Value.Length];
        Matrix.Transpose(Scores.Value, turned, Sizes.BothStates, Sizes.Tags);
        Matrix.AddProduct(scores, turned, gradient, words, Sizes.Tags, Sizes.BothStates);
        return loss;
    }
}
