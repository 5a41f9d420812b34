using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Serilog;
using Serilog.Events;
using Serilog.Settings.Configuration;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Data;
using WuzhenArchive.Web.Data.Lists;
using WuzhenArchive.Web.Http;
using WuzhenArchive.Web.Linked;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web;

/// <summary>
/// Builds the web application: pages from an archive that is only ever read, without cookies, and readable without script.
/// </summary>
internal static class Serving
{
    private const string DefaultAddress = "http://127.0.0.1:5080";

    // In bytes: ten thousand Han characters in a question still get a page that says what was understood.
    private const int LongestAddress = 128 * 1024;

    /// <param name="args">Options of the host, such as --urls.</param>
    /// <param name="folder">Looked at once a second, so that a newer archive is read as soon as it is published.</param>
    public static WebApplication Build(string[] args, ArchiveFolder folder)
    {
        // Pages, styles and manual lie beside the program, wherever it is started.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = AppContext.BaseDirectory
        });
        builder.WebHost.UseKestrelHttpsConfiguration();
        Listen(builder);
        Log(builder);
        AddPages(builder.Services);
        builder.Services.AddSingleton<PublicAddress>();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<KnownSeries>();
        builder.Services.AddScoped(services => services.GetRequiredService<KnownSeries>().Of(services.GetRequiredService<ArchiveDb>()));
        builder.Services.AddScoped<DayTold>();
        builder.Services.AddSingleton(new EntityTags(() => ProgramMark.Of(builder.Configuration, AppContext.BaseDirectory)));
        builder.Services.AddSingleton<KeptAnswers>();
        builder.Services.AddSingleton<IStartupFilter, AnswersFirst>();
        builder.Services.AddScoped<LinkedData>();
        builder.Services.AddScoped<Citations>();
        builder.Services.AddSingleton(services => new CurrentArchive(folder, services.GetRequiredService<TimeProvider>()));
        builder.Services.AddScoped(services => services.GetRequiredService<CurrentArchive>().Read());
        var app = builder.Build();
        Answer(app);
        return app;
    }

    private static void Listen(WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestLineSize = LongestAddress;
        });
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null
            && builder.Configuration["https_ports"] is null)
            builder.WebHost.UseUrls(DefaultAddress);
    }

    // preserveStaticLogger: tests run several hosts in one process, and none may take another's log.
    private static void Log(WebApplicationBuilder builder) => builder.Services.AddSerilog(
        (_, logger) => logger
            .MinimumLevel.Override("Microsoft.AspNetCore", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.EntityFrameworkCore", LogEventLevel.Warning)
            // Without listeners the host makes neither a scope nor an activity for each request.
            .MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LevelAlias.Off)
            // The host would log a port in use with its stack; the command says it in one line.
            .MinimumLevel.Override("Microsoft.Extensions.Hosting.Internal.Host", LevelAlias.Off)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Warning)
            .ReadFrom.Configuration(builder.Configuration,
                new ConfigurationReaderOptions(typeof(ConsoleLoggerConfigurationExtensions).Assembly))
            .WriteTo.Console(standardErrorFromLevel: LogEventLevel.Verbose, formatProvider: CultureInfo.InvariantCulture),
        preserveStaticLogger: true);

    private static void AddPages(IServiceCollection services)
    {
        // Curly marks and Han characters are written as themselves; what means something to HTML is always encoded.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.Configure<RouteOptions>(routes => { routes.LowercaseUrls = true; routes.LowercaseQueryStrings = true; });
        services.AddRazorPages(pages => pages.Conventions.ConfigureFilter(new IgnoreAntiforgeryTokenAttribute()))
            // There are no controllers: nothing is gained by looking through all types for them.
            .ConfigureApplicationPartManager(parts =>
                parts.FeatureProviders.Remove(parts.FeatureProviders.OfType<ControllerFeatureProvider>().Single()));
        // Pages carry no secret: nothing is signed, so no key is kept on disk.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddResponseCompression(compression => compression.EnableForHttps = true);
    }

    private static void Answer(WebApplication app)
    {
        app.UseMiddleware<SafeAnswers>();
        app.UsePathBase(app.Configuration["PathBase"]);
        app.UseResponseCompression();
        app.UseExceptionHandler("/errors/500");
        app.UseStatusCodePagesWithReExecute("/errors/{0}");
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = file => KeepLong(file.Context) });
        app.UseRouting();
        app.UseMiddleware<AnswerMaking>();
        app.MapRazorPages();
        SearchLists.Map(app);
        ListAnswers.Map(app);
        Downloads.Map(app);
        OpenSearch.Map(app);
        ArticleFeed.Map(app);
        Sitemap.Map(app);
        Health.Map(app);
    }

    // An address with a version (?v=…) never changes what it names. Another, such as that of a script another script asks for, is asked
    // after each time.
    private static void KeepLong(HttpContext context) =>
        context.Response.Headers.CacheControl = context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache";
}
