using Microsoft.AspNetCore.Mvc;

namespace WuzhenArchive.Web.Rendering;

/// <summary>Leads on from an address to the one that is shown, with what else was asked.</summary>
internal static class Moved
{
    /// <param name="former">
    /// The key of an earlier version that the address meant: the page says so, and the way is no lasting one, since the next version will
    /// be another.
    /// Null: another spelling of the same, for good.
    /// </param>
    public static IActionResult To(string path, string? former, HttpRequest request) => new LocalRedirectResult(
        path + (former is null ? request.QueryString : request.QueryString.Add("former", former)), permanent: former is null,
        preserveMethod: true);
}
