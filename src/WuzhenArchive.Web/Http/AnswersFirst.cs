using Serilog;
using Serilog.Events;

namespace WuzhenArchive.Web.Http;

/// <summary>
/// Puts what is kept before all that the host itself adds to the way of a request, such as authorization, which nothing here needs.
/// </summary>
internal sealed class AnswersFirst(ILoggerFactory loggers) : IStartupFilter
{
    private const string RequestLog = "Serilog.AspNetCore.RequestLoggingMiddleware";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        // A line for each request, for who asks for it; what went wrong is logged where it is caught.
        if (loggers.CreateLogger(RequestLog).IsEnabled(LogLevel.Debug))
            app.UseSerilogRequestLogging(options => options.GetLevel = (_, _, _) => LogEventLevel.Debug);
        app.UseMiddleware<AnswerGiving>();
        next(app);
    };
}
