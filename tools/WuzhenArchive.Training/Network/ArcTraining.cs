using WuzhenArchive.Grammar.Network;

namespace WuzhenArchive.Training.Network;

/// <summary>From roles to heads, and back: every word of a sentence, and the root, is a candidate.</summary>
/// <param name="root">The roles of the root.</param>
internal sealed class ArcTraining(Parameter root, Random random)
{
    public Parameter Arc { get; } = new(Sizes.Arc, Sizes.Arc, MathF.Sqrt(1f / Sizes.Arc), random);

    public Parameter Bias { get; } = new(1, Sizes.Arc, 0, random);

    // A number for each step, filled up to the width that additions want.
    public Parameter Distance { get; } = new(1, 2 * 16, 0, random);

    public IEnumerable<Parameter> Parameters => [Arc, Bias, Distance];

    /// <param name="gradient">Of the roles; added to.</param>
    /// <returns>The loss.</returns>
    public double Learn(IReadOnlyList<ParserExample> batch, float[] roles, float[] gradient, int words)
    {
        var (seeking, products, toProducts) = (new float[words * Sizes.Arc], new float[words * Sizes.Arc], new float[words * Sizes.Arc]);
        for (var i = 0; i < words; i++)
        {
            Roles.Seeker(roles, i).CopyTo(seeking.AsSpan(i * Sizes.Arc));
            Bias.Value.CopyTo(products, i * Sizes.Arc);
        }
        Matrix.AddProduct(seeking, Arc.Value, products, words, Sizes.Arc, Sizes.Arc);
        var (loss, start) = (0.0, 0);
        foreach (var example in batch)
        {
            for (var i = 0; i < example.Length; i++)
            {
                var product = products.AsSpan((start + i) * Sizes.Arc, Sizes.Arc);
                var toProduct = toProducts.AsSpan((start + i) * Sizes.Arc, Sizes.Arc);
                loss += LearnHead(example, start, i, roles, gradient, product, toProduct, words);
            }
            start += example.Length;
        }
        LearnProducts(seeking, toProducts, gradient, words);
        return loss;
    }

    private double LearnHead(
        ParserExample example, int start, int word, float[] roles, float[] gradient,
        ReadOnlySpan<float> product, Span<float> toProduct, int words)
    {
        Span<float> scores = stackalloc float[example.Length + 1];
        for (var head = -1; head < example.Length; head++)
        {
            var score = Matrix.Dot(product, Roles.Head(roles, RowOf(start, head), root.Value));
            scores[head + 1] = head < 0 ? score : head == word ? -1e4f : score + Distance.Value[InputRows.Distance(head, word)];
        }
        Curves.Softmax(scores);
        var right = example.Heads[word] + 1;
        var loss = -Math.Log(Math.Max(scores[right], 1e-9f));
        scores[right] -= 1;
        for (var head = -1; head < example.Length; head++)
        {
            var pull = scores[head + 1] / words;
            if (head == word || Math.Abs(pull) < 1e-9f)
                continue;
            Matrix.AddScaled(toProduct, Roles.Head(roles, RowOf(start, head), root.Value), pull);
            Matrix.AddScaled(Roles.Head(gradient, RowOf(start, head), root.Gradient), product, pull);
            if (head >= 0)
                Distance.Gradient[InputRows.Distance(head, word)] += pull;
        }
        return loss;
    }

    private void LearnProducts(float[] seeking, float[] toProducts, float[] gradient, int words)
    {
        Matrix.AddTransposedProduct(seeking, toProducts, Arc.Gradient, words, Sizes.Arc, Sizes.Arc);
        var (turned, toSeeking) = (new float[Arc.Value.Length], new float[seeking.Length]);
        Matrix.Transpose(Arc.Value, turned, Sizes.Arc, Sizes.Arc);
        Matrix.AddProduct(toProducts, turned, toSeeking, words, Sizes.Arc, Sizes.Arc);
        for (var i = 0; i < words; i++)
        {
            Matrix.AddScaled(Bias.Gradient, toProducts.AsSpan(i * Sizes.Arc, Sizes.Arc), 1);
            Matrix.AddScaled(Roles.Seeker(gradient, i), toSeeking.AsSpan(i * Sizes.Arc, Sizes.Arc), 1);
        }
    }

    private static int RowOf(int start, int head) => head < 0 ? -1 : start + head;
}
