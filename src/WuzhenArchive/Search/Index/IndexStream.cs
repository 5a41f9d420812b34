using System.Text;

namespace WuzhenArchive.Search;

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
    private readonly List<int>?[] leaves;
    private List<int>? last;
    private int position;

    public IndexStream(ArticleUnits article)
    {
        leaves = new List<int>?[article.Tokens.Count];
        foreach (var unit in article.Units)
        {
            foreach (var token in unit.Own)
                (leaves[token] ??= []).Add(unit.Place);
        }
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

    /// <summary>By first position, rising: the innermost unit of the words from there on. Several of one position where words are in several.</summary>
    public IReadOnlyList<(int Start, int Leaf)> Runs => runs;

    private void Add(string word, int token)
    {
        if (position > 0)
            text.Append(' ');
        text.Append(word.Length > 0 ? word : Hole);
        var held = word.Length > 0 ? leaves[token] : null;
        if (held is not null && !(last is not null && held.SequenceEqual(last)))
            runs.AddRange(held.Select(leaf => (position, leaf)));
        if (held is not null || word.Length > 0)
            last = held;
        position++;
    }
}
