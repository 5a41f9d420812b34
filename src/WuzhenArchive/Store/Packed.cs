using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace WuzhenArchive.Store;

/// <summary>
/// Bytes as the archive keeps them: their length as a variable-length number, seven bits a byte, the lowest first, then the bytes in
/// Brotli's
/// format (RFC 7932), or as they are where that is no shorter. Which of the two, the lowest bit of the number says.
/// </summary>
public static class Packed
{
    // Two of eleven: five would save a tenth of a page of text, and take three times as long at each import.
    private const int Quality = 2;
    private const int Window = 18;
    private const int LongestNumber = 5;

    public static byte[] Of(ReadOnlySpan<byte> bytes)
    {
        var room = ArrayPool<byte>.Shared.Rent(LongestNumber + BrotliEncoder.GetMaxCompressedLength(bytes.Length));
        try
        {
            var isShorter = BrotliEncoder.TryCompress(bytes, room.AsSpan(LongestNumber), out var written, Quality, Window)
                && written < bytes.Length;
            var number = (ulong)bytes.Length << 1 | (isShorter ? 1UL : 0);
            Span<byte> head = stackalloc byte[LongestNumber];
            var length = 0;
            for (; number > 0x7F; number >>= 7)
                head[length++] = (byte)(number | 0x80);
            head[length++] = (byte)number;
            return [.. head[..length], .. isShorter ? room.AsSpan(LongestNumber, written) : bytes];
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }

    public static byte[] Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <exception cref="InvalidDataException">They are no packed bytes.</exception>
    public static byte[] Unpack(ReadOnlySpan<byte> packed)
    {
        var rest = Rest(packed, out var isCompressed, out var length);
        if (!isCompressed)
            return rest.ToArray();
        var bytes = new byte[length];
        Decompress(rest, bytes);
        return bytes;
    }

    /// <exception cref="InvalidDataException">They are no packed bytes.</exception>
    public static string Text(ReadOnlySpan<byte> packed)
    {
        var rest = Rest(packed, out var isCompressed, out var length);
        if (!isCompressed)
            return Encoding.UTF8.GetString(rest);
        var room = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            Decompress(rest, room.AsSpan(0, length));
            return Encoding.UTF8.GetString(room, 0, length);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }

    /// <summary>The length of what is packed, in bytes.</summary>
    public static int Length(ReadOnlySpan<byte> packed)
    {
        Rest(packed, out _, out var length);
        return length;
    }

    private static void Decompress(ReadOnlySpan<byte> from, Span<byte> to)
    {
        if (!BrotliDecoder.TryDecompress(from, to, out var written) || written != to.Length)
            throw Broken();
    }

    private static ReadOnlySpan<byte> Rest(ReadOnlySpan<byte> packed, out bool isCompressed, out int length)
    {
        ulong number = 0;
        for (var at = 0; at < Math.Min(packed.Length, LongestNumber); at++)
        {
            number |= (ulong)(packed[at] & 0x7F) << (7 * at);
            if (packed[at] > 0x7F)
                continue;
            (isCompressed, length) = ((number & 1) == 1, (int)(number >> 1));
            return isCompressed || packed.Length - at - 1 == length ? packed[(at + 1)..] : throw Broken();
        }
        throw Broken();
    }

    private static InvalidDataException Broken() => new("packed bytes of the archive are damaged");
}
