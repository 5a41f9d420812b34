using System.Runtime.Intrinsics;

namespace WuzhenArchive.Grammar.Network;

/// <summary>
/// One direction of a recurrent layer with long short-term memory (S. Hochreiter and J. Schmidhuber, 1997). The gates lie one after
/// another:
/// input, forget, output, candidate.
/// </summary>
internal sealed class Lstm(Panel fromInput, Panel fromState, float[] bias)
{
    public int Size => fromState.Inputs;

    /// <param name="input">A row for each word.</param>
    /// <param name="states">
    /// A row for each word, <paramref name="stride"/> wide; this direction fills <see cref="Size"/> columns from <paramref
    /// name="column"/> on.
    /// </param>
    /// <param name="gates">Room for four times <see cref="Size"/> numbers a word, and for two more states.</param>
    public void Run(ReadOnlySpan<float> input, int words, bool backwards, Span<float> states, int stride, int column, Span<float> gates)
    {
        var wide = 4 * Size;
        for (var i = 0; i < words; i++)
            bias.CopyTo(gates[(i * wide)..]);
        fromInput.AddProduct(input, gates[..(words * wide)]);
        var state = gates.Slice(words * wide, Size);
        var memory = gates.Slice((words * wide) + Size, Size);
        state.Clear();
        memory.Clear();
        for (var step = 0; step < words; step++)
        {
            var i = backwards ? words - 1 - step : step;
            var gate = gates.Slice(i * wide, wide);
            fromState.AddProduct(state, gate);
            Step(gate, memory, state);
            state.CopyTo(states[((i * stride) + column)..]);
        }
    }

    private void Step(ReadOnlySpan<float> gate, Span<float> memory, Span<float> state)
    {
        for (var j = 0; j < Size; j += 8)
        {
            var take = Curves.Sigmoid(Vector256.Create(gate[j..]));
            var keep = Curves.Sigmoid(Vector256.Create(gate[(Size + j)..]));
            var show = Curves.Sigmoid(Vector256.Create(gate[((2 * Size) + j)..]));
            var candidate = Curves.Tanh(Vector256.Create(gate[((3 * Size) + j)..]));
            var cell = (keep * Vector256.Create<float>(memory[j..])) + (take * candidate);
            cell.CopyTo(memory[j..]);
            (show * Curves.Tanh(cell)).CopyTo(state[j..]);
        }
    }
}
