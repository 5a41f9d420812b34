using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>The editions that a sentence names by the town they were held in.</summary>
internal sealed class EditionsByTown(EditionTowns towns)
{
    private const int Reach = 6;

    /// <summary>The one edition that was held in the town behind a name: "the Rivers Conference in Lakeside".</summary>
    public NamedEdition? Of(Sentence sentence, int first, int last)
    {
        for (var i = last + 1; i < Math.Min(sentence.Count, last + Reach); i++)
        {
            if (sentence.WordAt(i) is "in" or "at" && towns.OnlyEditionAt(sentence, i + 1) is { } held)
            {
                return new(held.Year, sentence.Cover(first, held.Last), Naming.Town);
            }
            if (!sentence[i].IsWord || sentence.Is(i, WordClass.Verb | WordClass.Auxiliary))
            {
                break;
            }
        }
        return null;
    }

    /// <summary>The edition of the time right beside a town: "last year in Lakeside", "in Lakeside in 2021".</summary>
    /// <param name="years">Those that had an edition.</param>
    public NamedEdition? Beside(Sentence sentence, int i, EditionTimes times, IReadOnlySet<int> years)
    {
        if (i == 0 || !(sentence.WordAt(i - 1) is "in" or "In" or "at" or "At") || towns.At(sentence, i) is not { } last)
        {
            return null;
        }
        for (var n = last + 1; n <= last + 4 && n < sentence.Count; n++)
        {
            if (times.At(sentence, n) is { } behind && behind.First <= last + 2 && years.Contains(behind.Year))
            {
                return new(behind.Year, sentence.Cover(i, n), Naming.Place);
            }
        }
        return times.At(sentence, i - 2) is { } before && years.Contains(before.Year)
            ? new(before.Year, sentence.Cover(before.First, last), Naming.Place) : null;
    }

    /// <summary>"LAKESIDE (Lakewire) – ": the one edition that was held where a dispatch comes from.</summary>
    public (int Year, Span Town)? OfDispatch(Sentence sentence) =>
        sentence.Index == 0 && towns.OnlyEditionAt(sentence, 0) is { } held
            && (held.Last + 1 >= sentence.Count || sentence[held.Last + 1].Kind == UnitKind.Mark
            || !sentence.WordAt(0).ContainsAnyInRange('a', 'z'))
            ? (held.Year, sentence.Cover(0, held.Last)) : null;
}
