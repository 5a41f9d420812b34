using System.Text;

namespace WuzhenArchive.Citing;

/// <summary>References as RIS: a tag of two signs, two spaces, a hyphen and a space before each value; lines end in CR LF.</summary>
public static class Ris
{
    public static string Of(IEnumerable<CitedWork> works)
    {
        var lines = new StringBuilder();
        foreach (var work in works)
            Add(lines, work);
        return lines.ToString();
    }

    private static void Add(StringBuilder lines, CitedWork work)
    {
        Add(lines, "TY", work.IsPost ? "BLOG" : "ELEC");
        foreach (var author in work.Authors)
            Add(lines, "AU", Name(author));
        Add(lines, "TI", work.Title);
        Add(lines, "T2", work.Container);
        Add(lines, "PB", work.PublisherOfPost);
        Add(lines, "PY", work.Date?.YearAlone);
        Add(lines, "DA", Date(work.Date));
        Add(lines, "UR", work.Address);
        Add(lines, "Y2", Date(work.Accessed));
        Add(lines, "N1", work.Note);
        Add(lines, "ID", work.Key);
        lines.Append("ER  - \r\n");
    }

    private static void Add(StringBuilder lines, string tag, string? value)
    {
        if (value is not null)
            lines.Append(tag).Append("  - ").Append(OneLine(value)).Append("\r\n");
    }

    private static string Name(CitedName name) =>
        name.Given is null ? name.InOrder : string.Join(", ", new[] { name.Mentioned, name.Given, name.Suffix }.OfType<string>());

    // Year, month and day each keep their slash where they are not known.
    private static string? Date(CitedDate? date) => date is null ? null
        : date.Joined('/') + (date.Month is null ? "//" : date.Day is null ? "/" : "");

    private static string OneLine(string value) =>
        string.Concat(value.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));
}
