using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;
using WuzhenArchive.Text.Names;
using WordClass = WuzhenArchive.Reading.Lexicon.WordClass;

namespace WuzhenArchive.Reading.Speech.Antecedents;

/// <summary>Reads what speaks for each who may be meant by a pronoun; the nearest place where he stands decides, outside what is said if
/// there is one.</summary>
internal sealed class SignReader(NameTable names)
{
    // What is so many sentences back is still what the text is about.
    private const int Fresh = 2;

    private readonly HashSet<(string Name, Gender Gender)> called = [];

    /// <summary>Who spoke last, and where.</summary>
    public (string Name, Sentence Sentence)? SpokeLast { get; set; }

    /// <summary>A pronoun has called somebody he or she.</summary>
    public void Called(string name, Gender gender) => called.Add((name, gender));

    /// <param name="candidates">Nobody, and those who may be meant, the nearest first.</param>
    /// <param name="content">What the pronoun says; null where it says nothing.</param>
    public void Mark(List<Candidate> candidates, Sentence sentence, int pronoun, IReadOnlyList<Span>? content)
    {
        var own = Positions.Of(new(PlaceKind.Pronoun, sentence, pronoun, pronoun, ""));
        // "Lee spoke first. Berg came, and he said": whom the sentence itself names goes before those of sentences before.
        bool IsSaid(Place place) => content is not null && content.Any(c => c.Contains(place.Span));
        var isFree = !candidates.Skip(1).Any(c => c.Places[0].Sentence == sentence && !IsSaid(c.Places[0]));
        candidates[0].Signs.AddRange(OfNobody(sentence, pronoun, content is not null));
        for (var i = 1; i < candidates.Count; i++)
        {
            var (signs, place) = (candidates[i].Signs, candidates[i].Places.Find(p => !IsSaid(p)) ?? candidates[i].Places[0]);
            if (i == 1)
            {
                signs.Add(Sign.LastNamed);
            }
            signs.AddRange(OfPlace(place, sentence));
            signs.AddRange(OfPosition(place, PositionOf(place), sentence, own, isFree && (content is not null || pronoun <= 1)));
            if (candidates[i].Name is { } name)
            {
                var speaks = content is not null && isFree;
                signs.AddRange(OfName(name, Genders.OfPronoun(sentence.WordAt(pronoun)), sentence, speaks, isLast: i == 1));
            }
            if (IsSaid(place))
            {
                signs.Add(Sign.InWhatIsSaid);
            }
        }
    }

    private static IEnumerable<Sign> OfNobody(Sentence sentence, int pronoun, bool speaks)
    {
        var isPerson = Pronouns.KindOf(sentence, pronoun) == NameKind.Person;
        yield return isPerson ? Sign.Nobody : Pronouns.IsIt(sentence, pronoun) ? Sign.NobodyByIt : Sign.NobodyByThey;
        if (speaks && !isPerson)
        {
            yield return Sign.NobodyYetItSpeaks;
        }
    }

    private IEnumerable<Sign> OfPlace(Place place, Sentence sentence)
    {
        var back = names.SentencesBetween(place.Sentence, sentence);
        yield return back switch { <= 0 => Sign.SameSentence, 1 => Sign.SentenceBefore, 2 => Sign.TwoSentencesBack, _ => Sign.FurtherBack };
        if (place.Sentence.IsParenthesis)
        {
            yield return Sign.InParenthesis;
        }
        if (back is > 0 and <= Fresh && Opens(place))
        {
            yield return Sign.OpensSentence;
        }
        Sign? kind = place.Kind switch
        {
            PlaceKind.Pronoun when back <= Fresh => Sign.MeantByPronoun,
            PlaceKind.Description => Sign.Nameless,
            PlaceKind.Unsure => Sign.MayBeAThing,
            PlaceKind.Town => Sign.IsPlace,
            _ => null,
        };
        if (kind is { } sign)
        {
            yield return sign;
        }
    }

    // "according to Berg": who speaks is what the sentence is about, wherever it names him.
    private (int Unit, Position Position) PositionOf(Place place) =>
        Positions.Of(place) is var found && SpokeLast is { } last && last.Sentence == place.Sentence && last.Name == place.Name
            ? (found.Unit, Position.Subject)
            : found;

    // "Berg", "The old keeper", "But Berg"; not "When Berg".
    private static bool Opens(Place place) => place.First == 0
        || (place.First == 1 && (place.Sentence.Is(0, WordClass.Determiner | WordClass.Conjunction | WordClass.Adverb)
        || !place.Sentence[0].IsWord));

    /// <param name="leads">The pronoun is what its sentence is about, if it is a subject.</param>
    private IEnumerable<Sign> OfPosition(Place place, (int Unit, Position Position) his, Sentence sentence, (int Unit, Position Position) own, bool leads)
    {
        // A pronoun keeps to whom it means, wherever in the sentence it stands.
        Sign? position = his.Position switch
        {
            Position.Subject => Sign.Subject,
            Position.Object when place.Kind != PlaceKind.Pronoun => Sign.Object,
            Position.Possessor when place.Kind != PlaceKind.Pronoun => Sign.Possessor,
            Position.BehindPreposition when place.Kind != PlaceKind.Pronoun => Sign.BehindPreposition,
            Position.Modifier when place.Kind != PlaceKind.Pronoun => Sign.Modifier,
            _ => null,
        };
        if (position is { } sign)
        {
            yield return sign;
        }
        var isSubject = his.Position == Position.Subject;
        var isTopic = isSubject && Positions.IsMain(place.Sentence, his.Unit);
        if (isTopic && names.SentencesBetween(place.Sentence, sentence) is > 0 and <= Fresh)
        {
            yield return Sign.Topic;
        }
        if (isSubject && own.Position == Position.Subject && leads && names.SentencesBetween(place.Sentence, sentence) == 1)
        {
            yield return Sign.SubjectLikewise;
        }
        if (isSubject && place.Sentence == sentence && Positions.IsSubjectBeside(sentence, his.Unit, own.Unit))
        {
            yield return Sign.SubjectBeside;
        }
    }

    private IEnumerable<Sign> OfName(string name, Gender gender, Sentence sentence, bool speaks, bool isLast)
    {
        if (gender != Gender.Unknown && names.GenderOf(name) == gender)
        {
            yield return Sign.GenderAgrees;
        }
        if (gender != Gender.Unknown && called.Contains((name, gender == Gender.Male ? Gender.Female : Gender.Male)))
        {
            yield return Sign.CalledOtherwise;
        }
        if (speaks && SpokeLast is { } last && last.Name == name && (isLast || names.SentencesBetween(last.Sentence, sentence) <= 1))
        {
            yield return Sign.GoesOnSpeaking;
        }
    }
}
