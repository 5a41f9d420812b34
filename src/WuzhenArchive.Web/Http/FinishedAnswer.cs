using System.IO.Compression;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace WuzhenArchive.Web.Http;

/// <summary>Makes of what a page wrote what is kept: coded as asked, with every header it goes out with.</summary>
internal static class FinishedAnswer
{
    // Below it, coding adds as much as it takes away.
    private const int WorthCoding = 256;

    // A page of 49 KB at 4: a tenth smaller than at 1, for 0.15 ms more; 5 takes another twentieth off for 0.2 ms.
    private const int BrotliQuality = 4;
    private const int BrotliWindow = 22;

    public static KeptAnswer Of(IHeaderDictionary headers, ReadOnlyMemory<byte> written, Coding coding, string tag, DateOnly? day)
    {
        var isCoded = coding != Coding.Plain && written.Length >= WorthCoding && !headers.ContainsKey(HeaderNames.ContentEncoding);
        SafeAnswers.AddHeaders(headers);
        headers.ContentLength = null;
        headers.Remove(HeaderNames.CacheControl);
        headers.Remove(HeaderNames.Vary);
        if (isCoded)
            headers.ContentEncoding = coding == Coding.Brotli ? "br" : "gzip";
        return new(tag, day, [.. headers.Select(h => new KeyValuePair<string, StringValues>(h.Key, h.Value))], isCoded
            ? Coded(written.Span, coding) : written.ToArray());
    }

    private static byte[] Coded(ReadOnlySpan<byte> written, Coding coding) => coding == Coding.Brotli ? Brotli(written) : Gzip(written);

    private static byte[] Brotli(ReadOnlySpan<byte> written)
    {
        var coded = new byte[BrotliEncoder.GetMaxCompressedLength(written.Length)];
        if (!BrotliEncoder.TryCompress(written, coded, out var length, BrotliQuality, BrotliWindow))
            throw new InvalidOperationException("the encoder needs more room than it says");
        return coded[..length];
    }

    private static byte[] Gzip(ReadOnlySpan<byte> written)
    {
        using var coded = new MemoryStream(written.Length / 2);
        using (var gzip = new GZipStream(coded, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(written);
        return coded.ToArray();
    }
}
