using System.Buffers;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace WuzhenArchive.Web.Http;

/// <summary>
/// Holds back what an answer writes until it is finished. An answer that grows too long to be kept goes out as it is written from there on.
/// </summary>
internal sealed class WrittenAnswer : Stream
{
    /// <summary>In bytes. Longer ones are exports and texts to take away, which few ask for twice.</summary>
    public const int Longest = 1024 * 1024;

    private const int FirstRoom = 64 * 1024;

    private readonly HttpContext context;
    private readonly IHttpResponseBodyFeature outside;
    private readonly StreamResponseBodyFeature inside;
    private readonly Action tooLong;
    private byte[] held = ArrayPool<byte>.Shared.Rent(FirstRoom);
    private int length;
    private bool isTooLong;

    public WrittenAnswer(HttpContext context, Action tooLong)
    {
        (this.context, this.tooLong) = (context, tooLong);
        outside = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        inside = new(this);
        context.Features.Set<IHttpResponseBodyFeature>(inside);
    }

    /// <returns>All that was written, until this is released; null when it is not to be kept, and has gone out.</returns>
    public async Task<ReadOnlyMemory<byte>?> FinishAsync()
    {
        await inside.CompleteAsync();
        PutBack();
        var all = held.AsMemory(0, length);
        if (!isTooLong && IsToKeep(context.Response))
            return all;
        if (!isTooLong && length > 0)
            await outside.Stream.WriteAsync(all, context.RequestAborted);
        return null;
    }

    /// <summary>Ends the holding back; what was finished is no longer there.</summary>
    public void Release()
    {
        PutBack();
        ArrayPool<byte>.Shared.Return(held);
        held = [];
    }

    // As RFC 9111 has it for a cache that many share.
    private static bool IsToKeep(HttpResponse response) =>
        response.StatusCode == StatusCodes.Status200OK
        && !response.Headers.ContainsKey(HeaderNames.SetCookie)
        && !(CacheControlHeaderValue.TryParse(response.Headers.CacheControl.ToString(), out var told) && (told.NoStore || told.Private));

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!isTooLong && length + buffer.Length > Longest)
        {
            isTooLong = true;
            tooLong();
            await outside.Stream.WriteAsync(held.AsMemory(0, length), cancellationToken);
        }
        if (isTooLong)
            await outside.Stream.WriteAsync(buffer, cancellationToken);
        else
            Hold(buffer.Span);
    }

    private void Hold(ReadOnlySpan<byte> bytes)
    {
        if (length + bytes.Length > held.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(length + bytes.Length, held.Length * 2));
            held.AsSpan(0, length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(held);
            held = larger;
        }
        bytes.CopyTo(held.AsSpan(length));
        length += bytes.Length;
    }

    // What is written next, such as the page of an error, is no part of this.
    private void PutBack()
    {
        if (context.Features.Get<IHttpResponseBodyFeature>() == inside)
            context.Features.Set(outside);
    }

    public override Task FlushAsync(CancellationToken cancellationToken) =>
        isTooLong ? outside.Stream.FlushAsync(cancellationToken) : Task.CompletedTask;

    public override void Write(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException("answers are written without waiting");

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
