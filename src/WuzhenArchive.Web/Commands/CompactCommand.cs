using System.CommandLine;
using System.Globalization;
using WuzhenArchive.Exchange;

namespace WuzhenArchive.Web.Commands;

/// <summary><c>wuzhen compact</c>: rewrites the archive's file, so that it is smaller and quicker to search.</summary>
internal sealed class CompactCommand : Command
{
    public CompactCommand(DataOption data)
        : base("compact", "Rewrite the archive's file, so that it is smaller and quicker to search: after many small imports.") =>
        SetAction(parsed => Run(parsed, new Compactor(data.Folder(parsed))));

    private static int Run(ParseResult parsed, Compactor compactor)
    {
        var report = compactor.Compact();
        if (report.Archive is null)
            parsed.InvocationConfiguration.Error.WritePlainLine(report.Why!);
        else
            parsed.InvocationConfiguration.Output.WriteLine($"{Megabytes(report.Before)} became {Megabytes(report.After)}; published {report.Archive}");
        return ExitCode.Of(report.Archive is null);
    }

    private static string Megabytes(long bytes) => (bytes / 1e6).ToString("0.0", CultureInfo.InvariantCulture) + " MB";
}
