using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Comparison;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Summaries;
using WuzhenArchive.Text;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Asking;

/// <summary>
/// What a list of articles is narrowed to: those about one year, or those that tell one fact of a conference, whatever they are about.
/// A value that cannot be one, or that tells no fact alone, is left out.
/// </summary>
/// <param name="Of">The year of the conference of which the fact is told; it, the fact and its value are there together or not at
/// all.</param>
/// <param name="Ignored">The values left out, as they were given.</param>
internal sealed record ArticleFilter(int? Year, int? Of, FactProperty? Fact, string? Value, string? Hedge, string? Speaker, string? Manner,
    IReadOnlyList<string> Ignored)
{
    // What tells a fact, and whose part in what manner it was.
    private static readonly string[] Telling = ["of", "fact", "value", "hedge", "speaker", "manner"];

    public static ArticleFilter Read(IQueryCollection query)
    {
        var (year, told) = (query.Given("year"), Telling.Select(query.Given).ToList());
        string?[] noYear = [Number(year) is null ? year : null];
        return told is [var of, { } fact, { } value, var hedge, var speaker, var manner] && Number(of) is { } known
            ? new(Number(year), known, new(fact), value, hedge, speaker, manner, [.. noYear.OfType<string>()])
            : new(Number(year), null, null, null, null, null, null, [.. noYear.Concat(told).OfType<string>()]);
    }

    /// <summary>The fact in words: "2015: 1st conference"; null where none is asked for.</summary>
    public string? Told =>
        Of is null ? null : $"{Of}: {PlainWords.Stated(Fact!.Value, Value!, Hedge)}{(Manner is null ? "" : ", " + Manner)}";

    /// <summary>One page of the list.</summary>
    public async Task<(IQueryable<Article> Articles, Pager Pager)> PageAsync(ArchiveDb db, string? page, int rows, CancellationToken cancel)
    {
        var (ids, pager) = Of is null ? Kept(db).Page(page, rows)
            : await Narrow(db).InOrder().Select(a => a.Id).PageAsync(page, rows, cancel);
        return (db.Articles.Where(a => EF.Parameter(ids).Contains(a.Id)).InOrder(), pager);
    }

    // In the order of the list: by year, those about none last.
    private KeptList Kept(ArchiveDb db) => new(db, ListKind.Articles, Year is null
        ? [.. ArchiveNames.Of(db).InOrder.Select(c => ListOrders.PartOf(c.Id)), ListOrders.PartOf(null)]
        : ArchiveNames.Of(db).InOrder.Where(c => c.Year == Year).Select(c => ListOrders.PartOf(c.Id)));

    private IQueryable<Article> Narrow(ArchiveDb db)
    {
        var articles = Year is { } year ? db.Articles.Where(a => a.Conference!.Year == year) : db.Articles;
        return Of is { } of ? articles.Telling(db, of, Fact!.Value, Value!, Hedge, Speaker, Manner) : articles;
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
