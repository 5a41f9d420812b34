using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Search.Language;

/// <summary>What was asked, as a small tree. An engine turns it into its own words; it never sees what was typed.</summary>
public abstract record QueryNode;

/// <summary>Every one of them. None at all asks for nothing.</summary>
public sealed record AllOf(IReadOnlyList<QueryNode> Nodes) : QueryNode;

/// <summary>At least one of them.</summary>
public sealed record AnyOf(IReadOnlyList<QueryNode> Nodes) : QueryNode;

public sealed record Except(QueryNode Node) : QueryNode;

/// <summary>A word in any of its forms.</summary>
public sealed record AnyForm(IndexToken Token) : QueryNode;

/// <summary>Words as written, one after the other.</summary>
public sealed record InSequence(IReadOnlyList<IndexToken> Tokens) : QueryNode
{
    /// <summary>The sequence with hyphenated words closed up: multiparty participation.</summary>
    internal IEnumerable<string> Joined => Tokens.Select(t => t.Word);

    /// <summary>The sequence with hyphenated words taken apart: multi party participation.</summary>
    internal IEnumerable<string> Apart => Tokens.SelectMany(t => t.Apart).Select(t => t.Word);
}

/// <param name="Start">Folded, as the words of the index are.</param>
public sealed record Beginning(string Start) : QueryNode;

/// <summary>A speaker by address name, or by all words of the name or of an alias.</summary>
public sealed record SpeakerIs(string Name) : QueryNode;

/// <param name="First">Null: from the beginning.</param>
/// <param name="Last">Inclusive; null: to the end.</param>
public sealed record YearIs(int? First, int? Last) : QueryNode;

/// <summary>Words said at the conference of one of these years.</summary>
/// <param name="First">Null: from the beginning.</param>
/// <param name="Last">Inclusive; null: to the end.</param>
public sealed record SaidAt(int? First, int? Last) : QueryNode;

/// <summary>Words said at the conference, elsewhere, or it is not told where.</summary>
public sealed record SaidWhere(SearchOccasion Occasion) : QueryNode;

/// <summary>Everything in the articles on one of these years, whatever year it belongs to itself.</summary>
/// <param name="First">Null: from the beginning.</param>
/// <param name="Last">Inclusive; null: to the end.</param>
public sealed record ArticleOn(int? First, int? Last) : QueryNode;

public sealed record KindIs(SearchKind Kind) : QueryNode;

/// <summary>Statements whose cue has these words, in any form, one after the other.</summary>
public sealed record CueIs(string Cue) : QueryNode;

public sealed record TopicIs(string Topic) : QueryNode;

public sealed record AuthorIs(string Name) : QueryNode;

/// <summary>An article by address name, or by all words of the title.</summary>
public sealed record ArticleIs(string Title) : QueryNode;
