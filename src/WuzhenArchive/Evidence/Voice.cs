using WuzhenArchive.Model;
using WuzhenArchive.Text;

namespace WuzhenArchive.Evidence;

/// <summary>A statement with the pieces of its content.</summary>
public sealed record Voice(Statement Statement, IReadOnlyList<Span> Content)
{
    internal static Voice Of(Statement statement, ArticleRecord record) =>
        new(statement, statement.Content is { Count: > 0 } content ? content : [statement.Sentence])
        {
            Corrections = record.Corrections.Count == 0 ? [] : [.. record.Corrections.Where(c => c.Statement == statement.Number)],
        };

    /// <summary>What a curator changed in it.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>
    /// The statement in words that can stand alone. A speaker's own words do; a report is told with its source and cue and all that stands
    /// between, as printed: of "Weir opposed a new lock" the content alone, "a new lock", would say the contrary.
    /// </summary>
    public string Told(string text)
    {
        if (Statement.Mode is StatementMode.Direct or StatementMode.Block || Statement.Cue is null)
            return string.Join(" … ", Content.Select(c => c.Of(text)));
        var told = Content.Aggregate(Around);
        foreach (var part in new[] { Statement.Source, Statement.Cue })
        {
            if (part is { } place && Statement.Sentence.Contains(place))
                told = Around(told, place);
        }
        return told.Of(text);
    }

    private static Span Around(Span one, Span other) => Span.FromBounds(Math.Min(one.Start, other.Start), Math.Max(one.End, other.End));

    /// <summary>Who speaks, as pages and citations say it: a name, "unnamed source: organizers", "Unattributed".</summary>
    public string CalledIn(string text) => UnnamedSource.Called(Statement.Speaker?.Name, Statement.Source?.Of(text));

    /// <summary>The words are part of what is said, or of the heading it is said under.</summary>
    public bool Holds(Span words) => Content.Any(c => c.Contains(words)) || Statement.Heading is { } heading && heading.Contains(words);
}
