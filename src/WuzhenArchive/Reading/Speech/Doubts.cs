using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Speech;

/// <summary>How far an attribution can be trusted: highly, unless something speaks against it. The weightiest doubt decides.</summary>
internal static class Doubts
{
    private sealed record Doubt(Confidence Leaves, string Why, Func<Attribution, string?, bool> Applies);

    // The weightiest first.
    private static readonly Doubt[] Table =
    [
        new(Confidence.Low, "nobody is printed or known as the speaker", (a, speaker) => speaker is null && a.Source is null),
        new(Confidence.Low, "the quotation stands alone; its speaker is the one quoted around it", (a, _) => a.Rule is "quotation that goes on in the next paragraph" or "quotation before one with a cue"),
        new(Confidence.Low, "the quotation stands in a sentence of the author's; its speaker is the one quoted before", (a, _) => a.Rule is "quotation within the author's sentence"),
        new(Confidence.Low, "a phrase that means to do something is taken for what was said", (a, _) => a.Rule is "infinitive"),
        new(Confidence.Medium, "the quotation has no cue of its own", (a, _) => a.Rule is "quotation that goes on" or "quotation announced before" or "quotation that the author ends" or "quotation behind reported speech"),
        new(Confidence.Medium, "no verb of saying, but a colon, gives the quotation to its speaker", (a, _) => a.Rule is "quotation behind a colon" or "name above a quotation"),
        new(Confidence.Medium, "only the words in marks are surely the speaker's", (a, _) => a.Rule is "naming in quoted words" or "cue noun"),
        new(Confidence.Medium, "the speaker is told by a pronoun", (a, _) => IsPronoun(a.Source)),
        new(Confidence.Medium, "whoever is printed as the speaker cannot be named", (_, speaker) => speaker is null),
        new(Confidence.Medium, "the speaker is told by a description, not by a name", (a, _) => a.Source is { Mention: null } source && !HasCapital(source)),
        new(Confidence.Medium, "the speaker is named in another sentence", (a, _) => !a.IsBlock && a.Source is { } source && source.Sentence.Span != a.Sentence.Span),
        new(Confidence.Medium, "the turn goes on in a paragraph without a name", (a, _) => a.Rule is "turn that goes on"),
        new(Confidence.Medium, "a line of a live report tells in short what was said", (a, _) => a.Rule is "line of a live report"),
        new(Confidence.Medium, "a list is announced as somebody's; its items name nobody", (a, _) => a.Rule is "item of an announced list"),
        new(Confidence.Medium, "the block is announced for a text; its author is told before", (a, _) => a.IsBlock && a.Rule is not ("turn of a transcript" or "credit behind a quotation")),
        new(Confidence.Medium, "no quotation mark and no “that” shows where the reported words begin", (a, _) => a.Rule is "clause without that" or "noun phrase" or "clause with a gap"),
        new(Confidence.Medium, "the whole sentence is taken for reported", (a, _) => a.Rule is "according to" or "in somebody's view"),
    ];

    /// <returns>The confidence that is left, and why it is not high; null when nothing speaks against it.</returns>
    public static (Confidence Confidence, string? Doubt) Of(Attribution attribution, string? speaker)
    {
        foreach (var doubt in Table)
        {
            if (doubt.Applies(attribution, speaker))
            {
                return (doubt.Leaves, doubt.Why);
            }
        }
        return (Confidence.High, null);
    }

    private static bool IsPronoun(Source? source) =>
        source is not null && source.First == source.Last && source.Sentence.Is(source.First, WordClass.PersonalPronoun | WordClass.PossessivePronoun);

    // "the committee", "a former lock keeper"
    private static bool HasCapital(Source source) =>
        Enumerable.Range(source.First, source.Last - source.First + 1).Any(source.Sentence.IsCapitalised);
}
