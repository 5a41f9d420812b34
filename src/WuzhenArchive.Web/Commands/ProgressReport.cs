using WuzhenArchive.Exchange;

namespace WuzhenArchive.Web.Commands;

/// <summary>Shows how far a long work has come: on a terminal one line that changes, elsewhere a plain line now and then.</summary>
internal sealed class ProgressReport(TextWriter error, TimeProvider? clock = null) : IProgress<ImportProgress>, IDisposable
{
    private static readonly TimeSpan OnTerminal = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Elsewhere = TimeSpan.FromSeconds(5);

    private readonly TimeProvider clock = clock ?? TimeProvider.System;
    private readonly bool terminal = ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected;
    private DateTimeOffset? last;
    private bool shown;

    public void Report(ImportProgress value)
    {
        var now = clock.GetUtcNow();
        last ??= now;
        if (now - last < (terminal ? OnTerminal : Elsewhere))
            return;
        last = now;
        var line = $"{value.Done} of {value.Total} articles ({100 * value.Done / Math.Max(1, value.Total)} %)";
        if (terminal)
            error.Write($"\r{line}");
        else
            error.WriteLine(line);
        shown = true;
    }

    /// <summary>Makes room for what is printed next.</summary>
    public void Clear()
    {
        if (terminal && shown)
            error.Write("\r" + new string(' ', 60) + "\r");
        shown = false;
    }

    public void Dispose() => Clear();
}
