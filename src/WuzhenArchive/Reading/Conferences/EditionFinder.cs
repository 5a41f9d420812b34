using System.Globalization;
using WuzhenArchive.Authority;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Regions;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>
/// Finds which edition an article is about, from the sentences that name the conference: by a year beside it ("In November 2016 …"),
/// by its number ("the third …") through the authority file, and only then by the date of publication. A year that stands elsewhere
/// ("his famous 1984 film") is no edition.
/// </summary>
internal sealed class EditionFinder(AuthorityFile authority, NameTable names, string? published)
{
    private const int Reach = 12;

    public EditionReading? Find(IEnumerable<Sentence> sentences)
    {
        var named = sentences.SelectMany(s => names.Within(s, 0, s.Count - 1).Where(m => m.Kind == NameKind.Event)).Select(Clues).ToList();
        var best = named.OrderByDescending(c => (c.Year is null ? 0 : 2) + (c.Ordinal is null ? 0 : 2)).FirstOrDefault();
        if (best is null)
        {
            return null;
        }
        var entry = authority.Editions.FirstOrDefault(e => e.Ordinal is not null && e.Ordinal == best.Ordinal)
            ?? authority.Editions.FirstOrDefault(e => e.Year == (best.Year ?? PublishedYear()));
        var year = best.Ordinal is not null && entry?.Ordinal == best.Ordinal ? entry!.Year : best.Year ?? PublishedYear();
        return year is { } y
            ? new(y, best.Ordinal ?? entry?.Ordinal, best.Year == y && best.Month is not null ? best.Month : entry?.Start?.Month, best.Evidence)
            : null;
    }

    private sealed record Clue(int? Year, int? Ordinal, int? Month, Span Evidence);

    private Clue Clues(Mention mention)
    {
        var sentence = mention.Sentence;
        var first = mention.First;
        int? ordinal = null;
        for (var i = mention.First - 1; i >= Math.Max(0, mention.First - 3) && ordinal is null; i--)
        {
            ordinal = Numbers.OfOrdinal(sentence.WordAt(i));
            first = ordinal is null ? first : i;
        }
        var (year, at) = YearNear(sentence, mention);
        int? month = at > 0 && Dates.MonthOf(sentence.WordAt(at - 1)) is var m && m > 0 && sentence.Is(at - 1, WordClass.Month) ? m : null;
        var evidence = at < 0 ? sentence.Cover(first, mention.Last) : sentence.Cover(Math.Min(first, month is null ? at : at - 1), Math.Max(mention.Last, at));
        return new(year, ordinal, month, evidence);
    }

    // Right before or behind the name, or as "in 2016" within a few words of it.
    private static (int? Year, int At) YearNear(Sentence sentence, Mention mention)
    {
        for (var distance = 1; distance <= Reach; distance++)
        {
            foreach (var i in (ReadOnlySpan<int>)[mention.First - distance, mention.Last + distance])
            {
                if (EditionYears.At(sentence, i) is { } year && (distance == 1 || sentence.IsWord(i - 1, "in") || sentence.Is(i - 1, WordClass.Month) || sentence.IsMark(i - 1, ',')))
                {
                    return (year, i);
                }
            }
        }
        return (null, -1);
    }

    private int? PublishedYear() =>
        published is { Length: >= 4 } && int.TryParse(published.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
