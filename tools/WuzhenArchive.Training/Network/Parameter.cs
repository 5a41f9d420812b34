using System.Runtime.Intrinsics;

namespace WuzhenArchive.Training.Network;

/// <summary>
/// A matrix of weights with what learning needs: its gradient, the two means of Adam (D. P. Kingma and J. Ba, ICLR 2015), and the moving
/// mean of the weights themselves, which is what is used and kept. Of a table only the rows that were touched are changed.
/// </summary>
internal sealed class Parameter
{
    private const float FirstMean = 0.9f;
    private const float SecondMean = 0.95f;

    private readonly float[] _first;
    private readonly float[] _second;
    private readonly HashSet<int>? _touched;
    private readonly int _columns;

    public Parameter(int rows, int columns, float spread, Random random, bool isTable = false)
    {
        (Value, Gradient, Mean) = (new float[rows * columns], new float[rows * columns], new float[rows * columns]);
        (_first, _second, _columns) = (new float[rows * columns], new float[rows * columns], columns);
        for (var i = 0; i < Value.Length; i++)
            Value[i] = spread * (float)((random.NextDouble() * 2) - 1);
        Value.CopyTo(Mean, 0);
        _touched = isTable ? [] : null;
    }

    public float[] Value { get; }

    public float[] Gradient { get; }

    public float[] Mean { get; }

    public ReadOnlySpan<float> Row(int row) => Value.AsSpan(row * _columns, _columns);

    public void AddToRow(int row, ReadOnlySpan<float> gradient)
    {
        _touched!.Add(row);
        Matrix.AddScaled(Gradient.AsSpan(row * _columns, _columns), gradient, 1);
    }

    public double SquaredGradient() =>
        Ranges().Sum(r => (double)Matrix.Dot(Gradient.AsSpan(r.Start, r.Length), Gradient.AsSpan(r.Start, r.Length)));

    /// <param name="step">Counted from 1.</param>
    /// <param name="scale">What the gradient is multiplied by before it is used.</param>
    public void Learn(int step, float rate, float scale)
    {
        var firstBias = 1 - MathF.Pow(FirstMean, step);
        var size = rate / firstBias;
        var secondBias = 1 / (1 - MathF.Pow(SecondMean, step));
        foreach (var (start, length) in Ranges())
            Learn(start, length, size, secondBias, scale);
        _touched?.Clear();
        var keep = Math.Min(0.9985f, step / (step + 20f));
        for (var i = 0; i < Mean.Length; i += 16)
        {
            var mean = Vector512.LoadUnsafe(ref Mean[i]);
            (mean + ((Vector512.LoadUnsafe(ref Value[i]) - mean) * (1 - keep))).StoreUnsafe(ref Mean[i]);
        }
    }

    private void Learn(int start, int length, float size, float secondBias, float scale)
    {
        for (var i = start; i < start + length; i += 16)
        {
            var gradient = Vector512.LoadUnsafe(ref Gradient[i]) * scale;
            var first = (Vector512.LoadUnsafe(ref _first[i]) * FirstMean) + (gradient * (1 - FirstMean));
            var second = (Vector512.LoadUnsafe(ref _second[i]) * SecondMean) + (gradient * gradient * (1 - SecondMean));
            first.StoreUnsafe(ref _first[i]);
            second.StoreUnsafe(ref _second[i]);
            var change = first * size / (Vector512.Sqrt(second * secondBias) + Vector512.Create(1e-8f));
            (Vector512.LoadUnsafe(ref Value[i]) - change).StoreUnsafe(ref Value[i]);
            Vector512<float>.Zero.StoreUnsafe(ref Gradient[i]);
        }
    }

    private IEnumerable<(int Start, int Length)> Ranges() =>
        _touched is null ? [(0, Value.Length)] : _touched.Order().Select(r => (r * _columns, _columns));
}
