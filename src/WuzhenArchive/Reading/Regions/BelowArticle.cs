using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Regions;

/// <summary>Reads signatures below the last paragraph: "Written by Ann Lee", "(Source: Lakewire, 2022-06-03)".</summary>
internal sealed class BelowArticle(PageLines page)
{
    private const int Most = 4;

    /// <summary>The line behind the last prose.</summary>
    /// <param name="end">The end of the stretch that is the article by the looks of its lines.</param>
    public int EndOfProse(int end)
    {
        while (end > 0 && page.Looks[end - 1] is not (LineKind.Prose or LineKind.Remark or LineKind.Lead))
        {
            end--;
        }
        return end;
    }

    public (IReadOnlyList<string> Authors, string? Published, string? Updated) Read(int end, bool wantsDate, bool wantsAuthors)
    {
        IReadOnlyList<string> authors = [];
        var (published, updated) = ((string?)null, (string?)null);
        for (var i = end; i < Math.Min(end + Most, page.Lines.Count) && page.Looks[i] is not LineKind.Ending
            && (page.Looks[i] is not LineKind.Outside || Bylines.SaysWritten(page.Words(i))); i++)
        {
            var (words, printed) = (page.Words(i), page.Printed(i));
            var date = DateLine.Of(words);
            var names = date is null || Bylines.LeadOf(words) > 0 ? Bylines.Read(words, printed) : null;
            if (date is null && names is null)
            {
                if (page.Looks[i] is LineKind.Label or LineKind.Prose)
                {
                    break;
                }
                continue;
            }
            page.Kinds[i] = names is not null ? RegionKind.Byline : RegionKind.Dateline;
            (published, updated) = wantsDate ? (published ?? date?.Published, updated ?? date?.Updated) : (published, updated);
            authors = wantsAuthors && authors.Count == 0 ? names ?? [] : authors;
        }
        return (authors, published, updated);
    }
}
