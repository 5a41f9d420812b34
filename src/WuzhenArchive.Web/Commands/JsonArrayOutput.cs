using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace WuzhenArchive.Web.Commands;

/// <summary>One JSON array, written piece by piece, so that the first results appear before the last are made.</summary>
internal sealed class JsonArrayOutput : IDisposable
{
    private readonly TextWriter output;
    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly Utf8JsonWriter json;

    public JsonArrayOutput(TextWriter output)
    {
        this.output = output;
        json = new(buffer, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartArray();
    }

    public void Write(Action<Utf8JsonWriter> element)
    {
        element(json);
        PassOn();
    }

    public void Dispose()
    {
        json.WriteEndArray();
        PassOn();
        output.WriteLine();
        output.Flush();
        json.Dispose();
    }

    private void PassOn()
    {
        json.Flush();
        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        buffer.ResetWrittenCount();
    }
}
