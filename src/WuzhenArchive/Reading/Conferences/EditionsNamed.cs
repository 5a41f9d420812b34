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
    private readonly EditionsByTown byTown = new(names.Towns);
    private readonly EditionAtName atName = new(authority, names, today);

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
            if ((atName.Of(sentence, first, last, isName: true) ?? byTown.Of(sentence, first, last)) is { } edition)
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
            if (((IsEventNoun(sentence, i) ? atName.Of(sentence, i, i, isName: false) : null)
                ?? (named.Count > 0 ? atName.InItsYear(sentence, i) : null)
                ?? byTown.Beside(sentence, i, atName.Times, atName.Years)) is { } edition)
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

    // "the conference", "last year's event": no "press conference", no "conference on toads", and none in another town.
    private bool IsEventNoun(Sentence sentence, int i)
    {
        if (!sentence[i].IsWord || sentence.IsCapitalised(i) || !IsNoun(sentence, i))
        {
            return false;
        }
        var before = i > 0 ? sentence.WordAt(i - 1) : default;
        var isOurs = before is "the" or "The" or "this" or "This" or "annual"
            || (i > 0 && (sentence[i - 1].Kind == UnitKind.Possessive || EditionAtName.OrdinalAt(sentence, i - 1) is not null
            || EditionYears.At(sentence, i - 1) is not null));
        var elsewhere = sentence.WordAt(Math.Min(i + 1, sentence.Count - 1)) is "on" or "about"
            || (sentence.WordAt(Math.Min(i + 1, sentence.Count - 1)) is "in" or "at" && sentence.IsCapitalised(i + 2)
            && !sentence.Is(i + 2, WordClass.Month)
            && Towns.At(sentence, i + 2) is null);
        return isOurs && !elsewhere;
    }

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
        return EditionAtName.OrdinalAt(sentence, first - 1) is not null || names.NumberIn(sentence.WordAt(last)) is not null
            || (names.IsLetters(sentence.WordAt(last)) && behind < sentence.Count
                && sentence[behind] is { Kind: UnitKind.Number, Span.Length: <= 2 });
    }

    /// <summary>The name has a number that the archive does not list, and the edition of this year is listed without one: it may be its own.</summary>
    public bool MayBeOf(int year, Sentence sentence, int first, int last) =>
        authority.Editions.Any(e => e.Year == year && e.Ordinal is null) && IsOfUnlisted(sentence, first, last);
}
