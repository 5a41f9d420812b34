namespace WuzhenArchive.Search;

/// <summary>Says a question in plain words: "the word “order” in any form and, in 2015, …".</summary>
internal static class QueryWords
{
    public static string Of(IEnumerable<QueryNode> nodes) => string.Join(", ", nodes.Select(Of));

    private static string Of(QueryNode node) => node switch
    {
        AllOf all => "all of (" + Of(all.Nodes) + ")",
        AnyOf any => string.Join(" or ", any.Nodes.Select(Of)),
        Except except => "not " + (except.Node is AnyOf ? "(" + Of(except.Node) + ")" : Of(except.Node)),
        AnyForm form when form.Token.Word == form.Token.Stem && !form.Token.Word.All(char.IsAsciiLetter) => $"“{form.Token.Word}”",
        AnyForm form => $"“{form.Token.Word}” in any form",
        InSequence { Tokens.Count: 1 } one => $"“{one.Joined.Single()}” exactly",
        InSequence sequence => $"the phrase “{Phrase(sequence)}”",
        Beginning beginning => $"words that begin with “{beginning.Start}”",
        SpeakerIs speaker => $"speaker “{speaker.Name}”",
        YearIs { First: null, Last: null } => "any year",
        YearIs { First: null } year => $"until {year.Last}",
        YearIs { Last: null } year => $"from {year.First}",
        YearIs year => year.First == year.Last ? $"in {year.First}" : $"from {year.First} to {year.Last}",
        KindIs kind => "only " + kind.Kind.Words,
        CueIs cue => $"cue “{cue.Cue}”",
        TopicIs topic => $"topic “{topic.Topic}”",
        AuthorIs author => $"author “{author.Name}”",
        ArticleIs article => $"article “{article.Title}”",
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "This part of a question has no words."),
    };

    // Han characters are written without spaces.
    private static string Phrase(InSequence sequence) => string.Join(
        sequence.Tokens.All(t => t.Word.EnumerateRunes().All(Characters.StandsAlone)) ? "" : " ", sequence.Joined);
}
