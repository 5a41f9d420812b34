using System.Diagnostics.CodeAnalysis;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Names;

/// <summary>Compares words by their places in a text, without case, so that a set of them copies none.</summary>
internal sealed class WordsOfText(string text) : IEqualityComparer<Span>, IAlternateEqualityComparer<ReadOnlySpan<char>, Span>
{
    public bool Equals(Span one, Span other) => Equals(one.In(text), other);

    public int GetHashCode([DisallowNull] Span word) => GetHashCode(word.In(text));

    public bool Equals(ReadOnlySpan<char> word, Span other) => word.Equals(other.In(text), StringComparison.OrdinalIgnoreCase);

    public int GetHashCode(ReadOnlySpan<char> word) => string.GetHashCode(word, StringComparison.OrdinalIgnoreCase);

    public Span Create(ReadOnlySpan<char> word) => throw new NotSupportedException("A word of another text has no place in this one.");
}
