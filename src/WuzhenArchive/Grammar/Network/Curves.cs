using System.Runtime.Intrinsics;

namespace WuzhenArchive.Grammar.Network;

/// <summary>
/// The curves of the network in additions, products and quotients alone, which IEEE 754 rounds alike everywhere; those of the platform
/// differ in their last bits.
/// </summary>
internal static class Curves
{
    private static readonly Vector256<float> Limit = Vector256.Create(4.97f);

    /// <summary>The hyperbolic tangent by Lambert's continued fraction, cut after seven terms; within 0.0002 of the true one.</summary>
    public static Vector256<float> Tanh(Vector256<float> x)
    {
        x = Vector256.Min(Vector256.Max(x, -Limit), Limit);
        var s = x * x;
        var above = ((((s + Vector256.Create(378f)) * s) + Vector256.Create(17325f)) * s) + Vector256.Create(135135f);
        var below = ((((s * 28f) + Vector256.Create(3150f)) * s) + Vector256.Create(62370f)) * s + Vector256.Create(135135f);
        return x * above / below;
    }

    public static Vector256<float> Sigmoid(Vector256<float> x) => (Tanh(x * 0.5f) * 0.5f) + Vector256.Create(0.5f);

    /// <summary>e to the power of a number that is 0 or less.</summary>
    public static float Exp(float x)
    {
        if (x < -80f)
            return 0f;
        var power = (int)((x * 1.44269504f) - 0.5f);
        var rest = x - (power * 0.693147181f);
        var series = 1f + (rest * (1f + (rest * (0.5f + (rest * (0.166666667f + (rest * (0.0416666667f + (rest * 0.00833333333f)))))))));
        return series * BitConverter.Int32BitsToSingle((power + 127) << 23);
    }

    /// <summary>Turns scores into probabilities that add up to 1.</summary>
    public static void Softmax(Span<float> scores)
    {
        var highest = scores[0];
        foreach (var score in scores)
            highest = score > highest ? score : highest;
        var sum = 0f;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = Exp(scores[i] - highest);
            sum += scores[i];
        }
        for (var i = 0; i < scores.Length; i++)
            scores[i] /= sum;
    }
}
