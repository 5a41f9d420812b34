using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text.Names;

namespace WuzhenArchive.Reading.Speech.Antecedents;

/// <summary>Gathers the places before a pronoun where somebody stands whom it may mean: of its kind, and not of the other sex.</summary>
internal sealed class PlacesBefore(NameTable names)
{
    private const int SentencesBack = 8;
    private const int PronounsBack = 2;
    private const int NamesBack = 60;

    private readonly HashSet<string> spoke = [];
    private readonly List<Place> meant = [];
    private readonly Dictionary<(Sentence, NameKind), List<Place>> described = [];

    public void Spoke(string name) => spoke.Add(name);

    /// <summary>Pronouns come in the order of the text.</summary>
    public void Meant(Place pronoun) => meant.Add(pronoun);

    /// <summary>The places, the nearest first.</summary>
    public IEnumerable<Place> Of(Sentence sentence, int pronoun)
    {
        var (kind, gender) = (Pronouns.KindOf(sentence, pronoun) ?? NameKind.Unknown, Genders.OfPronoun(sentence.WordAt(pronoun)));
        var end = sentence[pronoun].Span.Start;
        return Named(sentence, end, kind, gender)
            .Concat(MeantSo(sentence, end, kind, gender))
            .Concat(Described(sentence, end, kind, gender, Pronouns.IsIt(sentence, pronoun)))
            .OrderByDescending(p => p.Span.Start);
    }

    /// <summary>The pronouns shortly before another, in the order of the text.</summary>
    public IEnumerable<(Sentence Sentence, int Unit)> PronounsBefore(Sentence sentence, int pronoun) =>
        names.UpTo(sentence).TakeWhile(s => names.SentencesBetween(s, sentence) <= PronounsBack).Reverse()
            .SelectMany(s => Pronouns.In(s).Select(i => (s, i)))
            .Where(p => p.s[p.i].Span.Start < sentence[pronoun].Span.Start);

    private IEnumerable<Sentence> Near(Sentence sentence) => names.UpTo(sentence).TakeWhile(s => IsNear(s, sentence));

    private bool IsNear(Sentence earlier, Sentence sentence) => names.SentencesBetween(earlier, sentence) <= SentencesBack;

    private IEnumerable<Place> Named(Sentence sentence, int end, NameKind kind, Gender gender) =>
        names.Before(end).TakeWhile(m => IsNear(m.Sentence, sentence)).Take(NamesBack).Select(m => Named(m, kind, gender)).OfType<Place>();

    private Place? Named(Mention mention, NameKind kind, Gender gender)
    {
        Place At(PlaceKind what, string name) => new(what, mention.Sentence, mention.PhraseFirst, mention.Last, name);
        return mention.Kind switch
        {
            NameKind.Person when kind == NameKind.Person
                && Genders.CanBe(names.GenderOf(mention.Name!), gender) => At(PlaceKind.Name, mention.Name!),
            NameKind.Body when kind == NameKind.Body => At(PlaceKind.Name, mention.Name!),
            NameKind.Place when kind == NameKind.Body => At(PlaceKind.Town, mention.Name!),
            NameKind.Unknown when kind == NameKind.Person && !mention.IsNobody && spoke.Contains(mention.Printed) =>
                At(PlaceKind.Unsure, mention.Printed),
            _ => null,
        };
    }

    private IEnumerable<Place> MeantSo(Sentence sentence, int end, NameKind kind, Gender gender)
    {
        for (var i = meant.Count - 1; i >= 0 && IsNear(meant[i].Sentence, sentence); i--)
        {
            var (other, unit) = (meant[i].Sentence, meant[i].First);
            if (meant[i].Span.Start < end && Pronouns.KindOf(other, unit) == kind
                && Genders.CanBe(Genders.OfPronoun(other.WordAt(unit)), gender))
            {
                yield return meant[i];
            }
        }
    }

    private IEnumerable<Place> Described(Sentence sentence, int end, NameKind kind, Gender gender, bool isIt) =>
        Near(sentence).SelectMany(s => DescribedIn(s, kind)).Where(p => p.Span.Start < end
            && Genders.CanBe(NameParts.GenderOf(p.Who), gender)
            && !(isIt && Descriptions.IsPlural(p.Who)));

    private List<Place> DescribedIn(Sentence sentence, NameKind kind)
    {
        if (!described.TryGetValue((sentence, kind), out var found))
        {
            described[(sentence, kind)] = found = [.. Descriptions.In(sentence, names, kind)];
        }
        return found;
    }
}
