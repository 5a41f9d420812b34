using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Summaries;

namespace WuzhenArchive.Web.Asking;

/// <summary>Which page of a list is shown. What is no page number means the first page, and one past the end the last.</summary>
internal sealed record Pager(int Page, int Pages, int Total)
{
    public static Pager For(int total, int rows, string? asked)
    {
        var pages = Math.Max(1, (total + rows - 1) / rows);
        return new(Math.Clamp(Asked(asked), 1, pages), pages, total);
    }

    /// <summary>The page number that stands in an address, where anything can stand.</summary>
    public static int Asked(string? asked) =>
        int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page
        : asked is { Length: > 0 } && asked.All(char.IsAsciiDigit) ? int.MaxValue : 1;

    /// <summary>The address of another page of the same list: what else the query says is kept.</summary>
    public static string Address(HttpRequest request, int page) => request.PathBase + request.Path + QueryString.Create(
        request.Query.Where(p => p.Key != "page").Append(new("page", page.ToString(CultureInfo.InvariantCulture))));
}

internal static class PagedLists
{
    public static async Task<(IReadOnlyList<T> Rows, Pager Pager)> PageAsync<T>(
        this IQueryable<T> ordered, string? page, int rows, CancellationToken cancel)
    {
        var pager = Pager.For(await ordered.CountAsync(cancel), rows, page);
        return (await ordered.Skip((pager.Page - 1) * rows).Take(rows).ToListAsync(cancel), pager);
    }

    public static (IReadOnlyList<int> Ids, Pager Pager) Page(this KeptList list, string? page, int rows)
    {
        var pager = Pager.For(list.Count, rows, page);
        return (list.Ids((pager.Page - 1) * rows, rows), pager);
    }
}
