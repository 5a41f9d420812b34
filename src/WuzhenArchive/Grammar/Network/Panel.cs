using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace WuzhenArchive.Grammar.Network;

/// <summary>
/// A matrix of weights, laid out for multiplying: the outputs in blocks of 64, a block's weights one input after another. Every output is
/// summed input by input in their order, a product rounded before it is added, so the result is the same bits on every machine, however
/// many numbers it works on at once.
/// </summary>
internal sealed class Panel
{
    private const int Block = 64;
    private const int Lane = 8;

    private readonly float[] _weights;

    /// <param name="weights">Rows of inputs, columns of outputs; the count of outputs is a multiple of 64.</param>
    public Panel(ReadOnlySpan<float> weights, int inputs, int outputs)
    {
        (Inputs, Outputs, _weights) = (inputs, outputs, new float[inputs * outputs]);
        for (var block = 0; block < outputs; block += Block)
        {
            for (var i = 0; i < inputs; i++)
                weights.Slice((i * outputs) + block, Block).CopyTo(_weights.AsSpan((block * inputs) + (i * Block)));
        }
    }

    public int Inputs { get; }

    public int Outputs { get; }

    /// <summary>Adds to each row of results the product of a row of inputs with the matrix.</summary>
    public void AddProduct(ReadOnlySpan<float> input, Span<float> result)
    {
        var rows = input.Length / Inputs;
        var row = 0;
        for (; row + 4 <= rows; row += 4)
            AddFour(input.Slice(row * Inputs, 4 * Inputs), result.Slice(row * Outputs, 4 * Outputs));
        for (; row < rows; row++)
            AddOne(input.Slice(row * Inputs, Inputs), result.Slice(row * Outputs, Outputs));
    }

    private void AddOne(ReadOnlySpan<float> input, Span<float> result)
    {
        ref var x = ref MemoryMarshal.GetReference(input);
        for (var block = 0; block < Outputs; block += Block)
        {
            ref var weight = ref _weights[block * Inputs];
            ref var sum = ref result[block];
            var (a, b, c, d) = (Load(ref sum, 0), Load(ref sum, 1), Load(ref sum, 2), Load(ref sum, 3));
            var (e, f, g, h) = (Load(ref sum, 4), Load(ref sum, 5), Load(ref sum, 6), Load(ref sum, 7));
            for (var i = 0; i < Inputs; i++)
            {
                var value = Vector256.Create(System.Runtime.CompilerServices.Unsafe.Add(ref x, i));
                a += value * Load(ref weight, 0);
                b += value * Load(ref weight, 1);
                c += value * Load(ref weight, 2);
                d += value * Load(ref weight, 3);
                e += value * Load(ref weight, 4);
                f += value * Load(ref weight, 5);
                g += value * Load(ref weight, 6);
                h += value * Load(ref weight, 7);
                weight = ref System.Runtime.CompilerServices.Unsafe.Add(ref weight, Block);
            }
            Store(a, ref sum, 0);
            Store(b, ref sum, 1);
            Store(c, ref sum, 2);
            Store(d, ref sum, 3);
            Store(e, ref sum, 4);
            Store(f, ref sum, 5);
            Store(g, ref sum, 6);
            Store(h, ref sum, 7);
        }
    }

    // Four rows at once, 16 outputs at a time, so that each weight is loaded once for the four.
    private void AddFour(ReadOnlySpan<float> input, Span<float> result)
    {
        ref var x = ref MemoryMarshal.GetReference(input);
        for (var column = 0; column < Outputs; column += 2 * Lane)
        {
            ref var weight = ref _weights[(column / Block * Block * Inputs) + (column % Block)];
            ref var first = ref result[column];
            ref var second = ref result[Outputs + column];
            ref var third = ref result[(2 * Outputs) + column];
            ref var fourth = ref result[(3 * Outputs) + column];
            var (a, b, c, d) = (Load(ref first, 0), Load(ref first, 1), Load(ref second, 0), Load(ref second, 1));
            var (e, f, g, h) = (Load(ref third, 0), Load(ref third, 1), Load(ref fourth, 0), Load(ref fourth, 1));
            for (var i = 0; i < Inputs; i++)
            {
                var (left, right) = (Load(ref weight, 0), Load(ref weight, 1));
                var value = Vector256.Create(System.Runtime.CompilerServices.Unsafe.Add(ref x, i));
                a += value * left;
                b += value * right;
                value = Vector256.Create(System.Runtime.CompilerServices.Unsafe.Add(ref x, Inputs + i));
                c += value * left;
                d += value * right;
                value = Vector256.Create(System.Runtime.CompilerServices.Unsafe.Add(ref x, (2 * Inputs) + i));
                e += value * left;
                f += value * right;
                value = Vector256.Create(System.Runtime.CompilerServices.Unsafe.Add(ref x, (3 * Inputs) + i));
                g += value * left;
                h += value * right;
                weight = ref System.Runtime.CompilerServices.Unsafe.Add(ref weight, Block);
            }
            Store(a, ref first, 0);
            Store(b, ref first, 1);
            Store(c, ref second, 0);
            Store(d, ref second, 1);
            Store(e, ref third, 0);
            Store(f, ref third, 1);
            Store(g, ref fourth, 0);
            Store(h, ref fourth, 1);
        }
    }

    private static Vector256<float> Load(ref float from, nuint lane) => Vector256.LoadUnsafe(ref from, lane * Lane);

    private static void Store(Vector256<float> value, ref float to, nuint lane) => value.StoreUnsafe(ref to, lane * Lane);
}
