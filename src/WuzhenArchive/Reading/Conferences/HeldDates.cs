using WuzhenArchive.Authority;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>
/// The days of an edition: "held from June 1 to 3", "the Nov. 16-18 conference", a range that is that of the edition in the archive
/// ("Lakeside, 1-3 June 2022"), and a length with a day: "The three-day conference opened on Wednesday".
/// </summary>
/// <param name="published">The article's date, which weekdays are counted from; null where it is unknown.</param>
internal sealed class HeldDates(EventNouns events, AuthorityFile authority, string? published)
{
    private const int HeldReach = 20;
    private const int NounReach = 4;
    private const int HeadingReach = 5;

    private readonly CountedDays counted = new(events, published);

    public void Find(Sentence sentence, FactEditions years, List<FactReading> found)
    {
        for (var i = 0; sentence.HasNumber && i < sentence.Count; i++)
        {
            if (DayRange.At(sentence, i) is { } range && years.Of(sentence.Cover(range.First, range.Last)) is { } year && range.Iso(range.Year ?? year) is { } iso
                && ((IsListed(range, range.Year ?? year) && OpensWith(sentence, range.First)) || (events.IsOfWhole(sentence, range.First, first: true) && (IsHeld(sentence, range.First) || IsBesideName(sentence, range)))))
            {
                found.Add(new(FactProperty.Dates, range.Year ?? year, iso, sentence.Cover(range.First, range.Last)));
                return;
            }
        }
        if (years.Of(sentence.Span) is { } edition && counted.In(sentence, edition) is var (start, end, place) && start.Year == edition && !IsContradicted(edition, start, end) && DayRange.Iso(start, end) is { } days)
        {
            found.Add(new(FactProperty.Dates, edition, days, place));
        }
    }

    // "Lakeside, 1-3 June 2022": from the day that the archive knows as the edition's first; its end may have been put off.
    private bool IsListed(DayRange range, int year) => authority.Editions.Any(e => e.Year == year && e.Start is { } start && start == DayRange.Day(year, range.FirstMonth, range.FirstDay));

    // Nothing but a place, or words such as "When:", stands before it.
    private static bool OpensWith(Sentence sentence, int range) =>
        range <= HeadingReach && Enumerable.Range(0, range).All(i => sentence.IsCapitalised(i) || sentence[i].Kind == UnitKind.Mark || sentence.WordAt(i) is "from" or "on");

    // What is counted from a weekday gives way to what the archive knows.
    private bool IsContradicted(int year, DateOnly start, DateOnly end) =>
        authority.Editions.FirstOrDefault(e => e.Year == year) is { Start: { } known } edition && (known != start || (edition.End ?? end) != end);

    // A range of days says when something was held only behind a word that says so, or in a sentence that opens with it.
    private static bool IsHeld(Sentence sentence, int range)
    {
        for (var i = Math.Max(0, range - HeldReach); i < Math.Min(sentence.Count, range + HeldReach); i++)
        {
            if (sentence.WordAt(i) is "held" or "hold" or "run" or "runs" or "ran" or "running" or "scheduled" or "slated" or "convened" or "convene" or "convenes" or "take" or "takes" or "took" or "taking" or "lasts" or "lasted" or "set"
                or "opened" or "opens" or "hosted" or "gathers" or "gathered" or "kicks" or "kicked" or "meets" or "met" or "begins" or "began" or "staged")
            {
                return true;
            }
        }
        return false;
    }

    // "the Lakeside Rivers Conference (June 1-3)", "the conference, June 1 to 3, …", "the June 1-3 conference"
    private bool IsBesideName(Sentence sentence, DayRange range)
    {
        if ((sentence.IsParenthesis && events.StandsBehind(sentence)) || Enumerable.Range(1, 2).Any(n => events.IsOwn(sentence, range.Last + n)))
        {
            return true;
        }
        for (var i = range.First - 1; i >= Math.Max(0, range.First - NounReach); i--)
        {
            if (events.IsOwn(sentence, i))
            {
                return true;
            }
            if (!(sentence.IsMark(i, ',') || sentence.WordAt(i) is "from" or "on" or "of" or "in" || sentence.IsCapitalised(i)))
            {
                return false;
            }
        }
        return false;
    }
}
