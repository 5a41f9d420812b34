using System.CommandLine;
using WuzhenArchive.Exchange;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Commands;

/// <summary><c>wuzhen rebuild</c>: makes the archive again from the sources it keeps.</summary>
internal sealed class RebuildCommand : Command
{
    public RebuildCommand(DataOption data)
        : base("rebuild", "Make the archive again from the sources it keeps: after a new version of this program, or to be sure.") =>
        SetAction(parsed => Run(parsed, new Rebuilder(data.Folder(parsed))));

    private static int Run(ParseResult parsed, Rebuilder rebuilder)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        using var progress = new ProgressReport(error);
        using var interruption = new Interruption();
        var report = rebuilder.Rebuild(progress, interruption.Token);
        progress.Clear();
        foreach (var unmatched in report.Unmatched)
            error.WritePlainLine(unmatched.Message);
        if (report.Archive is null)
            ReportLines.Write(report, output, error);
        else
            output.WriteLine($"{PlainWords.Count(report.ReadAgain, "article", "articles")} read again; published {report.Archive}");
        return ExitCode.Of(report.Refused);
    }
}
