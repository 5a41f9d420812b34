using WuzhenArchive.Store;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Api.Lists;

/// <summary>What a list is asked for by, the same parts of an address as its page reads.</summary>
internal sealed record ListRequest(ArchiveDb Db, PublicAddress Door, IQueryCollection Asked)
{
    public const int Rows = 500;

    /// <summary>As given; null where the address does not have it.</summary>
    public string? this[string name] => Asked[name];

    public Task<(List<T> Rows, Pager Pager)> PageAsync<T>(IQueryable<T> ordered, CancellationToken cancel) => ordered.PageAsync(this["page"], Rows, cancel);
}
