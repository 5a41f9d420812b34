using WuzhenArchive.Authority;
using WuzhenArchive.Reading.Conferences;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Occasions;

/// <summary>The years of the conference that a sentence is about: those of editions it names, and a plain "in 2021" where that year had one.</summary>
internal sealed class SentenceYears(EditionsNamed editions, AuthorityFile authority)
{
    private readonly Dictionary<Sentence, IReadOnlyList<(int Year, Span Evidence)>> known = [];
    private readonly HashSet<int> listed = [.. authority.Editions.Select(e => e.Year)];

    /// <summary>In the order of the words.</summary>
    public IReadOnlyList<(int Year, Span Evidence)> In(Sentence sentence)
    {
        if (!known.TryGetValue(sentence, out var years))
        {
            known[sentence] = years = Found(sentence);
        }
        return years;
    }

    private IReadOnlyList<(int Year, Span Evidence)> Found(Sentence sentence) =>
        !sentence.HasNumber ? editions.In(sentence)
        : [.. editions.In(sentence).Concat(Plain(sentence)).OrderBy(y => y.Evidence.Start).DistinctBy(y => y.Year)];

    private IEnumerable<(int Year, Span Evidence)> Plain(Sentence sentence)
    {
        for (var i = 1; i < sentence.Count; i++)
        {
            if (EditionYears.At(sentence, i) is { } year && listed.Contains(year) && sentence.IsWord(i - 1, "in"))
            {
                yield return (year, sentence.Cover(i - 1, i));
            }
        }
    }
}
