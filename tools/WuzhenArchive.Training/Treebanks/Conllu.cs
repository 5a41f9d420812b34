using System.Text;
using WuzhenArchive.Text;

namespace WuzhenArchive.Training.Treebanks;

/// <summary>
/// Reads the CoNLL-U format of Universal Dependencies. The text of a sentence is put together from its words, so that each has a place.
/// </summary>
internal static class Conllu
{
    public static IEnumerable<TreeSentence> Read(IEnumerable<string> lines) => Sentences(lines).Select(s => Sentence(s.Rows));

    /// <summary>The rows of each sentence, and whether it opens a paragraph.</summary>
    internal static IEnumerable<(bool OpensParagraph, List<string[]> Rows)> Sentences(IEnumerable<string> lines)
    {
        var rows = new List<string[]>();
        var opens = false;
        foreach (var line in lines.Append(""))
        {
            opens |= line.StartsWith("# newpar", StringComparison.Ordinal);
            if (line.Length == 0 && rows.Count > 0)
            {
                yield return (opens, rows);
                rows = [];
                opens = false;
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                rows.Add(line.Split('\t'));
            }
        }
    }

    private static TreeSentence Sentence(List<string[]> rows)
    {
        var words = Words(rows);
        var (text, spans) = Places(rows);
        return new(text, spans, [.. words.Select(w => $"{w[3]}/{w[4]}")], [.. words.Select(w => int.Parse(w[6], null) - 1)],
            [.. words.Select(w => w[7])], [.. words.Select(w => w[2])]);
    }

    /// <summary>The rows that are words: no ranges of words written as one, no words that are not written.</summary>
    internal static List<string[]> Words(IEnumerable<string[]> rows) => [.. rows.Where(r => r[0].All(char.IsAsciiDigit))];

    /// <summary>The text that the rows make, with a space at its end if one follows, and the place of each word.</summary>
    internal static (string Text, Span[] Spans) Places(List<string[]> rows)
    {
        var text = new StringBuilder();
        var spans = new List<Span>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i][0].Contains('.', StringComparison.Ordinal))
                continue;
            var bounds = rows[i][0].Split('-');
            var parts = bounds.Length == 1 ? [rows[i]] : rows.GetRange(i + 1, int.Parse(bounds[1], null) - int.Parse(bounds[0], null) + 1);
            Split(spans, text.Length, rows[i][1].Length, parts);
            text.Append(rows[i][1]);
            if (!rows[i][9].Split('|').Contains("SpaceAfter=No"))
                text.Append(' ');
            i += bounds.Length == 1 ? 0 : parts.Count;
        }
        return (text.ToString(), [.. spans]);
    }

    // "don't" is do and n't: as many letters as each word has, at least one, the last the rest.
    private static void Split(List<Span> spans, int start, int length, List<string[]> parts)
    {
        var end = start + length;
        for (var i = 0; i < parts.Count; i++)
        {
            var left = parts.Count - 1 - i;
            var own = left == 0 ? end - start : Math.Max(1, Math.Min(parts[i][1].Length, end - start - left));
            spans.Add(new(start, own));
            start += own;
        }
    }
}
