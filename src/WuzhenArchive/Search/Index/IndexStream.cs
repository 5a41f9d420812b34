using System.Text;

namespace WuzhenArchive.Search.Index;

/// <summary>
/// The words of an article as an engine is given them, each once, in the order of the text; behind them, of each region with
/// hyphenated words, all words once more with these taken apart. Where they stand is told by runs: stretches of words that
/// are in the same units.
/// </summary>
internal sealed class IndexStream
{
    /// <summary>No token can be this character, so no phrase reaches across it.</summary>
    public const string Hole = "¶";

    private readonly StringBuilder text = new();
    private readonly List<(int Start, int Leaf)> runs = [];

    // By token, the innermost unit and one; those of several are in the list.
    private readonly int[] leaf;
    private readonly Dictionary<int, List<int>> leaves = [];
    private int last = -1;
    private int position;

    public IndexStream(ArticleUnits article)
    {
        leaf = new int[article.Tokens.Count];
        foreach (var unit in article.Units)
            AddLeaf(unit);
        for (var token = 0; token < article.Tokens.Count; token++)
            Add(article.Tokens[token].Word, token);
        AsWritten = position;
        foreach (var region in article.Units.Where(u => u.Outer is null && u.Tokens.Exists(t => article.Tokens[t].Parts.Count > 0)))
        {
            for (var token = region.Tokens[0]; article.Tokens[token].Word.Length > 0; token++)
            {
                foreach (var part in article.Tokens[token].Apart)
                    Add(part.Word, token);
            }
            Add("", region.Tokens[^1]);
        }
    }

    /// <summary>The words between spaces.</summary>
    public string Text => text.ToString();

    /// <summary>So many of the first positions are the words as written; behind them hyphenated words stand taken apart.</summary>
    public int AsWritten { get; }

    /// <summary>
    /// By first position, rising: the innermost unit of the words from there on. Several of one position where words are in several.
    /// </summary>
    public IReadOnlyList<(int Start, int Leaf)> Runs => runs;

    private void AddLeaf(IndexedUnit unit)
    {
        foreach (var token in unit.Own)
        {
            if (leaf[token] == 0)
                leaf[token] = unit.Place + 1;
            else if (leaves.TryGetValue(token, out var several))
                several.Add(unit.Place);
            else
                leaves[token] = [leaf[token] - 1, unit.Place];
        }
    }

    private void Add(string word, int token)
    {
        if (position > 0)
            text.Append(' ');
        text.Append(word.Length > 0 ? word : Hole);
        if (word.Length > 0 && !(last >= 0 && HasSameLeaves(token, last)))
            AddRuns(token);
        if (word.Length > 0)
            last = token;
        position++;
    }

    private void AddRuns(int token)
    {
        if (!leaves.TryGetValue(token, out var several))
            runs.Add((position, leaf[token] - 1));
        else
            runs.AddRange(several.Select(l => (position, l)));
    }

    private bool HasSameLeaves(int token, int other) => leaf[token] == leaf[other] && (leaves.Count == 0
        || (leaves.GetValueOrDefault(token), leaves.GetValueOrDefault(other)) is var (some, others)
        && (some is null ? others is null : others is not null && some.SequenceEqual(others)));
}
