using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Speech.Antecedents;

/// <summary>What stands there.</summary>
internal enum PlaceKind
{
    Name,

    /// <summary>A capitalised word that has spoken, whatever else it may be.</summary>
    Unsure,

    /// <summary>A town or country.</summary>
    Town,

    /// <summary>"the ferryman"</summary>
    Description,
    Pronoun,
}

/// <summary>A place where somebody is named, described or meant by a pronoun.</summary>
/// <param name="First">The first unit of the phrase, with role, title or determiner.</param>
/// <param name="Last">Its last unit.</param>
/// <param name="Who">His name; for a description its noun: two ferrymen are taken for one.</param>
internal sealed record Place(PlaceKind Kind, Sentence Sentence, int First, int Last, string Who)
{
    public Span Span => Sentence.Cover(First, Last);

    public string? Name => Kind == PlaceKind.Description ? null : Who;
}
