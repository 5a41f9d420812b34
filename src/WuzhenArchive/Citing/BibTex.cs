using System.Text;

namespace WuzhenArchive.Citing;

/// <summary>
/// References as BibTeX, read by biblatex too: one <c>@misc</c> for each, in UTF-8, with what means something to TeX escaped.
/// </summary>
public static class BibTex
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static string Of(IEnumerable<CitedWork> works) => string.Join('\n', works.Select(Entry));

    private static string Entry(CitedWork work)
    {
        var entry = new StringBuilder("@misc{").Append(work.Key).Append(",\n");
        Add(entry, "author", work.Authors.Count == 0 ? null : $"{{{string.Join(" and ", work.Authors.Select(Name))}}}");
        // The second braces keep the capitals.
        Add(entry, "title", $"{{{{{Escaped(work.Title)}}}}}");
        Add(entry, "howpublished", Braced(work.Container));
        Add(entry, "publisher", Braced(work.PublisherOfPost));
        // BibTeX knows the parts, biblatex the whole, which comes last: a program that knows both keeps what it reads last.
        Add(entry, "year", work.Date is { } dated ? $"{{{dated.YearAlone}}}" : null);
        Add(entry, "month", work.Date?.Month is { } month ? Months[month - 1] : null);
        Add(entry, "day", work.Date?.DayAlone is { } day ? $"{{{day}}}" : null);
        Add(entry, "date", work.Date is { } date ? $"{{{date.Joined('-')}}}" : null);
        Add(entry, "url", work.Address is { } address ? $"{{{Verbatim(address)}}}" : null);
        Add(entry, "urldate", work.Accessed is { } accessed ? $"{{{accessed.Joined('-')}}}" : null);
        Add(entry, "note", Braced(work.Note));
        return entry.Append("}\n").ToString();
    }

    private static void Add(StringBuilder entry, string field, string? value)
    {
        if (value is not null)
            entry.Append("  ").Append(field).Append(" = ").Append(value).Append(",\n");
    }

    private static string? Braced(string? text) => text is null ? null : $"{{{Escaped(text)}}}";

    private static string Name(CitedName name) => name.Given is null ? $"{{{Escaped(name.InOrder)}}}"
        : string.Join(", ", new[] { name.Mentioned, name.Suffix, name.Given }.OfType<string>().Select(Escaped));

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(c switch
            {
                '\\' => "\\textbackslash{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '<' => "\\textless{}",
                '>' => "\\textgreater{}",
                '|' => "\\textbar{}",
                '\u00A0' => "~",
                '{' or '}' or '#' or '$' or '%' or '&' or '_' => "\\" + c,
                _ when char.IsWhiteSpace(c) || char.IsControl(c) => " ",
                _ => c.ToString(),
            });
        }
        return escaped.ToString();
    }

    // An address is read as it stands; only what would end the field is written otherwise.
    private static string Verbatim(string address) =>
        address.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal)
            .Replace("\\", "%5C", StringComparison.Ordinal);
}
