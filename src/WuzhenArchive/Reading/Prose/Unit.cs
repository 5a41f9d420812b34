using System.Runtime.InteropServices;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Prose;

internal enum UnitKind : byte
{
    Word,
    Number,
    Possessive,
    Mark,

    /// <summary>A whole quotation: grammar runs round it, not through it.</summary>
    Quotation,
}

/// <summary>A piece of a sentence as its grammar sees it: a word, a mark, or a whole quotation.</summary>
/// <param name="Class">What the word can be; none for marks and quotations.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Unit(UnitKind Kind, Span Span, WordClass Class, char Mark)
{
    public bool Is(WordClass any) => (Class & any) != 0;

    public bool IsMark(char mark) => Kind == UnitKind.Mark && Mark == mark;

    public bool IsWord => Kind == UnitKind.Word;
}
