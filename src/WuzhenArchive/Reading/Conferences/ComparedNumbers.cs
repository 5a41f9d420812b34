using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>
/// Two numbers of two editions: "smaller than last year's (1,600 vs. 2,000 participants)", "1,600 participants, down from 2,000 last
/// year", "drew 2,000 guests, twice the 1,000 of the first conference".
/// </summary>
internal static class ComparedNumbers
{
    private const int Reach = 8;
    private const int Between = 24;

    /// <summary>The second number is compared with the first.</summary>
    public static bool Are(Sentence sentence, CountedNumber one, CountedNumber other)
    {
        var i = other.First - 1;
        if (i - one.Last > Between || i <= one.Last)
        {
            return false;
        }
        i = sentence.WordAt(i) is "the" or "some" ? i - 1 : i;
        i = sentence.IsMark(i, '.') ? i - 1 : i;
        return sentence.WordAt(i) is "vs" or "versus" or "against" or "beating" or "than" or "twice" or "double" or "triple" or "exceeding"
            or "topping" or "surpassing" or "outnumbering"
            || (sentence.WordAt(i) is "with" or "to" && sentence.IsWord(i - 1, "compared"))
            || (sentence.IsWord(i, "from") && sentence.WordAt(Math.Max(0, i - 1)) is "down" or "up" or "doubled" or "doubling" or "rising"
                or "rose" or "grew" or "growing" or "increase" or "increased" or "jump" or "drop" or "fell");
    }

    /// <summary>The editions of both numbers, where something tells that of the second: "last year", "in 2021", "of the first
    /// conference".</summary>
    /// <param name="year">The edition of the sentence, which may be the one that only the second number is of.</param>
    public static (int Own, int Other)? YearsOf(Sentence sentence, CountedNumber number, int year, FactEditions years)
    {
        for (var i = number.Last + 1; i < Math.Min(number.Last + Reach, sentence.Count); i++)
        {
            if (IsYearBefore(sentence, i))
            {
                return sentence.IsWord(i, "last") && years.Otherwise - 1 == year ? (year + 1, year) : (year, year - 1);
            }
            if (EditionYears.At(sentence, i) is { } named && sentence.WordAt(i - 1) is "in" or "of")
            {
                return Both(named, year, years);
            }
        }
        var (start, end) = (sentence[number.Last].Span.End, sentence[Math.Min(number.Last + Reach, sentence.Count - 1)].Span.End);
        return years.Found.FirstOrDefault(f => f.Evidence.Start >= start && f.Evidence.Start < end) is { } edition
            ? Both(edition.Year, year, years)
            : SpeaksOfYearBefore(sentence) ? (year, year - 1) : null;
    }

    private static (int Own, int Other)? Both(int named, int year, FactEditions years) =>
        named != year ? (year, named) : years.Otherwise is { } own && own != named ? (own, named) : null;

    /// <summary>"900 people came last year", "drew 900 guests in 2021": unless those words have told the year already.</summary>
    public static int OwnYear(Sentence sentence, CountedNumber number, int year, FactEditions years)
    {
        for (var i = number.Last + 1; i < Math.Min(number.Last + Reach, sentence.Count); i++)
        {
            if (IsYearBefore(sentence, i) && !sentence.IsWord(i - 1, "than"))
            {
                var told = sentence[i].Span;
                return years.Found.Any(f => f.Evidence.Contains(told)) ? year : year - 1;
            }
            if (EditionYears.At(sentence, i) is { } named && sentence.IsWord(i - 1, "in"))
            {
                return named;
            }
        }
        return year;
    }

    private static bool IsYearBefore(Sentence sentence, int i) =>
        (sentence.WordAt(i) is "last" or "previous" && sentence.IsWord(i + 1, "year"))
            || (sentence.IsWord(i, "year") && (sentence.IsWord(i + 1, "before") || sentence.IsWord(i + 1, "earlier")
            || sentence.IsWord(i + 1, "ago")));

    // The sentence as a whole, parentheses included, must speak of the year before.
    private static bool SpeaksOfYearBefore(Sentence sentence)
    {
        var text = sentence.Span.In(sentence.Shadow);
        return text.Contains("last year", StringComparison.OrdinalIgnoreCase)
            || text.Contains("previous year", StringComparison.OrdinalIgnoreCase)
            || text.Contains("year before", StringComparison.OrdinalIgnoreCase)
                || text.Contains("year earlier", StringComparison.OrdinalIgnoreCase);
    }
}
