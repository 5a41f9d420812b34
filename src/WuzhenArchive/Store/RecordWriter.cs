using System.Buffers;
using System.Text;
using WuzhenArchive.Text;

namespace WuzhenArchive.Store;

/// <summary>
/// Writes the values of a record one after the other: a number as a variable-length one, seven bits a byte, the lowest first; what may be
/// missing one higher than it is, and 0 where it is missing; words as their length in bytes and UTF-8; a place as how far it begins behind
/// the one before it, and its length.
/// </summary>
internal sealed class RecordWriter
{
    private readonly ArrayBufferWriter<byte> bytes = new(1024);
    private int before;

    public ReadOnlySpan<byte> Written => bytes.WrittenSpan;

    public void Number(int number) => Write((uint)number);

    public void Number(int? number) => Write(number is { } known ? (ulong)(uint)known + 1 : 0);

    public void Kind<T>(T kind) where T : struct, Enum => Number(Convert.ToInt32(kind, null));

    public void Kind<T>(T? kind) where T : struct, Enum => Number(kind is { } known ? Convert.ToInt32(known, null) : (int?)null);

    public void Words(string? words)
    {
        if (words is null)
        {
            Write(0);
            return;
        }
        var length = Encoding.UTF8.GetByteCount(words);
        Write((ulong)length + 1);
        bytes.Advance(Encoding.UTF8.GetBytes(words, bytes.GetSpan(length)));
    }

    public void Place(Span place)
    {
        Write(Folded(place.Start - before) + 1);
        Write((uint)place.Length);
        before = place.Start;
    }

    public void Place(Span? place)
    {
        if (place is { } known)
            Place(known);
        else
            Write(0);
    }

    public void List<T>(IReadOnlyList<T> list, Action<T> write)
    {
        Write((uint)list.Count);
        foreach (var one in list)
            write(one);
    }

    // 0, -1, 1, -2 … become 0, 1, 2, 3 …
    private static ulong Folded(int number) => (ulong)(((long)number << 1) ^ (number >> 31)) & 0x1FFFFFFFF;

    private void Write(ulong number)
    {
        var room = bytes.GetSpan(10);
        var length = 0;
        for (; number > 0x7F; number >>= 7)
            room[length++] = (byte)(number | 0x80);
        room[length++] = (byte)number;
        bytes.Advance(length);
    }
}
