using WuzhenArchive.Reading.Speech.Antecedents;

namespace WuzhenArchive.Training.Antecedents;

/// <summary>A pronoun of a document with all who may be meant, as the program sees them.</summary>
/// <param name="Pronoun">In small letters.</param>
/// <param name="Speaks">It is who says something.</param>
/// <param name="Right">The numbers of the candidates that the annotators say are meant; 0, nobody, where none of the others is.</param>
internal sealed record Example(string Pronoun, bool Speaks, IReadOnlyList<Candidate> Candidates, IReadOnlyList<int> Right)
{
    /// <summary>He or she, and not a body.</summary>
    public bool IsPerson => Pronoun[0] is 'h' or 's';

    /// <summary>Somebody with a name is meant.</summary>
    public bool HasName => Right.Any(i => Candidates[i].Name is not null);
}
