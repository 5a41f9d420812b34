using WuzhenArchive.Authority;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>
/// Weighs which edition an article is about: title and lead first, then the article's date against the days of the editions, then
/// the rest. A look back ("after the first conference of 2021"), an old picture and an article about the series as a whole or about
/// another event decide nothing.
/// </summary>
/// <param name="named">Seen from the article's date.</param>
internal sealed class EditionFinder(AuthorityFile authority, EditionsNamed named)
{
    private const double InTitle = 6;
    private const double InLead = 5;
    private const double Later = 2;
    private const double AllLater = 6;
    private const double InCaption = 1.5;
    private const double InHead = 2;
    private const double InFoot = 1;
    private const double OfDay = 2.5;

    // A page may be changed years after it was written.
    private const double OfChange = 1.5;
    private const double OfAllDays = 3;
    private const double OfTown = 2.5;
    private const double Enough = 1.5;

    // Each sentence of the lead says less than the one before it what the article is about.
    private const double Fading = 0.2;
    private const double Faintest = 0.4;

    // Of two editions named nearly alike the article is about the later one: people look back more than ahead.
    private const double NearlyAlike = 0.7;
    private const int ManyEditions = 3;

    private readonly PassingNames passing = new(named);

    public EditionReading? Find(NamedParts parts, MastheadReading masthead, Span? dateline)
    {
        var published = masthead.Published;
        var attention = new Attention(named, parts);
        var date = PublishedEdition.Of(authority, published ?? masthead.Updated, attention.IsInTitle);
        var dispatch = parts.Datelines.Concat(parts.Lead).Select(named.OfDispatch).FirstOrDefault(d => d is not null);
        var near = date is { Weight: >= PublishedEdition.Near } ? date.Year : DayInTown(parts) ?? dispatch?.Year;
        if (attention.IsElsewhere(near) || (near is null && ((attention.IsPassing && attention.IsNamed) || IsOfUnlisted(parts.Title))))
        {
            return null;
        }
        var evidence = Gathered(parts, published).ToList();
        if (!attention.IsNamed && evidence.Exists(e => e.Year != near && e.Where is Where.Title or Where.Lead))
        {
            return null;
        }
        if (attention.IsNamed && dispatch is var (from, town))
        {
            evidence.Add(new(from, OfTown, town, Where.Lead));
        }
        if (date is not null && (attention.IsNamed || near is not null))
        {
            evidence.Add(OfDate(date, isOfChange: published is null, attention, dateline ?? attention.First));
        }
        var reported = Reported(evidence, parts, EditionYears.OfDate(published));
        evidence.RemoveAll(e => !reported.Contains(e.Year));
        return Best(evidence, attention, dateline);
    }

    // "LRC 7: opening session": whatever else is named below is not what the article is about.
    private bool IsOfUnlisted(IReadOnlyList<Sentence> titles) =>
        titles.All(s => named.Found(s).Count == 0) && titles.Any(s => named.NamesIn(s).Count > 0 && !named.NamesListed(s));

    // A bulletin of another meeting names many editions, and none of them as its own: title, lead, date or the lines round it must tell
    // that the article is about the series or about this edition. A number that is not listed may be that of the year's own edition.
    private HashSet<int> Reported(List<EditionEvidence> evidence, NamedParts parts, int? year)
    {
        var years = evidence.Select(e => e.Year).ToHashSet();
        List<Sentence> lines = [.. parts.Title, .. parts.Head];
        var ofTown = years.Where(y => lines.Exists(s => named.IsUnderTown(s, y))).ToHashSet();
        if (ofTown.Count == 1 && years.Count > 1 && !IsSettled(evidence))
        {
            return ofTown;
        }
        if (!parts.Title.Any(named.NamesListed) && !parts.Lead.Any(passing.ReportsSeries))
        {
            int[] own = year is { } given && parts.Lead.Any(s => passing.MayReport(given, s)) ? [given] : [];
            years.IntersectWith(evidence.Where(IsReport).Select(e => e.Year).Union(ofTown).Union(own));
        }
        return years;
    }

    // A date some weeks from the edition's days is one of many.
    private static bool IsReport(EditionEvidence evidence) =>
        evidence.Where != Where.Later && !(evidence.Where == Where.Date && evidence.Weight < PublishedEdition.Near);

    private static EditionEvidence OfDate(PublishedEdition date, bool isOfChange, Attention attention, Span? place)
    {
        var isNamed = attention.IsInTitle ? 1 : attention.IsInLead ? 0.5 : 0;
        return isOfChange ? new(date.Year, OfChange, place, Where.Around) : new(date.Year, date.Weight + isNamed, place, Where.Date);
    }

    // "LAKESIDE, Norland, June 2 (Lakewire) – ": a day of an edition, in its town, in the first paragraphs.
    private int? DayInTown(NamedParts parts) =>
        parts.Lead.Select(s => CalendarDays.In(s, authority)).OfType<(int Year, int Month, Span Span)>()
            .FirstOrDefault() is { Year: > 0 } day && parts.Lead.Any(s => named.NamesTown(s, day.Year)) ? day.Year : null;

    private EditionReading? Best(List<EditionEvidence> evidence, Attention attention, Span? dateline)
    {
        var sums = evidence.GroupBy(e => e.Year).Select(g => (Year: g.Key, Weight: Sum(g), Evidence: g.ToList()))
            .OrderByDescending(s => s.Weight).ThenByDescending(s => s.Year).ToList();
        if (sums.Count == 0 || sums[0].Weight < Enough)
        {
            return null;
        }
        var best = IsSettled(sums[0].Evidence) ? sums[0] : sums.TakeWhile(s => s.Weight >= sums[0].Weight * NearlyAlike).MaxBy(s => s.Year);
        if (attention.IsOfSeries(sums.Count(s => s.Evidence.Exists(e => e.Where is Where.Lead or Where.Later)) >= ManyEditions)
            && !best.Evidence.Exists(e => e.Where is Where.Title or Where.Date))
        {
            return null;
        }
        var told = best.Evidence.OrderByDescending(e => e.Weight).ThenBy(e => e.Span?.Start ?? int.MaxValue).First();
        var entry = authority.Editions.FirstOrDefault(e => e.Year == best.Year);
        var dated = best.Evidence.Where(e => e.Month is not null).OrderByDescending(e => e.Weight).FirstOrDefault();
        var place = told.Span ?? attention.First ?? dateline;
        return new(best.Year, entry?.Ordinal ?? told.Ordinal, dated?.Month ?? entry?.Start?.Month, place);
    }

    private static bool IsSettled(List<EditionEvidence> evidence) => evidence.Exists(e => e.Where is Where.Title or Where.Date);

    private static double Sum(IEnumerable<EditionEvidence> evidence) =>
        evidence.GroupBy(e => e.Where).Sum(g => g.Key == Where.Later ? Math.Min(AllLater, g.Sum(e => e.Weight)) : g.Max(e => e.Weight));

    private IEnumerable<EditionEvidence> Gathered(NamedParts parts, string? published) =>
        parts.Title.SelectMany(s => OfSentence(s, Where.Title, InTitle, published))
            .Concat(parts.Lead.SelectMany((s, i) =>
                OfSentence(s, Where.Lead, InLead * Math.Max(Faintest, 1 - (i * Fading)), published)))
            .Concat(parts.Later.SelectMany(s => OfSentence(s, Where.Later, Later, published)))
            .Concat(parts.Captions.SelectMany(s => OfSentence(s, Where.Caption, InCaption, published)))
            .Concat(parts.Head.SelectMany(s => OfSentence(s, Where.Around, InHead, published)))
            .Concat(parts.Foot.SelectMany(s => OfSentence(s, Where.Around, InFoot, published)));

    private IEnumerable<EditionEvidence> OfSentence(Sentence sentence, Where where, double weight, string? published)
    {
        var found = named.Found(sentence);
        foreach (var edition in found.Count == 0 ? [] : found.DistinctBy(f => (f.Year, f.Naming)))
        {
            var told = where == Where.Lead && passing.IsPassing(sentence, edition) ? Where.Later : where;
            var share = Sureness(edition.Naming) * LookBacks.Share(sentence, edition, found) * Recency(edition.Year, told, published);
            yield return new(edition.Year, weight * share, edition.Evidence, told, edition.Ordinal, edition.Month);
        }
        if (CalendarDays.AllOf(sentence, authority) is { } whole)
        {
            yield return new(whole.Year, OfAllDays, whole.Span, where, null, whole.Month);
        }
        else if (where is Where.Lead or Where.Title && found.Count == 0 && CalendarDays.In(sentence, authority) is { } day)
        {
            yield return new(day.Year, OfDay, day.Span, where, null, day.Month);
        }
    }

    private static double Sureness(Naming naming) => naming switch
    {
        Naming.Ordinal or Naming.Year => 1,
        Naming.YearBeside or Naming.Town => 0.8,
        Naming.YearBesideNoun => 0.5,
        Naming.Relative => 0.7,
        _ => 0.4,
    };

    // An article of 2023 that opens with what was said at the conference of 2015 looks back, whatever its first sentence says.
    private static double Recency(int year, Where where, string? published) =>
        EditionYears.OfDate(published) is { } written && (written > year + 1 || written < year - 1) && where != Where.Title ? 0.25 : 1;
}
