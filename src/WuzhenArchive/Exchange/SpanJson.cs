using System.Text.Json;
using WuzhenArchive.Text;

namespace WuzhenArchive.Exchange;

/// <summary>The small pieces JSON about an article is made of.</summary>
internal sealed class SpanJson(Utf8JsonWriter json, string text)
{
    /// <summary>A value of an enumeration as one word in small letters.</summary>
    public static string Word(Enum value) => value.ToString().ToLowerInvariant();

    public void WriteSpan(string name, Span? span)
    {
        if (span is not { } known)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        WriteBoundsAndText(known);
        json.WriteEndObject();
    }

    public void WriteBoundsAndText(Span span)
    {
        WriteBounds(span);
        json.WriteString("text", span.Of(text));
    }

    public void WriteBounds(Span span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    public void WriteNumber(string name, int? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }

    public void WriteNumbers(string name, IReadOnlyList<int> numbers)
    {
        json.WriteStartArray(name);
        foreach (var one in numbers)
            json.WriteNumberValue(one);
        json.WriteEndArray();
    }

    public void WriteStrings(string name, IReadOnlyList<string> strings)
    {
        json.WriteStartArray(name);
        foreach (var one in strings)
            json.WriteStringValue(one);
        json.WriteEndArray();
    }

    public void WriteArray<T>(string name, IEnumerable<T> rows, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteStartObject();
            write(row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public void WriteObject<T>(string name, T? value, Action<T> write)
        where T : class
    {
        if (value is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        write(value);
        json.WriteEndObject();
    }
}
