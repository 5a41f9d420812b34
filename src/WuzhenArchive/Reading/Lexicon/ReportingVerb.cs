namespace WuzhenArchive.Reading.Lexicon;

/// <param name="Particle">The word that belongs to the verb: "call for", "point out"; null for most.</param>
internal sealed record ReportingVerb(string Verb, string? Particle, VerbFrame Frame)
{
    /// <summary>The words of the particle; none for most verbs.</summary>
    public IReadOnlyList<string> Particles { get; } = Particle?.Split(' ') ?? [];
}
