using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Search.Language;

/// <summary>Says a question in plain words: "speaker Ann Lee and the phrase “open waters”".</summary>
/// <param name="names">The names the archive has for what was asked; without them the words that were typed are said.</param>
internal sealed class QueryWords(NameLookup? names = null)
{
    public string Of(IReadOnlyCollection<QueryNode> nodes) =>
        Listed([.. nodes.Select(n => nodes.Count > 1 && n is AnyOf ? "either " + Of(n) : Of(n))], " and ");

    public string Of(QueryNode node) => node switch
    {
        AllOf all => "all of (" + Listed([.. all.Nodes.Select(Of)], " and ") + ")",
        AnyOf any => Listed([.. any.Nodes.Select(Of)], " or "),
        Except except => "not " + (except.Node is AnyOf ? "(" + Of(except.Node) + ")" : Of(except.Node)),
        AnyForm form when form.Token.Word == form.Token.Stem && !form.Token.Word.All(char.IsAsciiLetter) => $"“{form.Token.Word}”",
        AnyForm form => $"“{form.Token.Word}” in any form",
        InSequence { Tokens.Count: 1 } one => $"“{one.Joined.Single()}” exactly",
        InSequence sequence => $"the phrase “{Phrase(sequence)}”",
        Beginning beginning => $"words that begin with “{beginning.Start}”",
        SpeakerIs speaker => Name(node, "speaker", speaker.Name),
        YearIs { First: null, Last: null } => "any year",
        ArticleOn { First: null, Last: null } => "in articles about any year",
        YearIs year when year.First == year.Last && year.First is not null => $"in {year.First}",
        YearIs year => Years(year.First, year.Last),
        SaidAt year when year.First == year.Last && year.First is not null => $"said at the {year.First} conference",
        SaidAt { First: null, Last: null } => "said at the conference",
        SaidAt year => $"said at a conference {Years(year.First, year.Last)}",
        SaidWhere where => where.Occasion.Words,
        ArticleOn year when year.First == year.Last && year.First is not null => $"in articles about {year.First}",
        ArticleOn year => $"in articles about years {Years(year.First, year.Last)}",
        KindIs kind => "only " + kind.Kind.Words,
        CueIs cue => $"cue “{cue.Cue}”",
        TopicIs topic => Name(node, "topic", topic.Topic),
        AuthorIs author => Name(node, "author", author.Name),
        ArticleIs article => Name(node, "article", article.Title),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "This part of a question has no words."),
    };

    private static string Years(int? first, int? last) => (first, last) switch
    {
        (null, _) => $"until {last}",
        (_, null) => $"from {first}",
        _ => $"from {first} to {last}",
    };

    /// <summary>"a", "a or b", "a, b or c".</summary>
    public static string Listed(IReadOnlyList<string> words, string last) =>
        words.Count < 2 ? string.Concat(words) : string.Join(", ", words.SkipLast(1)) + last + words[^1];

    // One name is what was meant, and stands for the words that were typed; of several the reader may have meant one.
    private string Name(QueryNode node, string what, string typed) => names?.Of(node) switch
    {
        null or { Ids.Count: 0 } => $"{what} “{typed}”",
        { Names: [var one] } when what == "article" => $"{what} “{one}”",
        { Names: [var one] } => $"{what} {one}",
        { Names: { Count: > 0 } several } => $"{what} “{typed}” ({Listed(several, " or ")})",
        var many => $"{what} “{typed}” (any of {many.Ids.Count})",
    };

    // Han characters are written without spaces.
    private static string Phrase(InSequence sequence) => string.Join(
        sequence.Tokens.All(t => t.Word.EnumerateRunes().All(Characters.StandsAlone)) ? "" : " ", sequence.Joined);
}
