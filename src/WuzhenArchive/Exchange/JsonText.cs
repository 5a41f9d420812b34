using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace WuzhenArchive.Exchange;

/// <summary>JSON on its way to a text writer, passed on piece by piece so that a large archive never stands in memory whole.</summary>
public sealed class JsonText : IDisposable
{
    private readonly TextWriter output;
    private readonly ArrayBufferWriter<byte> buffer = new();

    public JsonText(TextWriter output)
    {
        this.output = output;
        Writer = new(buffer, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    public Utf8JsonWriter Writer { get; }

    /// <summary>Hands on what has been written so far.</summary>
    public void PassOn()
    {
        Writer.Flush();
        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        buffer.ResetWrittenCount();
    }

    public void Dispose()
    {
        PassOn();
        output.Write('\n');
        output.Flush();
        Writer.Dispose();
    }
}
