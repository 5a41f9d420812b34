using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;
using WuzhenArchive.Text.Names;

namespace WuzhenArchive.Reading.Speech.Antecedents;

/// <summary>
/// Finds who a pronoun stands for. All who are named, described or meant in the sentences before are weighed by their signs, with learnt
/// weights; where none is far enough ahead of the next, nobody is named: better nobody than the wrong one.
/// </summary>
internal sealed class AntecedentFinder(NameTable names)
{
    /// <summary>The logarithm of how many times as probable as any other somebody must be to be named.</summary>
    public const double Margin = 1.2;

    private readonly PlacesBefore places = new(names);
    private readonly SignReader signs = new(names);
    private int seen = -1;

    /// <summary>To be told of whoever has spoken, in the order of the text.</summary>
    public void Spoke(string name, Sentence sentence)
    {
        places.Spoke(name);
        signs.SpokeLast = (name, sentence);
    }

    /// <summary>Who the pronoun that says something stands for; to be asked in the order of the text.</summary>
    /// <returns>Null where nobody can tell, and for a word that is no pronoun for somebody named elsewhere.</returns>
    /// <param name="content">What it says.</param>
    public string? Of(Sentence sentence, int pronoun, IReadOnlyList<Span> content)
    {
        if (Pronouns.KindOf(sentence, pronoun) is null)
        {
            return null;
        }
        // Those before it come first: by them somebody named long ago is still spoken of.
        foreach (var (before, i) in places.PronounsBefore(sentence, pronoun).Where(p => p.Sentence[p.Unit].Span.Start > seen))
        {
            Remember(before, i, Decide(Candidates(before, i)));
        }
        var name = Decide(Candidates(sentence, pronoun, content));
        Remember(sentence, pronoun, name);
        return name;
    }

    /// <summary>From now on the pronoun counts as a place where somebody is meant.</summary>
    internal void Remember(Sentence sentence, int pronoun, string? name)
    {
        seen = Math.Max(seen, sentence[pronoun].Span.Start);
        if (name is not null)
        {
            places.Meant(new(PlaceKind.Pronoun, sentence, pronoun, pronoun, name));
            signs.Called(name, Genders.OfPronoun(sentence.WordAt(pronoun)));
        }
    }

    /// <summary>All who may be meant by a pronoun, with their signs; the first is nobody of them.</summary>
    /// <param name="content">What the pronoun says; null where it says nothing.</param>
    internal IReadOnlyList<Candidate> Candidates(Sentence sentence, int pronoun, IReadOnlyList<Span>? content = null)
    {
        var candidates = new List<Candidate> { new(null) };
        foreach (var place in places.Of(sentence, pronoun))
        {
            var candidate = candidates.Find(c => c.Places.Count > 0 && c.Name == place.Name && c.Places[0].Who == place.Who);
            if (candidate is null)
            {
                candidates.Add(candidate = new(place.Name));
            }
            candidate.Places.Add(place);
        }
        signs.Mark(candidates, sentence, pronoun, content);
        return candidates;
    }

    private static string? Decide(IReadOnlyList<Candidate> candidates)
    {
        var (best, most, next) = (candidates[0], SignWeights.Of(candidates[0]), double.MinValue);
        foreach (var candidate in candidates.Skip(1))
        {
            var weight = SignWeights.Of(candidate);
            (best, most, next) = weight > most ? (candidate, weight, most) : (best, most, Math.Max(next, weight));
        }
        return most - next < Margin ? null : best.Name;
    }
}
