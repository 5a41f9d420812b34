namespace WuzhenArchive.Web.Asking;

/// <summary>What of a comparison an address asks for.</summary>
/// <param name="Field">"claim", "topic", "speaker", "fact" or "part".</param>
/// <param name="Value">The place of a claim, a slug, a property, or "facts", "topics", "speakers", "words".</param>
/// <param name="Name">As a heading says it.</param>
internal sealed record AskedPart(string Field, string Value, string Name)
{
    public const string Facts = "facts";
    public const string Topics = "topics";
    public const string Speakers = "speakers";
    public const string Words = "words";

    /// <summary>The topic of a claim; null for all else.</summary>
    public string? Topic { get; init; }

    /// <summary>One claim, one topic, one speaker or one fact: a row with its own address.</summary>
    public bool IsRow => Field != "part";

    public static AskedPart? OfPart(string? asked) => asked switch
    {
        Facts => new("part", Facts, "facts in full sentences"),
        Topics => new("part", Topics, "topics in full sentences"),
        Speakers => new("part", Speakers, "speakers in full sentences"),
        Words => new("part", Words, "telling words"),
        _ => null,
    };
}
