namespace WuzhenArchive.Model;

/// <summary>
/// An article's text with everything that was found in it, kept together in one row: what a page about the article shows needs no other.
/// Lists are in the order of the text.
/// </summary>
public sealed record ArticleRecord
{
    /// <summary>Exactly as decoded.</summary>
    public required string Text { get; init; }

    /// <summary>As signed, in order; empty: not stated.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    public IReadOnlyList<Region> Regions { get; init; } = [];

    public IReadOnlyList<Statement> Statements { get; init; } = [];

    public IReadOnlyList<Passage> Passages { get; init; } = [];

    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    public IReadOnlyList<Role> Roles { get; init; } = [];

    public IReadOnlyList<Appearance> Appearances { get; init; } = [];

    public IReadOnlyList<Fact> Facts { get; init; } = [];

    public IReadOnlyList<TopicMention> Topics { get; init; } = [];

    public IReadOnlyList<Replacement> Replacements { get; init; } = [];

    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>The same, with one speaker in the place of another.</summary>
    public ArticleRecord WithSpeaker(int from, int to)
    {
        int? Now(int? speaker) => speaker == from ? to : speaker;
        foreach (var statement in Statements)
            statement.SpeakerId = Now(statement.SpeakerId);
        foreach (var passage in Passages)
            passage.SpeakerId = Now(passage.SpeakerId);
        foreach (var role in Roles)
            role.SpeakerId = Now(role.SpeakerId)!.Value;
        foreach (var appearance in Appearances)
            appearance.SpeakerId = Now(appearance.SpeakerId)!.Value;
        return this with { Mentions = [.. Mentions.Select(m => m with { SpeakerId = Now(m.SpeakerId)!.Value })] };
    }
}
