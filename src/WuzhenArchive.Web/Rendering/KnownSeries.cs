using WuzhenArchive.Authority;
using WuzhenArchive.Store;

namespace WuzhenArchive.Web.Rendering;

/// <summary>Takes the names of the series from the archive's authority file, once as long as the archive is the same.</summary>
internal sealed class KnownSeries
{
    private volatile Series? last;

    /// <summary>A page that tells of a fault must not ask the archive: it has the names that were known last.</summary>
    public Series For(HttpContext http) =>
        http.Response.StatusCode >= (last is null ? StatusCodes.Status500InternalServerError : StatusCodes.Status400BadRequest)
            ? last ?? Series.Unnamed : http.RequestServices.GetRequiredService<Series>();

    public Series Of(ArchiveDb db) => last = db.Once(Read);

    private static Series Read(ArchiveDb db) =>
        db.Rows("SELECT Authority FROM Head LIMIT 1", row => (byte[])row[0]) is [{ Length: > 0 } authority]
        && AuthorityLoader.Load(AuthorityLoader.FileName, authority).Value is { } known ? Series.Of(known.Series) : Series.Unnamed;
}
