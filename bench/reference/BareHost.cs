namespace WuzhenArchive.Reference;

/// <summary>A web application that logs nothing, as fast as the platform has it.</summary>
internal static class BareHost
{
    public const string Html = "text/html; charset=utf-8";

    public static WebApplicationBuilder Create(string[] args)
    {
        var options = new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory };
        var builder = WebApplication.CreateBuilder(options);
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        return builder;
    }
}
