using System.Globalization;

namespace WuzhenArchive.Reading.Regions;

/// <summary>Reads from the head of an article, and from its opening, when it was published and changed.</summary>
internal sealed class HeadDates(PageLines page, Head head, HeadLines sorter)
{
    private const int NearSignature = 8;

    /// <param name="signatures">Those that count most first.</param>
    public (string? Published, string? Updated) Dated(IEnumerable<int> signatures)
    {
        var (published, updated) = ((string?)null, (string?)null);
        foreach (var i in signatures)
        {
            var label = i > 0 && DateLine.IsLabel(page.Words(i - 1)) ? page.Words(i - 1) : "";
            if (DateOf(i, DateLine.IsChange(label)) is { } line)
            {
                // "December 2016", and then "Published December 2, 2016"
                published = published is null || IsMoreExact(line.Published, published) ? line.Published ?? published : published;
                updated ??= line.Updated;
            }
            else if (published is null && !DateLine.IsChange(label))
            {
                published = UnclearDate.Decided(page.Words(i), page.Shadow);
            }
        }
        return (published, updated);
    }

    /// <summary>"08/11/2024" in the head, "NORRVIK, June 2 –" at the opening.</summary>
    public IReadOnlyList<string> Open(List<int> signatures, int body) =>
        signatures.Select(i => Dates.Readings(page.Words(i))).FirstOrDefault(r => r.DayFirst is not null) is ({ } day, { } month)
            ? [day, month]
            : FirstProse(body) is { } line && OpeningDateline.WithoutYear(page.Words(line)) is { } open ? [open] : [];

    /// <summary>The day with which the first paragraph opens; one without a year where the title or a date of change gives it.</summary>
    public string? Opening(int body, int? title, string? updated) =>
        FirstProse(body) is { } line ? OpeningDateline.Of(page.Words(line), [.. YearsOf(title, updated).Distinct()]) : null;

    private static bool IsMoreExact(string? date, string than) =>
        date is not null && date.Length > than.Length && date.StartsWith(than, StringComparison.Ordinal);

    // A byline may hold the date: "By ANN LEE DEC. 16, 2015".
    private DateLine? DateOf(int line, bool isChange)
    {
        var words = page.Words(line);
        if (head.Kinds[line] != HeadLine.Byline)
        {
            return DateLine.Of(words, isChange);
        }
        return Dates.In(words) is [var day, ..]
            ? DateLine.Of(words[Bylines.LeadOf(words)..], isChange)
                ?? (DateLine.IsChange(words[..day.Span.Start]) ? new(null, day.Iso, false, []) : new(day.Iso, null, false, []))
            : null;
    }

    private int? FirstProse(int body) =>
        Enumerable.Range(body, Math.Clamp(page.Lines.Count - body, 0, NearSignature))
            .Where(i => page.Kinds[i] is null && sorter.IsProse(page.Lines[i])).Cast<int?>().FirstOrDefault();

    private IEnumerable<int> YearsOf(int? title, string? updated)
    {
        if (updated is not null)
        {
            yield return int.Parse(updated.AsSpan(0, 4), CultureInfo.InvariantCulture);
        }
        else if (title is { } line)
        {
            foreach (var year in TitleYears.Of(page.Words(line)))
            {
                yield return year;
            }
        }
    }
}
