using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Regions;

/// <summary>Reads a line that signs the article: "by Ann Lee", "By Ann Lee and Bo Chen, staff writers", "By ANN LEE | Reuters".</summary>
internal static class Bylines
{
    private static readonly char[] Ends = ['|', '(', ';', '/', '\u2013', '•', '·'];

    // "By Ann Lee on Monday", "By Ann Lee - 3 May"
    private static readonly string[] EndingWords = [" on ", " - "];

    /// <returns>The names as signed; empty when the line is no byline.</returns>
    /// <param name="shadow">The line in the shadow; <paramref name="line"/> is the same line as printed.</param>
    public static IReadOnlyList<string> OfLine(string shadow, string line)
    {
        var lead = Lead(shadow);
        if (lead == 0 || shadow.Length > 160)
        {
            return [];
        }
        var end = shadow.IndexOfAny(Ends, lead) is var n && n > 0 ? n : shadow.Length;
        foreach (var word in EndingWords)
        {
            end = shadow.IndexOf(word, lead, end - lead, StringComparison.Ordinal) is var at && at > 0 ? at : end;
        }
        var names = new List<string>();
        foreach (var piece in Pieces(shadow, lead, end))
        {
            if (!IsName(piece.Of(shadow)))
            {
                break;
            }
            names.Add(piece.Of(line));
        }
        return names;
    }

    private static int Lead(string shadow)
    {
        foreach (var lead in (ReadOnlySpan<string>)["by: ", "by ", "written by ", "author: ", "posted by "])
        {
            if (shadow.StartsWith(lead, StringComparison.OrdinalIgnoreCase))
            {
                return lead.Length;
            }
        }
        return 0;
    }

    // "Ann Lee, Bo Chen and Cy Dow"
    private static IEnumerable<Span> Pieces(string shadow, int start, int end)
    {
        while (start < end)
        {
            var comma = shadow.IndexOf(',', start, end - start);
            var and = shadow.IndexOf(" and ", start, end - start, StringComparison.OrdinalIgnoreCase);
            var cut = comma < 0 || (and >= 0 && and < comma) ? and : comma;
            var next = cut < 0 ? end : cut + (cut == and ? 5 : 1);
            yield return Trimmed(shadow, start, cut < 0 ? end : cut);
            start = next;
        }
    }

    private static Span Trimmed(string shadow, int start, int end)
    {
        while (start < end && shadow[start] == ' ')
        {
            start++;
        }
        while (end > start && shadow[end - 1] is ' ' or '.')
        {
            end--;
        }
        return Span.FromBounds(start, end);
    }

    // Two to five words, each with a capital or a particle; "staff writers" and "in Beijing" are no names.
    private static bool IsName(string piece)
    {
        var words = piece.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 5 && char.IsUpper(words[0][0])
            && Array.TrueForAll(words, w => char.IsUpper(w[0]) || w is "de" or "van" or "von" or "der" or "den" or "da" or "bin" or "al" or "la");
    }
}
