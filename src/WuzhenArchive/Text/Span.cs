namespace WuzhenArchive.Text;

/// <summary>
/// A half-open place in an article's text: <see cref="Start"/> inclusive, <see cref="End"/> exclusive, both in UTF-16 code units.
/// It is the only coordinate system of the archive.
/// </summary>
public readonly record struct Span(int Start, int Length) : IComparable<Span>
{
    public int End => Start + Length;

    public static Span FromBounds(int start, int end) => new(start, end - start);

    /// <summary>The characters this span names. Throws when the span reaches outside <paramref name="text"/>.</summary>
    public string Of(string text) => text.Substring(Start, Length);

    /// <summary>The same characters, not copied.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    public bool Contains(int place) => Start <= place && place < End;

    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>By start; of two that start together the longer first, so that a container precedes what it contains.</summary>
    public int CompareTo(Span other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : other.Length.CompareTo(Length);

    public override string ToString() => $"{Start}..{End}";

    public static bool operator <(Span left, Span right) => left.CompareTo(right) < 0;

    public static bool operator >(Span left, Span right) => left.CompareTo(right) > 0;

    public static bool operator <=(Span left, Span right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Span left, Span right) => left.CompareTo(right) >= 0;
}
