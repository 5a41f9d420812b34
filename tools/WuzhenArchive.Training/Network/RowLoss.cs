using WuzhenArchive.Grammar.Network;

namespace WuzhenArchive.Training.Network;

/// <summary>What is lost where rows of scores should name one right place each.</summary>
internal static class RowLoss
{
    private const int Width = 64;

    /// <summary>Turns rows of 64 scores into their gradient, times a factor; answers the loss.</summary>
    public static double Learn(float[] scores, IEnumerable<int> right, float scale)
    {
        var (loss, at) = (0.0, 0);
        foreach (var wanted in right)
        {
            var row = scores.AsSpan(at++ * Width, Width);
            Curves.Softmax(row);
            loss -= Math.Log(Math.Max(row[wanted], 1e-9f));
            row[wanted] -= 1;
            for (var i = 0; i < row.Length; i++)
                row[i] *= scale;
        }
        return loss;
    }
}
