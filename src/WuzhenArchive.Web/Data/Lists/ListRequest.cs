using WuzhenArchive.Store;
using WuzhenArchive.Web.Asking;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Data.Lists;

/// <summary>What a list is asked for by, the same parts of an address as its page reads.</summary>
internal sealed record ListRequest(ArchiveDb Db, PublicAddress Door, IQueryCollection Asked)
{
    public const int Rows = 500;

    public string? Page => Asked.Given("page");
}
