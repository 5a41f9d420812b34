namespace WuzhenArchive.Web.Http;

/// <summary>What can be read can also be asked for by its head alone, as pages can.</summary>
internal static class Reads
{
    public static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];
}
