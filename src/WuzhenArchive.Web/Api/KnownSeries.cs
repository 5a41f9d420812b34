using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Authority;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Api;

/// <summary>Takes the names of the series from the archive's authority file, which is taken apart only when it has changed.</summary>
internal sealed class KnownSeries
{
    private Read last = new([], Series.Unnamed);

    /// <summary>A page that tells of a fault must not ask the archive: it has the names that were known last.</summary>
    public Series For(HttpContext http) =>
        http.Response.StatusCode >= (last.Authority.Length > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status500InternalServerError) ? last.Series : http.RequestServices.GetRequiredService<Series>();

    public Series Of(ArchiveDb db)
    {
        var authority = db.Head.AsNoTracking().Select(h => h.Authority).FirstOrDefault() ?? [];
        var read = last;
        if (!authority.AsSpan().SequenceEqual(read.Authority))
            last = read = new(authority, Taken(authority));
        return read.Series;
    }

    private static Series Taken(byte[] authority) =>
        authority.Length > 0 && AuthorityLoader.Load(AuthorityLoader.FileName, authority).Value is { } known ? Series.Of(known.Series) : Series.Unnamed;

    private sealed record Read(byte[] Authority, Series Series);
}
