using WuzhenArchive.Authority;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Regions;

/// <summary>
/// Reads the masthead: title, standfirst, who signed, when it was published and changed. It stands above the article; what the head leaves
/// open may be told where agencies open their first paragraph, or below the last.
/// </summary>
internal sealed class MastheadFinder
{
    private const int MostHead = 40;
    private const int NearHead = 25;
    private const int NearSignature = 8;
    private const int FarSignature = 12;
    private const int NearTitle = 3;
    private const int NearDate = 3;
    private const int MostStandfirst = 2;
    private const int LongestStandfirst = 400;
    private const int FewestStandfirstWords = 7;
    private const int FewestPoints = 2;
    private const int MostBelow = 4;
    private const int FarBelow = 20;

    private readonly string text;
    private readonly string shadow;
    private readonly List<Line> lines;
    private readonly RegionKind?[] kinds;
    private readonly BlockRole?[] roles;
    private readonly LineKind[] looks;
    private readonly HeadLines sorter;
    private readonly Wrapping wrapping;
    private readonly Dictionary<string, int> mail;

    private HeadLine[] heads = [];
    private int from;
    private int head;

    /// <param name="kinds">What is found is written here.</param>
    /// <param name="mail">The fields of a mail's head; empty where the text is none.</param>
    public MastheadFinder(
        string text, string shadow, List<Line> lines, RegionKind?[] kinds, BlockRole?[] roles, LineKind[] looks, FurnitureLines furniture, Wrapping wrapping,
        IReadOnlyList<OutletEntry> outlets, Dictionary<string, int> mail)
    {
        (this.text, this.shadow, this.lines, this.kinds, this.roles, this.looks) = (text, shadow, lines, kinds, roles, looks);
        (this.wrapping, this.mail) = (wrapping, mail);
        sorter = new(text, shadow, furniture, outlets);
    }

    private bool HasShape => roles is [not null, ..];

    /// <param name="first">The first line of the stretch that is the article by the looks of its lines.</param>
    /// <param name="end">The end of that stretch.</param>
    /// <param name="body">The line that the masthead ends before.</param>
    public MastheadReading Find(int first, int end, out int body)
    {
        from = HeadStart(first);
        heads = [.. lines.Take(Math.Min(lines.Count, from + MostHead + NearSignature + FarBelow)).Select(sorter.Of)];
        for (var i = from; i < heads.Length; i++)
        {
            heads[i] = heads[i] == HeadLine.Words && wrapping.IsBroken(i) && !(i + 1 < heads.Length && IsSignature(i + 1)) && !IsBrokenTitle(i) ? HeadLine.Prose : heads[i];
        }
        head = HeadEnd();
        CreditSources();
        var names = new NameLines(text, shadow, lines, heads, roles, looks);
        names.Mark(from, head);
        var title = Title(names);
        var signatures = Signatures(title);
        var (published, updated) = Dated(signatures, title);
        var authors = Signed(signatures, title, names);
        signatures.ForEach(i => kinds[i] = heads[i] == HeadLine.Byline ? RegionKind.Byline : RegionKind.Dateline);
        body = Math.Max(title + 1 ?? from, signatures.Count == 0 ? 0 : signatures[^1] + 1);
        MarkHead(title, ref body);
        var prose = Math.Max(EndOfProse(end), body);
        var below = Below(prose, published is null, authors.Count == 0);
        authors = authors.Count > 0 ? authors : below.Authors.Count > 0 ? below.Authors : new SignOff(text, shadow, lines, kinds, names).Find(from, title, body, prose);
        updated ??= below.Updated;
        published ??= Opening(body, title, updated) ?? below.Published;
        Span? span = title is { } at ? at + 1 < lines.Count && kinds[at + 1] == RegionKind.Title ? Span.FromBounds(lines[at].Span.Start, lines[at + 1].Span.End) : lines[at].Span : null;
        return new(span is { } words ? string.Join(' ', words.Of(text).Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) : null, span, authors, published, null, null) { Updated = updated, OpenDates = published is null ? OpenDates(signatures, body) : [] };
    }

    /// <summary>The masthead begins with the text; on a whole page with its headline, or else a few lines above the article.</summary>
    private int HeadStart(int first)
    {
        if (Array.IndexOf(roles, BlockRole.Title) is >= 0 and var title)
        {
            return title;
        }
        for (var i = Math.Min(first, lines.Count - 1); i > 0; i--)
        {
            if (looks[i] == LineKind.Headline)
            {
                return i;
            }
        }
        return first > MostHead ? first - NearHead : 0;
    }

    /// <summary>The masthead ends where the first line stands that can only be prose.</summary>
    private int HeadEnd()
    {
        for (var i = from; i < heads.Length; i++)
        {
            if (i >= from + MostHead || (heads[i] == HeadLine.Prose && roles[i] is not (BlockRole.Title or BlockRole.Furniture or BlockRole.Caption) && !IsSignedSoon(i)))
            {
                return i;
            }
        }
        return heads.Length;
    }

    // A slogan of the site can be prose, and so can a standfirst: a byline or a date soon after it, with more prose behind than before, says
    // that the article has not begun. Behind a masthead it has: a date below an article is no reason to take it for furniture.
    private bool IsSignedSoon(int line)
    {
        if (Enumerable.Range(from, line - from).Any(i => IsSignature(i) && Enumerable.Range(from, line - from).Any(t => t != i && heads[t] == HeadLine.Words && IsLongEnough(t))))
        {
            return false;
        }
        var before = 0;
        for (var i = line; i < Math.Min(line + NearSignature, heads.Length); i++)
        {
            if (lines[i].Span.Length > LongestStandfirst)
            {
                return false;
            }
            if (IsSignature(i))
            {
                return ProseBehind(i) > before;
            }
            before += heads[i] == HeadLine.Prose ? lines[i].Span.Length : 0;
        }
        return false;
    }

    // Two lines between blank ones that end in no full stop: "Old Locks Never Sleep and the Keepers Have ⏎ no Money to Mend Them"
    private bool IsBrokenTitle(int line) =>
        lines[line].AfterBlank && line + 1 < heads.Length && (line + 2 >= lines.Count || lines[line + 2].AfterBlank || (line + 2 < heads.Length && IsSignature(line + 2))) && !LineEnds.IsSentence(lines[line + 1].Span.In(shadow));

    private bool IsLongEnough(int line) => lines[line].Span.In(shadow).Count(' ') >= 2;

    private int ProseBehind(int line)
    {
        var sum = 0;
        for (var i = line + 1; i < Math.Min(line + FarBelow, lines.Count); i++)
        {
            sum += sorter.IsProse(lines[i]) ? lines[i].Span.Length : 0;
        }
        return sum;
    }

    private bool IsSignature(int line) => heads[line] is HeadLine.Byline or HeadLine.Date or HeadLine.UnclearDate;

    // "NEWS PROVIDED BY ⏎ Lakeside Locks Ltd": the line behind a label alone is what it labels.
    private void CreditSources()
    {
        for (var i = from + 1; i < head; i++)
        {
            if (heads[i] == HeadLine.Words && heads[i - 1] == HeadLine.Credit && sorter.IsCreditLabel(lines[i - 1]))
            {
                heads[i] = HeadLine.Credit;
            }
        }
    }

    private int? Title(NameLines names)
    {
        if (mail.TryGetValue("subject", out var subject))
        {
            return subject + 1;
        }
        if (looks.Length > 0 && looks[from] == LineKind.Headline)
        {
            return from;
        }
        // The only line of a text is no title of it.
        return HasShape || lines.Count < 2 ? null
            : new TitleChoice(shadow, lines, heads, sorter).Choose(from, head) is { } title && title + 1 < lines.Count ? title
            : DatedTitle(names);
    }

    // "Harbour Statement, June 1, 2022" is the title where nothing else can be.
    private int? DatedTitle(NameLines names) =>
        Enumerable.Range(from, head - from).Where(i => heads[i] == HeadLine.Date && DateLine.Of(lines[i].Span.Of(shadow)) is { Rest.Count: > 0 } && names.BesideDate(i, from).Count == 0 && lines[i].Span.In(shadow).Count(' ') > 3 && i + 1 < lines.Count)
            .Cast<int?>().FirstOrDefault();

    // Each near the title or the one before; a date above a headline that the page's name has told is near, too.
    private List<int> Signatures(int? title)
    {
        var above = title == from && from > 0 ? Enumerable.Range(Math.Max(0, from - NearTitle), Math.Min(from, NearTitle)).Where(i => heads[i] is HeadLine.Date or HeadLine.UnclearDate) : [];
        var (near, last) = (above.ToList(), title ?? from);
        var dated = above.LastOrDefault(-1);
        foreach (var i in Enumerable.Range(from, head - from).Where(i => i != title && IsSignature(i)))
        {
            // A day alone below a list of those who spoke is the day they spoke.
            var isFar = heads[i] == HeadLine.Date && dated >= 0 && i > title && i - dated > NearDate && DateLine.Of(lines[i].Span.Of(shadow)) is { IsAlone: true, Updated: null } && !DateLine.IsLabel(lines[i - 1].Span.Of(shadow));
            if ((i < title || i - last <= FarSignature) && !isFar)
            {
                dated = heads[i] == HeadLine.Date && i > title ? i : dated;
                near.Add(i);
                last = Math.Max(i, title ?? i);
            }
        }
        return near;
    }

    // Below the title, else the nearest above it.
    private static IEnumerable<int> FromTitle(List<int> signatures, int? title) =>
        signatures.Where(i => i > (title ?? -1)).Concat(signatures.Where(i => i < (title ?? -1)).Reverse());

    private (string? Published, string? Updated) Dated(List<int> signatures, int? title)
    {
        var (published, updated) = ((string?)null, (string?)null);
        foreach (var i in FromTitle(signatures, title))
        {
            var label = i > 0 && DateLine.IsLabel(lines[i - 1].Span.Of(shadow)) ? lines[i - 1].Span.Of(shadow) : "";
            if (DateOf(i, DateLine.IsChange(label)) is { } line)
            {
                // "December 2016", and then "Published December 2, 2016"
                published = published is null || IsMoreExact(line.Published, published) ? line.Published ?? published : published;
                updated ??= line.Updated;
            }
            else if (published is null && !DateLine.IsChange(label))
            {
                published = UnclearDate.Decided(lines[i].Span.Of(shadow), shadow);
            }
        }
        return (published, updated);
    }

    private static bool IsMoreExact(string? date, string than) => date is not null && date.Length > than.Length && date.StartsWith(than, StringComparison.Ordinal);

    // A byline may hold the date: "By ANN LEE DEC. 16, 2015".
    private DateLine? DateOf(int line, bool isChange)
    {
        var words = lines[line].Span.Of(shadow);
        if (heads[line] != HeadLine.Byline)
        {
            return DateLine.Of(words, isChange);
        }
        return Dates.In(words) is [var day, ..]
            ? DateLine.Of(words[Bylines.LeadOf(words)..], isChange) ?? (DateLine.IsChange(words[..day.Span.Start]) ? new(null, day.Iso, false, []) : new(day.Iso, null, false, []))
            : null;
    }

    private IReadOnlyList<string> Signed(List<int> signatures, int? title, NameLines names)
    {
        if (mail.TryGetValue("from", out var sender) && MailHead.Sender(lines[sender].Span.Of(text)) is { } name)
        {
            return [name];
        }
        foreach (var i in FromTitle(signatures, title).Where(i => heads[i] == HeadLine.Byline))
        {
            var (words, printed) = (lines[i].Span.Of(shadow), lines[i].Span.Of(text));
            if ((Bylines.Read(words, printed) ?? names.Names(i, from)) is { Count: > 0 } signed)
            {
                return signed;
            }
        }
        return [.. FromTitle(signatures, title).Where(i => heads[i] == HeadLine.Date).SelectMany(i => names.BesideDate(i, from)).Distinct()];
    }

    private void MarkHead(int? title, ref int body)
    {
        var prose = head < lines.Count && sorter.IsProse(lines[head]);
        var points = Enumerable.Range(from, head - from).Count(i => heads[i] == HeadLine.Bullet);
        if (title is { } at)
        {
            kinds[at] = RegionKind.Title;
            if (!HasShape && mail.Count == 0 && new TitleChoice(shadow, lines, heads, sorter).GoesOn(at, head))
            {
                kinds[at + 1] = RegionKind.Title;
                body = Math.Max(body, at + 2);
            }
            var signed = body;
            var standfirst = Enumerable.Range(at + 1, head - at - 1).TakeWhile(i => i < signed || (prose && !OpensArticle(i, points))).Where(i => IsFree(i) && IsStandfirst(i, i < signed, points)).ToList();
            // More of them are a list, and the list is the article.
            if (standfirst.Count(i => heads[i] != HeadLine.Bullet) <= MostStandfirst)
            {
                standfirst.ForEach(i => kinds[i] = RegionKind.Standfirst);
                body = Math.Max(body, standfirst.Count > 0 ? standfirst[^1] + 1 : 0);
            }
        }
        // What a page calls so further down is the heading of a part.
        for (var i = 0; i < lines.Count && !(i > title && i >= body && roles[i] is BlockRole.Text or BlockRole.Quotation && looks[i] == LineKind.Prose); i++)
        {
            kinds[i] ??= roles[i] == BlockRole.Standfirst ? RegionKind.Standfirst : null;
        }
        // "3 MIN READ", "ann@lake.example", right below the signature
        while (body > 0 && body < head && title is not null && heads[body] == HeadLine.Site && heads[body - 1] is not HeadLine.Words && roles[body] is null or BlockRole.Text && !HasShape)
        {
            body++;
        }
        for (var i = 0; i < body; i++)
        {
            kinds[i] ??= i > title && heads[i] == HeadLine.Caption ? RegionKind.Caption : RegionKind.Boilerplate;
        }
    }

    private bool IsFree(int line) => kinds[line] is null && roles[line] is not (BlockRole.Furniture or BlockRole.Caption or BlockRole.Quotation);

    // Below the signature a standfirst follows at once; a short line before it is the first of the article.
    private bool OpensArticle(int line, int points) =>
        heads[line] is HeadLine.Words or HeadLine.Prose or HeadLine.Bullet && IsFree(line) && looks[line] is not (LineKind.Button or LineKind.Credit) && !IsStandfirst(line, false, points);

    /// <param name="signed">A byline or a date stands below it.</param>
    private bool IsStandfirst(int line, bool signed, int points) => heads[line] switch
    {
        HeadLine.Bullet => points >= FewestPoints,
        HeadLine.Prose => signed && lines[line].Span.Length <= LongestStandfirst,
        HeadLine.Words => lines[line].Span.In(shadow).IndexOfAny('|', '@') < 0 && (signed || !LineEnds.IsSentence(lines[line].Span.In(shadow))) && looks[line] is not (LineKind.Button or LineKind.Ending or LineKind.Credit)
            && lines[line].Span.In(shadow).Count(' ') + 1 >= (signed ? FewestStandfirstWords - 2 : FewestStandfirstWords),
        _ => false,
    };

    // "08/11/2024" in the head, "NORRVIK, June 2 –" at the opening
    private IReadOnlyList<string> OpenDates(List<int> signatures, int body) =>
        signatures.Select(i => Dates.Readings(lines[i].Span.Of(shadow))).FirstOrDefault(r => r.DayFirst is not null) is ({ } day, { } month) ? [day, month]
            : FirstProse(body) is { } line && OpeningDateline.WithoutYear(lines[line].Span.Of(shadow)) is { } open ? [open] : [];

    private int? FirstProse(int body) =>
        Enumerable.Range(body, Math.Clamp(lines.Count - body, 0, NearSignature)).Where(i => kinds[i] is null && sorter.IsProse(lines[i])).Cast<int?>().FirstOrDefault();

    private string? Opening(int body, int? title, string? updated)
    {
        return FirstProse(body) is { } line ? OpeningDateline.Of(lines[line].Span.Of(shadow), [.. YearsOf(title, updated).Distinct()]) : null;
    }

    private IEnumerable<int> YearsOf(int? title, string? updated)
    {
        if (updated is not null)
        {
            yield return int.Parse(updated.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture);
        }
        else if (title is { } line)
        {
            foreach (var year in TitleYears.Of(lines[line].Span.Of(shadow)))
            {
                yield return year;
            }
        }
    }

    private int EndOfProse(int end)
    {
        while (end > 0 && looks[end - 1] is not (LineKind.Prose or LineKind.Remark or LineKind.Lead))
        {
            end--;
        }
        return end;
    }

    // A signature below the last paragraph: "Written by Ann Lee", "(Source: Lakewire, 2022-06-03)".
    private (IReadOnlyList<string> Authors, string? Published, string? Updated) Below(int end, bool wantsDate, bool wantsAuthors)
    {
        IReadOnlyList<string> authors = [];
        var (published, updated) = ((string?)null, (string?)null);
        for (var i = end; i < Math.Min(end + MostBelow, lines.Count) && looks[i] is not LineKind.Ending && (looks[i] is not LineKind.Outside || Bylines.SaysWritten(lines[i].Span.Of(shadow))); i++)
        {
            var (words, printed) = (lines[i].Span.Of(shadow), lines[i].Span.Of(text));
            var date = DateLine.Of(words);
            var names = date is null || Bylines.LeadOf(words) > 0 ? Bylines.Read(words, printed) : null;
            if (date is null && names is null)
            {
                if (looks[i] is LineKind.Label or LineKind.Prose)
                {
                    break;
                }
                continue;
            }
            kinds[i] = names is not null ? RegionKind.Byline : RegionKind.Dateline;
            (published, updated) = wantsDate ? (published ?? date?.Published, updated ?? date?.Updated) : (published, updated);
            authors = wantsAuthors && authors.Count == 0 ? names ?? [] : authors;
        }
        return (authors, published, updated);
    }
}
