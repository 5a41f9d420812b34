namespace WuzhenArchive.Reading.Speech.Antecedents;

/// <summary>Somebody whom a pronoun may stand for, and what speaks for him.</summary>
/// <param name="name">Null for somebody without a name, "the ferryman", and for nobody of those before.</param>
internal sealed class Candidate(string? name)
{
    public string? Name { get; } = name;

    /// <summary>Where he is named, described or meant, the nearest first; none for nobody.</summary>
    public List<Place> Places { get; } = [];

    public List<Sign> Signs { get; } = [];
}
