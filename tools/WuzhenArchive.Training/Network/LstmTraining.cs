using System.Runtime.Intrinsics;
using WuzhenArchive.Grammar.Network;

namespace WuzhenArchive.Training.Network;

/// <summary>
/// One direction of a recurrent layer, forwards and back, for many sentences at once: step by step, those that are long enough together.
/// </summary>
internal sealed class LstmTraining
{
    private const int Size = Sizes.State;
    private const int Wide = 4 * Size;

    private readonly int _inputs;
    private readonly bool _backwards;
    private float[] _gates = [];
    private float[] _cells = [];
    private float[] _earlier = [];
    private float[] _earlierCells = [];
    private float[] _mask = [];

    public LstmTraining(int inputs, bool backwards, Random random)
    {
        (_inputs, _backwards) = (inputs, backwards);
        FromInput = new(inputs, Wide, MathF.Sqrt(6f / (inputs + Size)), random);
        FromState = new(Size, Wide, MathF.Sqrt(3f / Size), random);
        Bias = new(1, Wide, 0, random);
        // A state that is kept from the start lets errors travel far.
        Bias.Value.AsSpan(Size, Size).Fill(1);
    }

    public Parameter FromInput { get; }

    public Parameter FromState { get; }

    public Parameter Bias { get; }

    public IEnumerable<Parameter> Parameters => [FromInput, FromState, Bias];

    /// <param name="lengths">Of the sentences, falling; their rows lie one after another.</param>
    /// <param name="states">A row of both directions for each word; this one fills its half.</param>
    public void Forward(ReadOnlySpan<float> input, int[] lengths, Span<float> states, float dropout, Random random)
    {
        var words = lengths.Sum();
        var starts = Starts(lengths);
        (_gates, _cells) = (new float[words * Wide], new float[words * Size]);
        (_earlier, _earlierCells) = (new float[words * Size], new float[words * Size]);
        _mask = Masks.Make(lengths.Length * Size, dropout, random);
        for (var i = 0; i < words; i++)
            Bias.Value.CopyTo(_gates, i * Wide);
        Matrix.AddProduct(input, FromInput.Value, _gates, words, _inputs, Wide);
        var (state, memory) = (new float[lengths.Length * Size], new float[lengths.Length * Size]);
        var product = new float[lengths.Length * Wide];
        var active = lengths.Length;
        for (var step = 0; step < lengths[0]; step++)
        {
            while (lengths[active - 1] <= step)
                active--;
            for (var i = 0; i < active * Size; i++)
                state[i] *= _mask[i];
            product.AsSpan(0, active * Wide).Clear();
            Matrix.AddProduct(state, FromState.Value, product, active, Size, Wide);
            for (var b = 0; b < active; b++)
            {
                var row = RowOf(starts, lengths, b, step);
                state.AsSpan(b * Size, Size).CopyTo(_earlier.AsSpan(row * Size));
                memory.AsSpan(b * Size, Size).CopyTo(_earlierCells.AsSpan(row * Size));
                Matrix.AddScaled(_gates.AsSpan(row * Wide, Wide), product.AsSpan(b * Wide, Wide), 1);
                Step(_gates.AsSpan(row * Wide, Wide), memory.AsSpan(b * Size, Size), state.AsSpan(b * Size, Size));
                memory.AsSpan(b * Size, Size).CopyTo(_cells.AsSpan(row * Size));
                state.AsSpan(b * Size, Size).CopyTo(states[((row * Sizes.BothStates) + (_backwards ? Size : 0))..]);
            }
        }
    }

    /// <param name="states">The gradient of both directions' states.</param>
    /// <param name="inputs">The gradient of the input; added to.</param>
    public void Backward(ReadOnlySpan<float> input, int[] lengths, ReadOnlySpan<float> states, Span<float> inputs)
    {
        var words = lengths.Sum();
        var starts = Starts(lengths);
        var gradients = new float[words * Wide];
        var (toState, toMemory) = (new float[lengths.Length * Size], new float[lengths.Length * Size]);
        var gathered = new float[lengths.Length * Wide];
        var turned = new float[Size * Wide];
        Matrix.Transpose(FromState.Value, turned, Size, Wide);
        var active = 0;
        for (var step = lengths[0] - 1; step >= 0; step--)
        {
            while (active < lengths.Length && lengths[active] > step)
                active++;
            for (var b = 0; b < active; b++)
            {
                var row = RowOf(starts, lengths, b, step);
                Matrix.AddScaled(toState.AsSpan(b * Size, Size), states.Slice((row * Sizes.BothStates) + (_backwards ? Size : 0), Size), 1);
                BackStep(row, toState.AsSpan(b * Size, Size), toMemory.AsSpan(b * Size, Size), gradients.AsSpan(row * Wide, Wide));
                gradients.AsSpan(row * Wide, Wide).CopyTo(gathered.AsSpan(b * Wide));
            }
            toState.AsSpan(0, active * Size).Clear();
            Matrix.AddProduct(gathered, turned, toState, active, Wide, Size);
            for (var i = 0; i < active * Size; i++)
                toState[i] *= _mask[i];
        }
        Matrix.AddTransposedProduct(_earlier, gradients, FromState.Gradient, words, Size, Wide);
        Matrix.AddTransposedProduct(input, gradients, FromInput.Gradient, words, _inputs, Wide);
        for (var i = 0; i < words; i++)
            Matrix.AddScaled(Bias.Gradient, gradients.AsSpan(i * Wide, Wide), 1);
        turned = new float[_inputs * Wide];
        Matrix.Transpose(FromInput.Value, turned, _inputs, Wide);
        Matrix.AddProduct(gradients, turned, inputs, words, Wide, _inputs);
    }

    // Leaves the gates as they come out of their curves, for the way back.
    private static void Step(Span<float> gate, Span<float> memory, Span<float> state)
    {
        for (var j = 0; j < Size; j += 8)
        {
            var take = Curves.Sigmoid(Vector256.Create<float>(gate[j..]));
            var keep = Curves.Sigmoid(Vector256.Create<float>(gate[(Size + j)..]));
            var show = Curves.Sigmoid(Vector256.Create<float>(gate[((2 * Size) + j)..]));
            var candidate = Curves.Tanh(Vector256.Create<float>(gate[((3 * Size) + j)..]));
            var cell = (keep * Vector256.Create<float>(memory[j..])) + (take * candidate);
            take.CopyTo(gate[j..]);
            keep.CopyTo(gate[(Size + j)..]);
            show.CopyTo(gate[((2 * Size) + j)..]);
            candidate.CopyTo(gate[((3 * Size) + j)..]);
            cell.CopyTo(memory[j..]);
            (show * Curves.Tanh(cell)).CopyTo(state[j..]);
        }
    }

    private void BackStep(int row, Span<float> toState, Span<float> toMemory, Span<float> gradient)
    {
        var gate = _gates.AsSpan(row * Wide, Wide);
        var one = Vector256<float>.One;
        for (var j = 0; j < Size; j += 8)
        {
            var (take, keep) = (Vector256.Create<float>(gate[j..]), Vector256.Create<float>(gate[(Size + j)..]));
            var (show, candidate) = (Vector256.Create<float>(gate[((2 * Size) + j)..]), Vector256.Create<float>(gate[((3 * Size) + j)..]));
            var shown = Curves.Tanh(Vector256.Create<float>(_cells.AsSpan((row * Size) + j)));
            var state = Vector256.Create<float>(toState[j..]);
            var cell = Vector256.Create<float>(toMemory[j..]) + (state * show * (one - (shown * shown)));
            (cell * candidate * take * (one - take)).CopyTo(gradient[j..]);
            (cell * Vector256.Create<float>(_earlierCells.AsSpan((row * Size) + j)) * keep * (one - keep)).CopyTo(gradient[(Size + j)..]);
            (state * shown * show * (one - show)).CopyTo(gradient[((2 * Size) + j)..]);
            (cell * take * (one - (candidate * candidate))).CopyTo(gradient[((3 * Size) + j)..]);
            (cell * keep).CopyTo(toMemory[j..]);
        }
    }

    private int RowOf(int[] starts, int[] lengths, int sentence, int step) =>
        starts[sentence] + (_backwards ? lengths[sentence] - 1 - step : step);

    public static int[] Starts(int[] lengths)
    {
        var starts = new int[lengths.Length];
        for (var i = 1; i < starts.Length; i++)
            starts[i] = starts[i - 1] + lengths[i - 1];
        return starts;
    }
}
