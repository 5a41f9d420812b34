using System.Globalization;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>
/// How many came, from how many countries, and how many exhibited, with the words that hedge the number: "some 1,600 people from more
/// than 110 countries and regions gathered", "saw roughly 1,000 pilots, officials and experts in attendance", "over 400 companies took
/// booths". Numbers of another edition beside them belong to that (<see cref="ComparedNumbers"/>).
/// </summary>
internal sealed class Attendance(EventNouns events)
{
    private const int FewestAtAConference = 50;
    private const int FarBehind = 24;
    private const int FewestOfAKind = 300;

    public void Find(Sentence sentence, FactEditions years, List<FactReading> found)
    {
        var numbers = CountedNumber.In(sentence);
        if (numbers.Count == 0 || Crowds.AreMeant(sentence))
        {
            return;
        }
        var coming = People.ComingIn(sentence);
        var compared = -1;
        var attended = -1;
        for (var n = 0; n < numbers.Count; n++)
        {
            var number = numbers[n];
            if (n == compared || years.Of(sentence[number.Last].Span) is not { } year)
            {
                continue;
            }
            compared = IsCount(sentence, number) ? ComparedWith(sentence, numbers, n) : -1;
            var other = compared > 0 ? ComparedNumbers.YearsOf(sentence, numbers[compared], year, years) : null;
            var people = People.Behind(sentence, number.Behind);
            var isTold = other is not null && (people > 0 || People.Behind(sentence, numbers[compared].Behind) > 0);
            if (IsCount(sentence, number) && !IsOfList(sentence, attended, number.First)
                && !IsAbsent(sentence, Math.Max(people, number.Last))
                && (isTold || (people > 0 && Came(sentence, numbers, n, people, coming) && events.IsOfWhole(sentence, number.Last))))
            {
                attended = number.Last;
                found.Add(Fact(FactProperty.Participants, sentence, number, Math.Max(people, number.Last), other?.Own
                    ?? ComparedNumbers.OwnYear(sentence, number, year, years)));
                if (other is { Other: var before })
                {
                    found.Add(Fact(FactProperty.Participants, sentence, numbers[compared], numbers[compared].Last, before));
                }
            }
            else if (CountryCounts.Is(sentence, number) && CountryCounts.SentPeople(sentence, number, coming, attended)
                && events.IsOfWhole(sentence, number.Last))
            {
                found.Add(Fact(FactProperty.Countries, sentence, number, number.Behind, ComparedNumbers.OwnYear(sentence, number, year, years)));
            }
            else if (ExhibitorCounts.Is(sentence, number, coming, events))
            {
                found.Add(Fact(FactProperty.Exhibitors, sentence, number, number.Behind, ComparedNumbers.OwnYear(sentence, number, year, years)));
            }
        }
    }

    // Between the two may stand another: "8,000 people from 170 countries, up from 5,000 last year".
    private static int ComparedWith(Sentence sentence, List<CountedNumber> numbers, int n)
    {
        for (var other = n + 1; other < Math.Min(n + 3, numbers.Count); other++)
        {
            if (IsCount(sentence, numbers[other]) && ComparedNumbers.Are(sentence, numbers[n], numbers[other]))
            {
                return other;
            }
        }
        return -1;
    }

    private static bool IsCount(Sentence sentence, CountedNumber number) =>
        number.Value >= FewestAtAConference && !number.MayBeYear(sentence) && !IsPart(sentence, number.First);

    // "12,000 participants, among them 5,000 officials", "including 90 ministers"
    private static bool IsPart(Sentence sentence, int first) =>
        sentence.WordAt(Math.Max(0, first - 1)) is "including" or "includes" or "included" or "whom"
            || (sentence.IsWord(first - 1, "them") && sentence.WordAt(Math.Max(0, first - 2)) is "among" or "of");

    // "9,000 participants, including 4,000 officials, 3,900 guests and 600 reporters"
    private static bool IsOfList(Sentence sentence, int attended, int first) =>
        attended >= 0 && Enumerable.Range(attended + 1, Math.Max(0, first - attended - 1))
            .Any(i => sentence.WordAt(i) is "including" or "comprising");

    // "over 20,000 individuals online", "the 1,237 delegates needed", "40,000 people applied for accreditation": none of them stood there.
    private static bool IsAbsent(Sentence sentence, int people)
    {
        for (var i = people + 1; i < Math.Min(sentence.Count, people + FarBehind); i++)
        {
            if (sentence.WordAt(i) is "online" or "needed" or "required" or "remotely" or "virtually" && i <= people + 2
                || sentence.WordAt(i) is "applied")
            {
                return true;
            }
            if (sentence.Is(i, WordClass.Auxiliary) || sentence.Is(i, WordClass.PastVerb))
            {
                return false;
            }
        }
        return false;
    }

    private bool Came(Sentence sentence, List<CountedNumber> numbers, int n, int people, Coming coming) =>
        (coming.Says(sentence, people, numbers[n].Value >= FewestOfAKind)
            && (People.IsPlain(sentence, people) || events.NamesNear(sentence)))
        || (sentence.WordAt(Math.Max(0, numbers[n].First - 1)) is "has" or "had" && numbers[n].Value >= FewestOfAKind
            && events.IsWhole(sentence, numbers[n].First - 2))
        || People.IsAudience(sentence, numbers[n].First, people)
        || (n + 1 < numbers.Count && CountryCounts.IsOriginOf(sentence, people, numbers[n + 1]) && !IsOwned(sentence, numbers[n].First));

    // "the company has 3,000 people from 40 countries"; but "the conference has 3,000 people".
    private bool IsOwned(Sentence sentence, int first) =>
        sentence.WordAt(Math.Max(0, first - 1)) is "employs" or "employ" or "employed" or "employing" or "surveyed" or "polled"
            or "interviewed" or "trained" or "serves" or "served" or "by"
        || (sentence.WordAt(Math.Max(0, first - 1)) is "has" or "have" or "had" or "with" && !events.IsWhole(sentence, first - 2));

    private static FactReading Fact(FactProperty property, Sentence sentence, CountedNumber number, int noun, int year) =>
        new(property, year, number.Value.ToString(CultureInfo.InvariantCulture), sentence.Cover(number.First, number.Last))
        {
            Hedge = Plans.Expect(sentence, number.First, noun) ? $"expected {number.Hedge}".TrimEnd() : number.Hedge,
        };
}
