using System.Text.Json.Nodes;
using WuzhenArchive.Text;

namespace WuzhenArchive.Citing;

/// <summary>
/// A place in an article's text as a W3C Web Annotation: by position, counted in code points as the standard counts and, in terms of
/// its own, in the UTF-16 units of the archive; and by the words themselves with what stands round them.
/// </summary>
public static class WebAnnotation
{
    private const string Standard = "http://www.w3.org/ns/anno.jsonld";
    private const int LengthAround = 32;

    /// <param name="terms">The absolute address of the page that explains the terms of our own. Without one they have no name that the
    /// standard allows, and stay plain members.</param>
    public static JsonArray Context(string? terms) =>
        terms is null
            ? [Standard]
            : [Standard, new JsonObject { ["utf16Start"] = terms + "#utf16-start", ["utf16End"] = terms + "#utf16-end" }];

    /// <param name="id">The address of the annotation.</param>
    /// <param name="motivation">A word of the standard: "describing", "identifying".</param>
    public static JsonObject Of(string id, string motivation, JsonArray bodies, IEnumerable<JsonObject> targets) => new()
    {
        ["id"] = id,
        ["type"] = "Annotation",
        ["motivation"] = motivation,
        ["body"] = bodies,
        ["target"] = new JsonArray([.. targets]),
    };

    /// <summary>A place in the text that is served, without a change, at <paramref name="source"/>.</summary>
    public static JsonObject Target(string source, string text, Span words) => new()
    {
        ["source"] = source,
        ["selector"] = new JsonArray(Position(text, words), Quote(text, words)),
    };

    private static JsonObject Position(string text, Span words) => new()
    {
        ["type"] = "TextPositionSelector",
        ["start"] = CodePoints(text, words.Start),
        ["end"] = CodePoints(text, words.End),
        ["utf16Start"] = words.Start,
        ["utf16End"] = words.End,
    };

    private static JsonObject Quote(string text, Span words) => new()
    {
        ["type"] = "TextQuoteSelector",
        ["exact"] = words.Of(text),
        ["prefix"] = text[Whole(text, Math.Max(0, words.Start - LengthAround))..words.Start],
        ["suffix"] = text[words.End..Whole(text, Math.Min(text.Length, words.End + LengthAround))],
    };

    private static int CodePoints(string text, int place)
    {
        var count = 0;
        foreach (var _ in text.AsSpan(0, place).EnumerateRunes())
            count++;
        return count;
    }

    // No cut goes through the middle of a character.
    private static int Whole(string text, int place) =>
        place > 0 && place < text.Length && char.IsLowSurrogate(text[place]) ? place - 1 : place;
}
