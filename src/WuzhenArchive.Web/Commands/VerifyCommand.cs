using System.CommandLine;
using System.Text.Json;
using WuzhenArchive.Exchange;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Commands;

/// <summary><c>wuzhen verify</c>: holds the archive against its own evidence and prints what differs.</summary>
internal sealed class VerifyCommand : Command
{
    private readonly Option<bool> json = new("--json") { Description = "Answer in JSON" };

    public VerifyCommand(DataOption data)
        : base("verify", "Hold every hash, text and place of the archive against its sources and print what differs.")
    {
        Options.Add(json);
        SetAction(parsed => OpenArchive.Run(parsed, data.Folder(parsed), opened => Run(parsed, opened)));
    }

    private int Run(ParseResult parsed, Opened opened)
    {
        using var db = opened.Db();
        using var progress = new ProgressReport(parsed.InvocationConfiguration.Error);
        var differences = Verifier.Differences(db, progress).ToList();
        progress.Clear();
        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(json))
            output.WriteLine(JsonSerializer.Serialize(new { archive = opened.Name, differences }, ReportJson.Options));
        else if (differences.Count > 0)
            differences.ForEach(output.WritePlainLine);
        else
            output.WriteLine($"{opened.Name}: {PlainWords.Count(db.Articles.Count(), "article", "articles")}, no difference");
        return ExitCode.Of(differences.Count > 0);
    }
}
