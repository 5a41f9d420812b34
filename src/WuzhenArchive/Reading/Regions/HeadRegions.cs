using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Regions;

/// <summary>Marks what the lines of a head are: title, standfirst, captions; the rest is the site's.</summary>
internal sealed class HeadRegions(PageLines page, Head head, HeadLines sorter)
{
    private const int MostStandfirst = 2;
    private const int LongestStandfirst = 400;
    private const int FewestStandfirstWords = 7;
    private const int FewestPoints = 2;

    /// <param name="title">The line of the title.</param>
    /// <param name="body">The line that the masthead ends before, as far as title and signatures say.</param>
    /// <param name="isMail">A mail has its title in its head.</param>
    /// <returns>The line that it ends before.</returns>
    public int Mark(int? title, int body, bool isMail)
    {
        var prose = head.End < page.Lines.Count && sorter.IsProse(page.Lines[head.End]);
        var points = head.Lines.Count(i => head.Kinds[i] == HeadLine.Bullet);
        if (title is { } at)
        {
            page.Kinds[at] = RegionKind.Title;
            if (!page.HasShape && !isMail && new TitleChoice(page, head, sorter).GoesOn(at))
            {
                page.Kinds[at + 1] = RegionKind.Title;
                body = Math.Max(body, at + 2);
            }
            var signed = body;
            var standfirst = Enumerable.Range(at + 1, Math.Max(0, head.End - at - 1)).TakeWhile(i => i < signed || (prose && !OpensArticle(i, points)))
                .Where(i => IsFree(i) && IsStandfirst(i, i < signed, points)).ToList();
            // More of them are a list, and the list is the article.
            if (standfirst.Count(i => head.Kinds[i] != HeadLine.Bullet) <= MostStandfirst)
            {
                standfirst.ForEach(i => page.Kinds[i] = RegionKind.Standfirst);
                body = Math.Max(body, standfirst.Count > 0 ? standfirst[^1] + 1 : 0);
            }
        }
        // What a page calls so further down is the heading of a part.
        for (var i = 0; i < page.Lines.Count
            && !(i > title && i >= body && page.Roles[i] is BlockRole.Text or BlockRole.Quotation && page.Looks[i] == LineKind.Prose); i++)
        {
            page.Kinds[i] ??= page.Roles[i] == BlockRole.Standfirst ? RegionKind.Standfirst : null;
        }
        // "3 MIN READ", "ann@lake.example", right below the signature
        while (body > 0 && body < head.End && title is not null && head.Kinds[body] == HeadLine.Site
            && head.Kinds[body - 1] is not HeadLine.Words && page.Roles[body] is null or BlockRole.Text && !page.HasShape)
        {
            body++;
        }
        for (var i = 0; i < body; i++)
        {
            page.Kinds[i] ??= i > title && head.Settled(i) == HeadLine.Caption ? RegionKind.Caption : RegionKind.Boilerplate;
        }
        return body;
    }

    private bool IsFree(int line) =>
        page.Kinds[line] is null && page.Roles[line] is not (BlockRole.Furniture or BlockRole.Caption or BlockRole.Quotation);

    // Below the signature a standfirst follows at once; a short line before it is the first of the article.
    private bool OpensArticle(int line, int points) =>
        head.Kinds[line] is HeadLine.Words or HeadLine.Prose or HeadLine.Bullet && IsFree(line)
            && page.Looks[line] is not (LineKind.Button or LineKind.Credit) && !IsStandfirst(line, false, points);

    /// <param name="signed">A byline or a date stands below it.</param>
    private bool IsStandfirst(int line, bool signed, int points) => head.Kinds[line] switch
    {
        HeadLine.Bullet => points >= FewestPoints,
        HeadLine.Prose => signed && page.Lines[line].Span.Length <= LongestStandfirst,
        HeadLine.Words => page.Letters(line).IndexOfAny('|', '@') < 0 && (signed || !LineEnds.IsSentence(page.Letters(line)))
            && page.Looks[line] is not (LineKind.Button or LineKind.Ending or LineKind.Credit)
            && page.Letters(line).Count(' ') + 1 >= (signed ? FewestStandfirstWords - 2 : FewestStandfirstWords),
        _ => false,
    };
}
