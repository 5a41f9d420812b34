using WuzhenArchive.Reading.Conferences;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;
using WuzhenArchive.Text.Names;

namespace WuzhenArchive.Reading.Occasions;

/// <summary>
/// What a title says of all that stands below it: "Remarks by Governor Ann Lee at the Lakeside Summit", "Lee warns the pilots during the
/// Lakeside Summit", "Second Lakeside Rivers Conference: Opening session".
/// </summary>
/// <param name="title">The title, or the line at the very head of the text.</param>
/// <param name="first">The first unit of the words that place it.</param>
/// <param name="last">Their last unit.</param>
internal sealed class TitledRecord(Sentence title, int first, int last, RecordKind kind)
{
    private static readonly WordSet Speeches = WordSet.Of(
        "remarks speech address keynote statement intervention toast doorstop transcript lecture talk");

    private static readonly WordSet Deeds = WordSet.Of("participation remarks speech address keynote statement intervention lecture talk");

    private static readonly WordSet Sessions = WordSet.Of(
        "session plenary ceremony segment panel roundtable round-table workshop highlights proceedings minutes");

    // "remarks prior to the conference", "doorstop on departure for the summit", "a statement on the host of the summit".
    private static readonly WordSet Apart = WordSet.Of(
        "upcoming next forthcoming departure arrival travel visit margins sidelines on about over for from without");

    public RecordKind Kind => kind;

    public Span Evidence => title.Cover(first, last);

    /// <summary>The first title that places what stands below it at the article's edition.</summary>
    public static TitledRecord? Among(IEnumerable<Sentence> titles, EditionsNamed editions, int? article) => article is not { } year ? null
        : titles.Select(t => Placed(t, editions, year) ?? OfSession(t, editions, year)).FirstOrDefault(r => r is not null);

    /// <summary>The title is about what this person does or says there.</summary>
    public bool IsAbout(string speaker)
    {
        var name = PersonName.Of(speaker);
        if (name.Given is null || kind == RecordKind.Session)
        {
            return false;
        }
        var words = speaker.Split(' ');
        for (var i = 0; i < first; i++)
        {
            if (title.IsWord(i, name.Family))
            {
                return !(i + 1 < title.Count && title[i + 1].Kind == UnitKind.Possessive) || title.IsAny(i + 2, Deeds);
            }
            if (!IsBeforeName(i, words))
            {
                return false;
            }
        }
        return false;
    }

    // "Remarks by Vice President Ann", "In Lakeside, Norland's Governor": neither a verb nor a noun that somebody else could be.
    private bool IsBeforeName(int i, string[] name) =>
        !title[i].IsWord || title.IsAny(i, Speeches) || Array.Exists(name, n => title.IsWord(i, n.TrimEnd('.')))
        || title.Is(i, WordClass.Role | WordClass.RolePrefix | WordClass.Honorific | WordClass.GivenName | WordClass.Demonym
            | WordClass.Place | WordClass.Determiner)
        || title.WordAt(i) is "by" or "By" or "of" or "from" or "readout" or "Readout" or "In";

    private static TitledRecord? Placed(Sentence title, EditionsNamed editions, int year)
    {
        foreach (var (first, last) in editions.NamesIn(title))
        {
            var before = BeforeModifiers(title, first - 1);
            if (before < 0 || IsApart(title, first) || !EndsEvent(title, last + 1) || !IsOf(year, title, editions, first, last))
            {
                continue;
            }
            var isSpeech = Enumerable.Range(0, before + 1).Any(i => title.IsAny(i, Speeches));
            if (title.IsWord(before, "at") || title.IsWord(before, "during") || title.IsWord(before, "in")
                || (isSpeech && (title.IsWord(before, "to") || !title[before].IsWord)))
            {
                return new(title, title[before].IsWord ? before : before + 1, last, isSpeech ? RecordKind.Speech : RecordKind.Deed);
            }
        }
        return null;
    }

    // "Lakeside Rivers Conference 2022 – Opening session", "Highlights of the second Lakeside Rivers Conference", "LAKESIDE HIGHLIGHTS"
    private static TitledRecord? OfSession(Sentence title, EditionsNamed editions, int year)
    {
        var session = Enumerable.Range(0, title.Count).FirstOrDefault(i => title.IsAny(i, Sessions), -1);
        var isTold = editions.Found(title) is { Count: > 0 } named ? named.All(n => n.Year == year)
            : editions.NamesTown(title, year) && editions.NamesIn(title).All(n => IsOf(year, title, editions, n.First, n.Last));
        return session >= 0 && isTold && !Enumerable.Range(0, title.Count).Any(i => IsVerb(title, i))
            ? new(title, 0, title.LastBeforeClosing(), RecordKind.Session) : null;
    }

    private static bool IsVerb(Sentence title, int i) =>
        (title.Is(i, WordClass.PresentVerb | WordClass.PastVerb | WordClass.PastOrParticiple | WordClass.Auxiliary)
            && !title.IsAny(i, Sessions))
        || OccasionWords.ApartWords.Has(title.WordAt(i)) || Apart.Has(title.WordAt(i)) || title.Is(i, WordClass.To);

    // A number that the archive does not list is that of another edition.
    private static bool IsOf(int year, Sentence title, EditionsNamed editions, int first, int last)
    {
        var name = title.Cover(first, last);
        return editions.Found(title).FirstOrDefault(n => n.Evidence.Overlaps(name)) is { } named ? named.Year == year
            : !IsNumber(title, first - 1) && !IsNumber(title, last + 1);
    }

    private static bool IsNumber(Sentence title, int i) =>
        (uint)i < (uint)title.Count && (title[i].Kind == UnitKind.Number || title.Is(i, WordClass.Ordinal));

    // "ahead of the conference", "Lee to speak at the conference", "Lee will warn the pilots at the conference"
    private static bool IsApart(Sentence title, int first) => Enumerable.Range(0, first).Any(i =>
        OccasionWords.ApartWords.Has(title.WordAt(i)) || Apart.Has(title.WordAt(i)) || title.Is(i, WordClass.Modal)
        || (title.Is(i, WordClass.To) && i + 1 < first && !title.Is(i + 1, WordClass.Determiner | WordClass.Ordinal)));

    // Back over "the", "the 2022", "the second annual".
    private static int BeforeModifiers(Sentence title, int i)
    {
        while (i >= 0 && (title.Is(i, WordClass.Determiner | WordClass.Ordinal) || title[i].Kind is UnitKind.Number or UnitKind.Possessive
            || title.IsWord(i, "annual") || title.IsWord(i, "year")))
        {
            i--;
        }
        return i;
    }

    // "the Lakeside Summit in Norland" is ours; "the Lakeside Summit Pilots' Dinner" is another event.
    private static bool EndsEvent(Sentence title, int next)
    {
        if (title.IsAny(next, OccasionWords.Events))
        {
            next++;
        }
        return next >= title.Count || !title[next].IsWord || title.Is(next, WordClass.Preposition | WordClass.Place);
    }
}
