using System.CommandLine;
using System.Text.Json;
using WuzhenArchive.Exchange;

namespace WuzhenArchive.Web.Commands;

/// <summary><c>wuzhen import PATH…</c>: brings articles into the archive and answers for each.</summary>
internal sealed class ImportCommand : Command
{
    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "Files (.txt, .md, .html, .htm, archive.yaml) or folders of them; NAME.yaml beside NAME.txt is its sidecar",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> json = new("--json") { Description = "Answer in JSON" };

    public ImportCommand(DataOption data)
        : base("import", "Bring articles into the archive.")
    {
        Arguments.Add(paths);
        Options.Add(json);
        SetAction(parsed => Run(parsed, new Importer(data.Folder(parsed), ServeCommand.BuiltInAuthority())));
    }

    private int Run(ParseResult parsed, Importer importer)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        using var progress = new ProgressReport(error);
        using var interruption = new Interruption();
        var report = importer.Import(parsed.GetRequiredValue(paths), progress, interruption.Token);
        progress.Clear();
        if (parsed.GetValue(json))
            output.WriteLine(JsonSerializer.Serialize(report, ReportJson.Options));
        else
            ReportLines.Write(report, output, error);
        return ExitCode.Of(report.Refused);
    }
}
