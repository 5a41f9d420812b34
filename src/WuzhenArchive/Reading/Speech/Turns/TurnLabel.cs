using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Speech.Turns;

internal enum LabelKind
{
    /// <summary>Capitalised words that may be a name: "Lake Herald:".</summary>
    Words,

    /// <summary>Capitals throughout: "MR. BERG:".</summary>
    Capitals,

    /// <summary>Chinese characters: "李小明：".</summary>
    Han,

    /// <summary>Who somebody is in the talk: "Q:", "Host:".</summary>
    Part,

    /// <summary>Whoever is asked: "A:".</summary>
    Answer,
}

/// <summary>What a paragraph says of who is speaking: "MR. BERG [through interpreter]:", "[00:01:12] Anna Berg:", "ANNA HOLM, HOST:".</summary>
/// <param name="Span">The name as printed, with its title.</param>
/// <param name="Printed">The same in words: "MR. BERG".</param>
/// <param name="Name">Without the title.</param>
/// <param name="Part">What the label adds to the name: "HOST".</param>
/// <param name="Behind">Where the words begin; the end of the paragraph for a label alone.</param>
/// <param name="IsTitled">"Mr", "Minister" or the like stands before the name, or a role behind it.</param>
/// <param name="IsOfDay">A time of day stands before it, as in live reports.</param>
/// <param name="IsInMarks">The turn stands in quotation marks, label and all.</param>
internal sealed record TurnLabel(Span Span, string Printed, string Name, string? Part, int Behind, LabelKind Kind, bool IsTitled, bool IsOfDay, bool IsInMarks);
