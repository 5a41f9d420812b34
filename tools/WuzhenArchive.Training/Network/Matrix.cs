using System.Runtime.Intrinsics;

namespace WuzhenArchive.Training.Network;

/// <summary>Products of matrices, row after row, for training, on one core. The columns are worked on 64 at a time.</summary>
internal static unsafe class Matrix
{
    /// <summary>c += a · b. The columns of b are a multiple of 64.</summary>
    /// <param name="a">rows × inner.</param>
    /// <param name="b">inner × columns.</param>
    public static void AddProduct(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> c, int rows, int inner, int columns)
    {
        if (a.Length < rows * inner || b.Length < inner * columns || c.Length < rows * columns || columns % 64 != 0)
            throw new ArgumentException("The sizes do not fit.");
        fixed (float* pa = a, pb = b, pc = c)
        {
            for (var column = 0; column < columns; column += 64)
            {
                var row = 0;
                for (; row + 4 <= rows; row += 4)
                    Four(pa + (row * inner), pb + column, pc + (row * columns) + column, inner, columns);
                for (; row < rows; row++)
                    One(pa + (row * inner), pb + column, pc + (row * columns) + column, inner, columns);
            }
        }
    }

    /// <summary>c += aᵀ · b, where both have the same rows.</summary>
    public static void AddTransposedProduct(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> c, int rows, int inner, int columns)
    {
        var turned = new float[rows * inner];
        Transpose(a, turned, rows, inner);
        AddProduct(turned, b, c, inner, rows, columns);
    }

    public static void Transpose(ReadOnlySpan<float> from, Span<float> to, int rows, int columns)
    {
        for (var block = 0; block < columns; block += 16)
        {
            for (var row = 0; row < rows; row++)
            {
                for (var column = block; column < Math.Min(block + 16, columns); column++)
                    to[(column * rows) + row] = from[(row * columns) + column];
            }
        }
    }

    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = Vector512<float>.Zero;
        for (var i = 0; i < a.Length; i += 16)
            sum = Vector512.FusedMultiplyAdd(Vector512.Create(a[i..]), Vector512.Create(b[i..]), sum);
        return Vector512.Sum(sum);
    }

    /// <summary>to += from · factor.</summary>
    public static void AddScaled(Span<float> to, ReadOnlySpan<float> from, float factor)
    {
        for (var i = 0; i < to.Length; i += 16)
        {
            var sum = Vector512.FusedMultiplyAdd(Vector512.Create(from[i..]), Vector512.Create(factor), Vector512.Create<float>(to[i..]));
            sum.CopyTo(to[i..]);
        }
    }

    private static void Four(float* a, float* b, float* c, int inner, int columns)
    {
        float* p = c + columns, q = p + columns, r = q + columns;
        Vector512<float> c0 = Vector512.Load(c), c1 = Vector512.Load(c + 16), c2 = Vector512.Load(c + 32), c3 = Vector512.Load(c + 48);
        Vector512<float> p0 = Vector512.Load(p), p1 = Vector512.Load(p + 16), p2 = Vector512.Load(p + 32), p3 = Vector512.Load(p + 48);
        Vector512<float> q0 = Vector512.Load(q), q1 = Vector512.Load(q + 16), q2 = Vector512.Load(q + 32), q3 = Vector512.Load(q + 48);
        Vector512<float> r0 = Vector512.Load(r), r1 = Vector512.Load(r + 16), r2 = Vector512.Load(r + 32), r3 = Vector512.Load(r + 48);
        for (var i = 0; i < inner; i++, b += columns)
        {
            Vector512<float> b0 = Vector512.Load(b), b1 = Vector512.Load(b + 16), b2 = Vector512.Load(b + 32), b3 = Vector512.Load(b + 48);
            var x = Vector512.Create(a[i]);
            c0 = Vector512.FusedMultiplyAdd(x, b0, c0);
            c1 = Vector512.FusedMultiplyAdd(x, b1, c1);
            c2 = Vector512.FusedMultiplyAdd(x, b2, c2);
            c3 = Vector512.FusedMultiplyAdd(x, b3, c3);
            x = Vector512.Create(a[inner + i]);
            p0 = Vector512.FusedMultiplyAdd(x, b0, p0);
            p1 = Vector512.FusedMultiplyAdd(x, b1, p1);
            p2 = Vector512.FusedMultiplyAdd(x, b2, p2);
            p3 = Vector512.FusedMultiplyAdd(x, b3, p3);
            x = Vector512.Create(a[(2 * inner) + i]);
            q0 = Vector512.FusedMultiplyAdd(x, b0, q0);
            q1 = Vector512.FusedMultiplyAdd(x, b1, q1);
            q2 = Vector512.FusedMultiplyAdd(x, b2, q2);
            q3 = Vector512.FusedMultiplyAdd(x, b3, q3);
            x = Vector512.Create(a[(3 * inner) + i]);
            r0 = Vector512.FusedMultiplyAdd(x, b0, r0);
            r1 = Vector512.FusedMultiplyAdd(x, b1, r1);
            r2 = Vector512.FusedMultiplyAdd(x, b2, r2);
            r3 = Vector512.FusedMultiplyAdd(x, b3, r3);
        }
        c0.Store(c);
        c1.Store(c + 16);
        c2.Store(c + 32);
        c3.Store(c + 48);
        p0.Store(p);
        p1.Store(p + 16);
        p2.Store(p + 32);
        p3.Store(p + 48);
        q0.Store(q);
        q1.Store(q + 16);
        q2.Store(q + 32);
        q3.Store(q + 48);
        r0.Store(r);
        r1.Store(r + 16);
        r2.Store(r + 32);
        r3.Store(r + 48);
    }

    private static void One(float* a, float* b, float* c, int inner, int columns)
    {
        Vector512<float> c0 = Vector512.Load(c), c1 = Vector512.Load(c + 16), c2 = Vector512.Load(c + 32), c3 = Vector512.Load(c + 48);
        for (var i = 0; i < inner; i++, b += columns)
        {
            var x = Vector512.Create(a[i]);
            c0 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b), c0);
            c1 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 16), c1);
            c2 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 32), c2);
            c3 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 48), c3);
        }
        c0.Store(c);
        c1.Store(c + 16);
        c2.Store(c + 32);
        c3.Store(c + 48);
    }
}
