using System.Globalization;
using System.Text;

namespace WuzhenArchive.Web.Commands;

/// <summary>
/// One line on a terminal, whatever a file's name or a wrong value holds: line breaks and control characters are shown, not sent.
/// </summary>
internal static class PlainLine
{
    public static void WritePlainLine(this TextWriter writer, string line) => writer.WriteLine(Of(line));

    /// <summary>"a", line feed, "b" is a\nb; an escape character is \u001B.</summary>
    public static string Of(string line)
    {
        var plain = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            if (char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator)
                plain.Append(c switch
                {
                    '\n' => @"\n",
                    '\r' => @"\r",
                    '\t' => @"\t",
                    _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}")
                });
            else
                plain.Append(c);
        }

        return plain.ToString();
    }
}
