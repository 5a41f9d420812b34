using WuzhenArchive.Authority;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Regions;

/// <summary>
/// Reads the masthead: title, standfirst, who signed, when it was published and changed. It stands above the article; what the head leaves
/// open may be told where agencies open their first paragraph, or below the last.
/// </summary>
internal sealed class MastheadFinder
{
    private const int FarSignature = 12;
    private const int NearTitle = 3;
    private const int NearDate = 3;

    private readonly PageLines page;
    private readonly HeadLines sorter;
    private readonly Head head;
    private readonly Dictionary<string, int> mail;

    /// <param name="first">The first line of the stretch that is the article by the looks of its lines.</param>
    /// <param name="mail">The fields of a mail's head; empty where the text is none.</param>
    public MastheadFinder(PageLines page, FurnitureLines furniture, Wrapping wrapping, IReadOnlyList<OutletEntry> outlets, Dictionary<string, int> mail, int first)
    {
        (this.page, this.mail) = (page, mail);
        sorter = new(page.Text, page.Shadow, furniture, outlets);
        head = new(page, sorter, wrapping, first);
    }

    /// <param name="end">The end of the stretch that is the article by the looks of its lines.</param>
    /// <param name="body">The line that the masthead ends before.</param>
    public MastheadReading Find(int end, out int body)
    {
        var names = new NameLines(page, head);
        names.Mark();
        var title = Title(names);
        var (near, dates) = (Signatures(title), new HeadDates(page, head, sorter));
        var signatures = FromTitle(near, title);
        var (published, updated) = dates.Dated(signatures);
        var authors = Signed(signatures, names);
        near.ForEach(i => page.Kinds[i] = head.Kinds[i] == HeadLine.Byline ? RegionKind.Byline : RegionKind.Dateline);
        body = new HeadRegions(page, head, sorter).Mark(title, Math.Max(title + 1 ?? head.From, Math.Max(near.Count == 0 ? 0 : near[^1] + 1, mail.Count == 0 ? 0 : mail.Values.Max() + 1)), mail.Count > 0);
        var foot = new BelowArticle(page);
        var prose = Math.Max(foot.EndOfProse(end), body);
        var below = foot.Read(prose, published is null, authors.Count == 0);
        authors = authors.Count > 0 ? authors : below.Authors.Count > 0 ? below.Authors : new SignOff(page, names).Find(head.From, title, body, prose);
        updated ??= below.Updated;
        published ??= dates.Opening(body, title, updated) ?? below.Published;
        var span = TitleSpan(title);
        return new(span is { } words ? OnOneLine(words.Of(page.Text)) : null, span, authors, published, null, null) { Updated = updated, OpenDates = published is null ? dates.Open(near, body) : [] };
    }

    // A title that goes on in the next line is one.
    private Span? TitleSpan(int? title) =>
        title is not { } at ? null
        : at + 1 < page.Lines.Count && page.Kinds[at + 1] == RegionKind.Title ? Span.FromBounds(page.Lines[at].Span.Start, page.Lines[at + 1].Span.End)
        : page.Lines[at].Span;

    private static string OnOneLine(string printed) => string.Join(' ', printed.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private int? Title(NameLines names)
    {
        if (mail.TryGetValue("subject", out var subject))
        {
            return subject + 1;
        }
        if (page.Looks.Length > 0 && page.Looks[head.From] == LineKind.Headline)
        {
            return head.From;
        }
        // The only line of a text is no title of it.
        return page.HasShape || page.Lines.Count < 2 ? null
            : new TitleChoice(page, head, sorter).Choose() is { } title && title + 1 < page.Lines.Count ? title
            : DatedTitle(names);
    }

    // "Harbour Statement, June 1, 2022" is the title where nothing else can be.
    private int? DatedTitle(NameLines names) =>
        head.Lines.Where(i => head.Kinds[i] == HeadLine.Date && DateLine.Of(page.Words(i)) is { Rest.Count: > 0 } && names.BesideDate(i).Count == 0 && page.Letters(i).Count(' ') > 3 && i + 1 < page.Lines.Count)
            .Cast<int?>().FirstOrDefault();

    // Each near the title or the one before; a date above a headline that the page's name has told is near, too.
    private List<int> Signatures(int? title)
    {
        var above = title == head.From && head.From > 0 ? Enumerable.Range(Math.Max(0, head.From - NearTitle), Math.Min(head.From, NearTitle)).Where(i => head.Kinds[i] is HeadLine.Date or HeadLine.UnclearDate) : [];
        var (near, last) = (above.ToList(), title ?? head.From);
        var dated = above.LastOrDefault(-1);
        foreach (var i in head.Lines.Where(i => i != title && head.IsSignature(i)))
        {
            // A day alone below a list of those who spoke is the day they spoke.
            var isFar = head.Kinds[i] == HeadLine.Date && dated >= 0 && i > title && i - dated > NearDate && DateLine.Of(page.Words(i)) is { IsAlone: true, Updated: null } && !DateLine.IsLabel(page.Words(i - 1));
            if ((i < title || i - last <= FarSignature) && !isFar)
            {
                dated = head.Kinds[i] == HeadLine.Date && i > title ? i : dated;
                near.Add(i);
                last = Math.Max(i, title ?? i);
            }
        }
        return near;
    }

    // Below the title, else the nearest above it.
    private static IReadOnlyList<int> FromTitle(List<int> signatures, int? title) =>
        [.. signatures.Where(i => i > (title ?? -1)), .. signatures.Where(i => i < (title ?? -1)).Reverse()];

    private IReadOnlyList<string> Signed(IReadOnlyList<int> signatures, NameLines names)
    {
        if (mail.TryGetValue("from", out var sender) && MailHead.Sender(page.Printed(sender)) is { } name)
        {
            return [name];
        }
        foreach (var i in signatures.Where(i => head.Kinds[i] == HeadLine.Byline))
        {
            var (words, printed) = (page.Words(i), page.Printed(i));
            if ((Bylines.Read(words, printed) ?? names.Names(i)) is { Count: > 0 } signed)
            {
                return signed;
            }
        }
        return [.. signatures.Where(i => head.Kinds[i] == HeadLine.Date).SelectMany(i => names.BesideDate(i)).Distinct()];
    }
}
