using WuzhenArchive.Store;

namespace WuzhenArchive.Web;

/// <summary>The web application over an archive folder.</summary>
internal static class Serving
{
    private const string DefaultAddress = "http://127.0.0.1:5080";

    public static WebApplication Build(string[] args, ArchiveFolder folder)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        if (string.IsNullOrEmpty(builder.Configuration["urls"]))
            builder.WebHost.UseUrls(DefaultAddress);
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        // The host would log a port in use with its stack; the command says it in one line.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Services.AddSingleton(folder);
        var app = builder.Build();
        app.MapGet("/healthz/live", () => "alive");
        return app;
    }
}
