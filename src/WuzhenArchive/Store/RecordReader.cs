using System.Runtime.CompilerServices;
using System.Text;
using WuzhenArchive.Text;

namespace WuzhenArchive.Store;

/// <summary>Reads what a <see cref="RecordWriter"/> wrote, in the same order.</summary>
internal sealed class RecordReader(byte[] bytes)
{
    private int at;
    private int before;

    public int Number() => (int)(uint)Read();

    public int? NumberOrNull() => Read() is var number and > 0 ? (int)(uint)(number - 1) : null;

    /// <summary>All kinds are numbers of 32 bits.</summary>
    public T Kind<T>() where T : struct, Enum => Unsafe.BitCast<int, T>(Number());

    public T? KindOrNull<T>() where T : struct, Enum => NumberOrNull() is { } number ? Unsafe.BitCast<int, T>(number) : null;

    public string Words() => WordsOrNull() ?? throw Broken();

    public string? WordsOrNull()
    {
        if (Read() is not (var length and > 0))
            return null;
        if (length - 1 > (ulong)(bytes.Length - at))
            throw Broken();
        var words = Encoding.UTF8.GetString(bytes, at, (int)(length - 1));
        at += (int)(length - 1);
        return words;
    }

    public Span Place() => PlaceOrNull() ?? throw Broken();

    public Span? PlaceOrNull()
    {
        if (Read() is not (var number and > 0))
            return null;
        before += Unfolded(number - 1);
        return new(before, Number());
    }

    public IReadOnlyList<T> List<T>(Func<T> read)
    {
        var count = Number();
        if (count > bytes.Length - at)
            throw Broken();
        var list = new T[count];
        for (var i = 0; i < count; i++)
            list[i] = read();
        return list;
    }

    private static int Unfolded(ulong number) => (int)((long)(number >> 1) ^ -(long)(number & 1));

    private ulong Read()
    {
        ulong number = 0;
        for (var shift = 0; shift < 70 && at < bytes.Length; shift += 7)
        {
            var one = bytes[at++];
            number |= (ulong)(one & 0x7F) << shift;
            if (one <= 0x7F)
                return number;
        }
        throw Broken();
    }

    private static InvalidDataException Broken() => new("the record of an article is damaged");
}
