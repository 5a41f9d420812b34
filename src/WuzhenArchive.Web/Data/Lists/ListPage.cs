using System.Globalization;
using System.Text;
using System.Text.Json;
using WuzhenArchive.Exchange;
using WuzhenArchive.Web.Asking;

namespace WuzhenArchive.Web.Data.Lists;

/// <summary>A page of a list as rows of cells: a text, a number, a date, several texts, or null for what is not known.</summary>
internal sealed record ListPage(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows, Pager Pager)
{
    public static ListPage Of<T>(IReadOnlyList<T> rows, Pager pager, params (string Name, Func<T, object?> Cell)[] columns) =>
        new([.. columns.Select(c => c.Name)], [.. rows.Select(r => (IReadOnlyList<object?>)[.. columns.Select(c => c.Cell(r))])], pager);

    public string ToCsv()
    {
        var text = new StringBuilder(Csv.Row(Columns));
        foreach (var row in Rows)
            text.Append(Csv.Row(row.Select(c => c is IEnumerable<string> several ? string.Join("; ", several) : Written(c))));
        return text.ToString();
    }

    public string ToJson()
    {
        using var output = new StringWriter();
        using (var text = new JsonText(output))
            Write(text.Writer);
        return output.ToString();
    }

    private void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber("total", Pager.Total);
        writer.WriteNumber("page", Pager.Page);
        writer.WriteNumber("pages", Pager.Pages);
        writer.WriteStartArray("rows");
        foreach (var row in Rows)
        {
            writer.WriteStartObject();
            foreach (var (name, cell) in Columns.Zip(row))
                Write(writer, name, cell);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, object? cell)
    {
        switch (cell)
        {
            case int number:
                writer.WriteNumber(name, number);
                break;
            case IEnumerable<string> several:
                writer.WriteStartArray(name);
                foreach (var one in several)
                    writer.WriteStringValue(one);
                writer.WriteEndArray();
                break;
            default:
                writer.WriteString(name, Written(cell));
                break;
        }
    }

    private static string? Written(object? cell) => cell switch
    {
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        Enum kind => kind.ToString().ToLowerInvariant(),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : null,
    };
}
