using System.Text;
using System.Text.RegularExpressions;
using WuzhenArchive.Text;
using WuzhenArchive.Training.Treebanks;

namespace WuzhenArchive.Training.Antecedents;

/// <summary>A document of GUM as an article prints it, paragraph by paragraph, and who or what is meant at which place.</summary>
internal sealed partial record MarkedText(string Text, IReadOnlyList<(Span Span, string Entity)> Mentions)
{
    /// <param name="lines">CoNLL-U, with the annotation Entity in the last column.</param>
    public static MarkedText Of(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        var mentions = new List<(Span, string)>();
        var open = new Dictionary<string, Stack<int>>();
        foreach (var (opensParagraph, rows) in Conllu.Sentences(lines))
        {
            if (text.Length > 0)
            {
                text.Length = text.ToString().TrimEnd().Length;
                text.Append(opensParagraph ? "\n\n" : " ");
            }
            var (sentence, spans) = Conllu.Places(rows);
            foreach (var (span, row) in spans.Zip(Conllu.Words(rows)))
            {
                foreach (Match bracket in Brackets().Matches(EntityOf(row)))
                {
                    var entity = bracket.Groups["entity"].Value;
                    var starts = open.TryGetValue(entity, out var stack) ? stack : open[entity] = new();
                    if (bracket.Value[0] == '(')
                        starts.Push(text.Length + span.Start);
                    if (bracket.Value[^1] == ')')
                        mentions.Add((Span.FromBounds(starts.Pop(), text.Length + span.End), entity));
                }
            }
            text.Append(sentence);
        }
        return new(text.ToString().TrimEnd() + "\n", mentions);
    }

    /// <summary>Who is meant by exactly these words; null for none.</summary>
    public string? EntityOf(Span place) => Mentions.FirstOrDefault(m => m.Span == place).Entity;

    /// <summary>Who is meant by the words at a place: the smallest mention that covers it; null for none.</summary>
    public string? EntityAt(Span place)
    {
        var covering = Mentions.Where(m => m.Span.Contains(place)).ToList();
        return covering.Count == 0 ? null : covering.MinBy(m => m.Span.Length).Entity;
    }

    private static string EntityOf(string[] row) =>
        row[9].Split('|').FirstOrDefault(a => a.StartsWith("Entity=", StringComparison.Ordinal))?["Entity=".Length..] ?? "";

    // "(12-person-new-…-coref-Otto_Berg", "(12-person-…)", "12)"
    [GeneratedRegex(@"\((?<entity>\d+)[^()]*\)?|(?<entity>\d+)\)")]
    private static partial Regex Brackets();
}
