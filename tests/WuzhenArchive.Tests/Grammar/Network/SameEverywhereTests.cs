using System.Runtime.Intrinsics;
using WuzhenArchive.Grammar.Network;

namespace WuzhenArchive.Tests.Grammar.Network;

/// <summary>
/// What is computed on many numbers at once is bit for bit what one number after another gives, so that no machine reads otherwise than
/// another.
/// </summary>
public class SameEverywhereTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(7)]
    public void a_product_is_summed_in_the_order_of_its_inputs(int rows)
    {
        const int inputs = 96;
        const int outputs = 128;
        var random = new Random(5);
        var (weights, input, result) = (Numbers(random, inputs * outputs), Numbers(random, rows * inputs), Numbers(random, rows * outputs));
        var expected = new float[result.Length];
        for (var place = 0; place < expected.Length; place++)
        {
            var sum = result[place];
            for (var i = 0; i < inputs; i++)
                sum = Added(sum, input[(place / outputs * inputs) + i], weights[(i * outputs) + (place % outputs)]);
            expected[place] = sum;
        }
        new Panel(weights, inputs, outputs).AddProduct(input, result);
        Assert.Equal(expected, result);
    }

    [Fact]
    public void a_curve_is_made_of_sums_products_and_quotients()
    {
        for (var x = -6f; x < 6; x += 0.01f)
        {
            Assert.Equal(Tanh(x), Curves.Tanh(Vector256.Create(x))[3]);
            Assert.Equal(Math.Tanh(x), Curves.Tanh(Vector256.Create(x))[0], 0.0003);
            Assert.Equal(1 / (1 + Math.Exp(-x)), Curves.Sigmoid(Vector256.Create(x))[7], 0.0003);
        }
    }

    [Fact]
    public void probabilities_add_up_to_one()
    {
        float[] scores = [3, -2, 0.5f, -1e4f, 3];
        Curves.Softmax(scores);
        var sum = Math.Exp(3) + Math.Exp(-2) + Math.Exp(0.5) + Math.Exp(3);
        double[] expected = [Math.Exp(3) / sum, Math.Exp(-2) / sum, Math.Exp(0.5) / sum, 0, Math.Exp(3) / sum];
        Assert.Equal(expected, scores.Select(s => (double)s), (a, b) => Math.Abs(a - b) < 1e-5);
        Assert.Equal(1, scores.Sum(), 1e-5);
    }

    // By a double the product of two floats is exact and is then rounded once, as the processor's own product is.
    private static float Added(float sum, float left, float right) => (float)((double)sum + (float)((double)left * right));

    private static float Tanh(float x)
    {
        x = Math.Clamp(x, -4.97f, 4.97f);
        var s = (double)(float)((double)x * x);
        var above = (float)((float)((float)(s + 378f) * s) + 17325.0);
        above = (float)((float)(above * s) + 135135.0);
        var below = (float)((float)(s * 28f) + 3150.0);
        below = (float)((float)(below * s) + 62370.0);
        below = (float)((float)(below * s) + 135135.0);
        return (float)((double)(float)((double)x * above) / below);
    }

    private static float[] Numbers(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => (float)(random.NextDouble() - 0.5))];
}
