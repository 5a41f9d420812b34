using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>A number that may count people or things, with the words that hedge it.</summary>
/// <param name="First">The first unit of the hedge, or of the number.</param>
/// <param name="Last">The last unit of the number itself.</param>
/// <param name="Behind">The first unit behind it and its hedge.</param>
internal sealed record CountedNumber(int Value, string? Hedge, int First, int Last, int Behind)
{
    /// <summary>The numbers of a sentence in their order; a range ("1,000 to 1,200 guests") is its upper end, hedged by the
    /// lower.</summary>
    public static List<CountedNumber> In(Sentence sentence)
    {
        var found = new List<CountedNumber>();
        for (var i = 0; i < sentence.Count; i++)
        {
            if (NumberWords.At(sentence, i) is not var (value, last))
            {
                continue;
            }
            var (hedge, first) = Hedges.Of(sentence, i, last);
            if (RangeFrom(sentence, i, value, last) is var (upper, end))
            {
                (hedge, first, last, value) = ($"{(sentence.IsWord(i - 1, "between") ? "between " : "")}{sentence.Printed(i, last)} {(sentence.IsWord(last + 1, "and") ? "and" : "to")}", sentence.IsWord(i - 1, "between") ? i - 1 : i, end, upper);
            }
            found.Add(new(value, hedge, first, last, Hedges.Behind(sentence, last)));
            i = last;
        }
        return found;
    }

    /// <summary>It could as well be a year: "In 2016 guests came".</summary>
    public bool MayBeYear(Sentence sentence) => Hedge is null && EditionYears.At(sentence, Last) is < 2030
        && (sentence.WordAt(Math.Max(0, First - 1)) is "in" or "In" or "of" or "since" or "by" or "until" or "from" or "during" or "the"
            or "year" || First == 0 || Value % 100 != 0);

    // "1,000 to 1,200", "between 1,000 and 1,200", but no growth: "from 1,000 to 1,200".
    private static (int Upper, int End)? RangeFrom(Sentence sentence, int i, int lower, int last)
    {
        var joins = sentence.IsMark(last + 1, '-') || sentence.IsMark(last + 1, '–')
            || (sentence.IsWord(last + 1, "to") && !sentence.IsWord(i - 1, "from"))
            || (sentence.IsWord(last + 1, "and") && sentence.IsWord(i - 1, "between"));
        return joins && last + 2 < sentence.Count && lower >= 10 && NumberWords.At(sentence, last + 2) is var (upper, end) && upper > lower
            && upper <= lower * 5 ? (upper, end) : null;
    }
}
