using System.Text;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Formats;

/// <summary>Writes a derived text block by block: each is one line, and a blank line parts those that a page parts.</summary>
internal sealed class BlockText
{
    private readonly StringBuilder text = new();
    private readonly List<Block> blocks = [];

    public IReadOnlyList<Block> Blocks => blocks;

    /// <param name="line">One line without line breaks, not blank.</param>
    public void Add(BlockRole role, string line, bool afterBlank)
    {
        if (text.Length > 0)
        {
            text.Append(afterBlank ? "\n\n" : "\n");
        }
        blocks.Add(new(role, new Span(text.Length, line.Length)));
        text.Append(line);
    }

    public override string ToString() => text.ToString();
}
