namespace WuzhenArchive.Web.Data;

/// <summary>Rows as RFC 4180 writes them. A cell that a spreadsheet would take for a formula begins with an apostrophe.</summary>
internal static class Csv
{
    private const string FormulaSigns = "=+-@\t\r";

    public static string Row(params IEnumerable<string?> cells) => string.Join(',', cells.Select(c => Cell(c ?? ""))) + "\r\n";

    private static string Cell(string text)
    {
        // White space before the sign does not keep every program from reading a formula.
        var bare = text.TrimStart(' ', '\n', '\u00A0');
        var safe = bare.Length > 0 && FormulaSigns.Contains(bare[0], StringComparison.Ordinal) ? "'" + text : text;
        return safe.AsSpan().ContainsAny("\",\r\n") ? "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : safe;
    }
}
