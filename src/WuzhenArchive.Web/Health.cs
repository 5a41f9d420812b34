using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Http;

namespace WuzhenArchive.Web;

/// <summary>Two addresses for the machine that watches this one: is the program alive, and can it read the archive?</summary>
internal static partial class Health
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/healthz/live", () => Results.Text("live")).WithMetadata(new NeverKept());
        app.MapGet("/healthz/ready", ReadyAsync).WithMetadata(new NeverKept());
    }

    private static async Task<IResult> ReadyAsync(IServiceProvider services, ILogger<ArchiveDb> log, CancellationToken cancel)
    {
        try
        {
            // Asked for here, not as a parameter: an archive that cannot be opened is an answer, too.
            await services.GetRequiredService<ArchiveDb>().Conferences.AnyAsync(cancel);
            return Results.Text("ready");
        }
        catch (Exception e) when (e is DbException or IOException or InvalidDataException or InvalidOperationException)
        {
            NotReady(log, e);
            return Results.Text("the archive cannot be read", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The archive cannot be read")]
    private static partial void NotReady(ILogger log, Exception exception);
}
