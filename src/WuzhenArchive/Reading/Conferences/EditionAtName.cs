using WuzhenArchive.Authority;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>
/// The edition that the words at a name of the series, or at a noun for it, tell: a number, a year, or a year seen from the article's.
/// </summary>
/// <param name="today">The year that "this year" means; null when nobody can tell.</param>
internal sealed class EditionAtName(AuthorityFile authority, SeriesNames names, int? today)
{
    private const int ReachBefore = 5;

    private static readonly WordSet Counted = WordSet.Of("year edition session time");

    private static readonly WordSet Hosts = WordSet.Of("""
        organisers organizers organiser organizer officials official spokesman spokeswoman spokesperson
        secretariat staff committee founder founders boss chief
        """);

    public EditionTimes Times { get; } = new(today);

    /// <summary>Of all editions that are listed.</summary>
    public HashSet<int> Years { get; } = [.. authority.Editions.Select(e => e.Year)];

    /// <param name="isName">The words are a name of the series; else they are a noun for it: "the conference".</param>
    public NamedEdition? Of(Sentence sentence, int first, int last, bool isName)
    {
        // "2021 was a good year, figures of LRC organisers say": a year that its people tell of is not the conference's.
        var isOfHosts = isName && Hosts.Has(sentence.WordAt(Math.Min(last + 1, sentence.Count - 1)));
        var beside = !isOfHosts && Times.Beside(sentence, first, last, Years) is { } time
            ? Beside(sentence, first, last, isName, time) : null;
        var named = (isName ? Numbered(sentence, first, last) : null) ?? RightBefore(sentence, first, last, isName)
            ?? RightBehind(sentence, first, last, isName);
        return named is null ? beside : beside?.Year == named.Year
            ? named with { Month = beside.Month, MonthSpan = beside.MonthSpan, Evidence = Both(named.Evidence, beside.Evidence) } : named;
    }

    private static NamedEdition Beside(Sentence sentence, int first, int last, bool isName,
        (int Year, int First, int Last, int? Month) time) =>
        new(time.Year, sentence.Cover(Math.Min(first, time.First), Math.Max(last, time.Last)), isName ? Naming.YearBeside
            : Naming.YearBesideNoun, null, time.Month)
        {
            MonthSpan = time.Month is null ? null : sentence.Cover(time.First, time.Last),
        };

    private static Span Both(Span one, Span other) => Span.FromBounds(Math.Min(one.Start, other.Start), Math.Max(one.End, other.End));

    // "LRC29", "LRC 29", "LRC2022"
    private NamedEdition? Numbered(Sentence sentence, int first, int last)
    {
        var behind = first == last && names.IsLetters(sentence.WordAt(first)) && (uint)(last + 1) < (uint)sentence.Count
            && sentence[last + 1].Kind == UnitKind.Number && sentence[last + 1].Span.Length <= 2;
        var number = names.NumberIn(sentence.WordAt(first)) ?? (behind ? Numbers.OfFigures(sentence.WordAt(last + 1)) : null);
        return number is not { } told ? null
            : Years.Contains(told) ? new(told, sentence.Cover(first, last), Naming.Year)
            : authority.Editions.FirstOrDefault(e => e.Ordinal == told) is { } entry
                ? new(entry.Year, sentence.Cover(first, behind ? last + 1 : last), Naming.Ordinal, told)
                {
                    OrdinalSpan = behind
                    ? sentence[last + 1].Span : sentence[first].Span
                } : null;
    }

    // "the second annual …", "the 2022 edition of the …", "last year's …"
    private NamedEdition? RightBefore(Sentence sentence, int first, int last, bool isName)
    {
        for (var i = first - 1; i >= Math.Max(0, first - ReachBefore); i--)
        {
            if (OrdinalAt(sentence, i) is { } ordinal)
            {
                return !sentence.Is(i - 1, WordClass.PossessivePronoun)
                    && (isName || sentence.IsAny(last, names.Nouns) || sentence.IsWord(last, "edition"))
                    && YearOfOrdinal(ordinal) is { } counted
                    ? new(counted, sentence.Cover(i, last), Naming.Ordinal, ordinal) { OrdinalSpan = sentence[i].Span } : null;
            }
            if (EditionYears.At(sentence, i) is { } year && (isName || IsListed(year)))
            {
                return new(year, sentence.Cover(i, last), Naming.Year);
            }
            if (Times.Relative(sentence, i) is { } relative && sentence[i + 1].Kind == UnitKind.Possessive
                && (isName || sentence.IsAny(last, names.Nouns) || !(sentence.IsWord(last, "conference") || sentence.IsWord(last, "summit"))))
            {
                return new(relative, sentence.Cover(i - 1, last), Naming.Relative);
            }
            if (!IsPassedOver(sentence, i))
            {
                return null;
            }
        }
        return null;
    }

    private static bool IsPassedOver(Sentence sentence, int i) =>
        sentence[i].Kind == UnitKind.Possessive || sentence.IsMark(i, '\'') || sentence.IsWord(i, "year")
            || sentence.WordAt(i) is "s" or "of" or "the" or "annual" or "Annual" or "edition" or "session" or "Edition" or "latest";

    // "… 2022", "…, 2022", "… of 2021", "… (2022)", "the conference in 2016"
    private NamedEdition? RightBehind(Sentence sentence, int first, int last, bool isName)
    {
        var i = sentence.IsMark(last + 1, ',') || sentence.WordAt(Math.Min(last + 1, sentence.Count - 1)) is "of" or "in" or "for"
            ? last + 2 : last + 1;
        if (EditionYears.At(sentence, i) is { } year && (i > last + 1 || isName) && (isName || IsListed(year))
            && !EditionTimes.IsCount(sentence, i))
        {
            return new(year, sentence.Cover(first, i), Naming.Year);
        }
        return isName && InParentheses(sentence, last) is var (inside, place)
            ? new(inside, Span.FromBounds(sentence[first].Span.Start, place.End), Naming.Year) : null;
    }

    // A parenthesis is a sentence of its own; a year alone in it, or behind the short name, is the edition's: "… (LRC 2022)".
    private static (int Year, Span Place)? InParentheses(Sentence sentence, int last)
    {
        var text = sentence.Shadow;
        var i = sentence[last].Span.End;
        var end = Math.Min(sentence.Span.End, i + 20);
        while (i < end && text[i] is ' ')
        {
            i++;
        }
        if (i >= end || text[i] != '(')
        {
            return null;
        }
        var close = text.AsSpan(i, end - i).IndexOf(')');
        var inside = close < 5 ? default : text.AsSpan(i + 1, close - 1);
        return inside.Length >= 4 && (inside.Length == 4 || inside[^5] is ' ' or '\'') && EditionYears.Of(inside[^4..]) is { } year
            ? (year, new Span(i, close + 1)) : null;
    }

    // "In its second year, the Lakeside Rivers Conference …", "now in its third edition"
    public NamedEdition? InItsYear(Sentence sentence, int i) =>
        sentence.IsWord(i, "its") && OrdinalAt(sentence, i + 1) is { } ordinal && sentence.IsAny(i + 2, Counted)
            && YearOfOrdinal(ordinal) is { } year
            ? new(year, sentence.Cover(i, i + 2), Naming.Ordinal, ordinal) { OrdinalSpan = sentence[i + 1].Span } : null;

    public static int? OrdinalAt(Sentence sentence, int i) =>
        (uint)i >= (uint)sentence.Count ? null : sentence.WordAt(i) is "inaugural" or "Inaugural" or "first-ever" or "First-ever" ? 1
            : Numbers.OfOrdinal(sentence.WordAt(i));

    // The sixth conference, where the archive lists five: that of the article's own year, if that is later than all that are listed.
    private int? YearOfOrdinal(int ordinal) => authority.Editions.FirstOrDefault(e => e.Ordinal == ordinal)?.Year
        ?? (today is { } year && authority.Editions.All(e => e.Year < year && (e.Ordinal ?? 0) < ordinal) ? year : null);

    private bool IsListed(int year) => Years.Count == 0 || Years.Contains(year);
}
