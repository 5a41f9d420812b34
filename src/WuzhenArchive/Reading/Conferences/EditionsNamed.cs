using WuzhenArchive.Authority;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>
/// The editions a sentence names: by a number or a year at the name ("the second Lakeside Rivers Conference", "Lakeside Rivers
/// Conference 2022"), by a year beside it ("hosted the conference in 2016"), or seen from the article ("last year's conference").
/// </summary>
/// <param name="today">The year that "this year" means: that of publication or of the article's own edition; null when nobody can
/// tell.</param>
internal sealed class EditionsNamed(AuthorityFile authority, SeriesNames names, int? today)
{
    private const int ReachBefore = 5;

    private static readonly WordSet Times = WordSet.Of("year edition session time");

    private static readonly WordSet Hosts = WordSet.Of("""
        organisers organizers organiser organizer officials official spokesman spokeswoman spokesperson
        secretariat staff committee founder founders boss chief
        """);

    private readonly EditionsByTown byTown = new(names.Towns);
    private readonly EditionTimes times = new(today);
    private readonly HashSet<int> years = [.. authority.Editions.Select(e => e.Year)];

    // Most rules ask most sentences: each is looked through once.
    private readonly Dictionary<Sentence, IReadOnlyList<NamedEdition>> found = [];
    private readonly Dictionary<Sentence, IReadOnlyList<(int First, int Last)>> namesIn = [];

    private EditionsNamed(AuthorityFile authority, SeriesNames names, int? today,
        Dictionary<Sentence, IReadOnlyList<(int First, int Last)>> namesIn)
        : this(authority, names, today) => this.namesIn = namesIn;

    /// <summary>The same where "this year" is another.</summary>
    public EditionsNamed SeenFrom(int? year) => year == today ? this : new(authority, names, year, namesIn);

    /// <summary>Where the editions were held.</summary>
    public EditionTowns Towns => names.Towns;

    /// <summary>The editions in the order of the words that name them.</summary>
    public IReadOnlyList<(int Year, Span Evidence)> In(Sentence sentence) =>
        Found(sentence) is { Count: > 0 } named
            ? [.. named.DistinctBy(n => n.Year).OrderBy(n => n.Evidence.Start).Select(n => (n.Year, n.Evidence))] : [];

    /// <summary>Every naming, with how the words name the edition.</summary>
    public IReadOnlyList<NamedEdition> Found(Sentence sentence)
    {
        if (!found.TryGetValue(sentence, out var known))
        {
            found[sentence] = known = [.. Find(sentence, NamesIn(sentence))];
        }
        return known;
    }

    private IEnumerable<NamedEdition> Find(Sentence sentence, IReadOnlyList<(int First, int Last)> named)
    {
        foreach (var (first, last) in named)
        {
            if ((AtEvent(sentence, first, last, isName: true) ?? byTown.Of(sentence, first, last)) is { } edition)
            {
                yield return edition;
            }
        }
        for (var i = 0; i < sentence.Count; i++)
        {
            if (IsInName(sentence, i))
            {
                continue;
            }
            if (((IsEventNoun(sentence, i) ? AtEvent(sentence, i, i, isName: false) : null)
                ?? (named.Count > 0 ? InItsYear(sentence, i) : null)
                ?? byTown.Beside(sentence, i, times, years)) is { } edition)
            {
                yield return edition;
            }
        }
    }

    /// <summary>Where the sentence prints a name of the series.</summary>
    public IReadOnlyList<(int First, int Last)> NamesIn(Sentence sentence)
    {
        if (!namesIn.TryGetValue(sentence, out var known))
        {
            namesIn[sentence] = known = [.. names.In(sentence)];
        }
        return known;
    }

    /// <summary>The unit belongs to a name of the series.</summary>
    public bool IsInName(Sentence sentence, int i)
    {
        var names = NamesIn(sentence);
        for (var n = 0; n < names.Count; n++)
        {
            if (names[n].First <= i && i <= names[n].Last)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The one edition that was held where a dispatch comes from: "LAKESIDE (Lakewire) – ".</summary>
    public (int Year, Span Town)? OfDispatch(Sentence sentence) => byTown.OfDispatch(sentence);

    /// <summary>The sentence names the town of an edition, or the one that the series is called by.</summary>
    public bool NamesTown(Sentence sentence, int year) => Towns.IsNamedIn(sentence, year);

    /// <summary>The line stands under the name of an edition's town: "LAKESIDE HIGHLIGHTS", "Locks in Lakeside".</summary>
    public bool IsUnderTown(Sentence line, int year)
    {
        for (var i = 0; i < line.Count; i++)
        {
            if ((i == 0 || line.WordAt(i - 1) is "in" or "In" or "IN" or "at" or "At") && Towns.IsOfEditionAt(line, i, year))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The sentence speaks of "the conference", "the Conference", without naming it.</summary>
    public bool SpeaksOfEvent(Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (IsEventNoun(sentence, i)
                || (i > 0 && sentence.IsCapitalised(i) && IsNoun(sentence, i) && sentence.WordAt(i - 1) is "the"
                    && !sentence.IsCapitalised(i + 1)))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The sentence has the series meet where it meets: "a conference in Lakeside", "the Lakeside summit".</summary>
    public bool MeetsAtPlace(Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (Towns.At(sentence, i) is { } last
                && (IsNoun(sentence, last + 1) || (sentence.WordAt(Math.Max(0, i - 1)) is "in" or "at"
                    && (IsNoun(sentence, i - 2) || IsNoun(sentence, i - 3)))))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>A noun for an event, or the one the series' names end with.</summary>
    public bool IsNoun(Sentence sentence, int i) => sentence.IsAny(i, names.AnyNouns);

    /// <summary>The noun that the series' names end with.</summary>
    public bool IsSeriesNoun(Sentence sentence, int i) => sentence.IsAny(i, names.Nouns);

    private NamedEdition? AtEvent(Sentence sentence, int first, int last, bool isName)
    {
        // "2021 was a good year, figures of LRC organisers say": a year that its people tell of is not the conference's.
        var isOfHosts = isName && Hosts.Has(sentence.WordAt(Math.Min(last + 1, sentence.Count - 1)));
        var beside = !isOfHosts && times.Beside(sentence, first, last, years) is { } time
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
            : years.Contains(told) ? new(told, sentence.Cover(first, last), Naming.Year)
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
                    && (isName || IsSeriesNoun(sentence, last) || sentence.IsWord(last, "edition"))
                    && YearOfOrdinal(ordinal) is { } counted
                    ? new(counted, sentence.Cover(i, last), Naming.Ordinal, ordinal) { OrdinalSpan = sentence[i].Span } : null;
            }
            if (EditionYears.At(sentence, i) is { } year && (isName || IsListed(year)))
            {
                return new(year, sentence.Cover(i, last), Naming.Year);
            }
            if (times.Relative(sentence, i) is { } relative && sentence[i + 1].Kind == UnitKind.Possessive
                && (isName || IsSeriesNoun(sentence, last) || !(sentence.IsWord(last, "conference") || sentence.IsWord(last, "summit"))))
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
    private NamedEdition? InItsYear(Sentence sentence, int i) =>
        sentence.IsWord(i, "its") && OrdinalAt(sentence, i + 1) is { } ordinal && sentence.IsAny(i + 2, Times)
            && YearOfOrdinal(ordinal) is { } year
            ? new(year, sentence.Cover(i, i + 2), Naming.Ordinal, ordinal) { OrdinalSpan = sentence[i + 1].Span } : null;

    // "the conference", "last year's event": no "press conference", no "conference on toads", and none in another town.
    private bool IsEventNoun(Sentence sentence, int i)
    {
        if (!sentence[i].IsWord || sentence.IsCapitalised(i) || !IsNoun(sentence, i))
        {
            return false;
        }
        var before = i > 0 ? sentence.WordAt(i - 1) : default;
        var isOurs = before is "the" or "The" or "this" or "This" or "annual"
            || (i > 0 && (sentence[i - 1].Kind == UnitKind.Possessive || OrdinalAt(sentence, i - 1) is not null
            || EditionYears.At(sentence, i - 1) is not null));
        var elsewhere = sentence.WordAt(Math.Min(i + 1, sentence.Count - 1)) is "on" or "about"
            || (sentence.WordAt(Math.Min(i + 1, sentence.Count - 1)) is "in" or "at" && sentence.IsCapitalised(i + 2)
            && !sentence.Is(i + 2, WordClass.Month)
            && Towns.At(sentence, i + 2) is null);
        return isOurs && !elsewhere;
    }

    private static int? OrdinalAt(Sentence sentence, int i) =>
        (uint)i >= (uint)sentence.Count ? null : sentence.WordAt(i) is "inaugural" or "Inaugural" or "first-ever" or "First-ever" ? 1
            : Numbers.OfOrdinal(sentence.WordAt(i));

    // The sixth conference, where the archive lists five: that of the article's own year, if that is later than all that are listed.
    private int? YearOfOrdinal(int ordinal) => authority.Editions.FirstOrDefault(e => e.Ordinal == ordinal)?.Year
        ?? (today is { } year && authority.Editions.All(e => e.Year < year && (e.Ordinal ?? 0) < ordinal) ? year : null);

    /// <summary>The sentence names the series, and not only by numbers that the archive does not list.</summary>
    public bool NamesListed(Sentence sentence) => NamesIn(sentence).Any(n => !IsOfUnlisted(sentence, n.First, n.Last));

    /// <summary>A name with a number that the archive, which numbers its editions, does not list: "LRC 7", "the ninth Lakeside Rivers
    /// Conference".</summary>
    public bool IsOfUnlisted(Sentence sentence, int first, int last)
    {
        if (authority.Editions.All(e => e.Ordinal is null) || Found(sentence).Any(n => n.Evidence.Overlaps(sentence.Cover(first, last))))
        {
            return false;
        }
        // "LRC 7", "LRC- 7", "LRC/MRC 7"
        var behind = sentence.IsMark(last + 1, '/') ? last + 3 : sentence.IsMark(last + 1, '-') ? last + 2 : last + 1;
        return OrdinalAt(sentence, first - 1) is not null || names.NumberIn(sentence.WordAt(last)) is not null
            || (names.IsLetters(sentence.WordAt(last)) && behind < sentence.Count
                && sentence[behind] is { Kind: UnitKind.Number, Span.Length: <= 2 });
    }

    /// <summary>The name has a number that the archive does not list, and the edition of this year is listed without one: it may be its own.</summary>
    public bool MayBeOf(int year, Sentence sentence, int first, int last) =>
        authority.Editions.Any(e => e.Year == year && e.Ordinal is null) && IsOfUnlisted(sentence, first, last);

    private bool IsListed(int year) => years.Count == 0 || years.Contains(year);
}
