namespace WuzhenArchive.Web.Api;

/// <summary>What can be read can also be asked for by its head alone, as pages can.</summary>
internal static class Reads
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapRead(this WebApplication app, string pattern, Delegate handler) => app.MapMethods(pattern, Methods, handler);
}
