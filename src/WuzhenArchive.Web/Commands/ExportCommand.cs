using System.CommandLine;
using System.Text;
using WuzhenArchive.Exchange;
using WuzhenArchive.Store;

namespace WuzhenArchive.Web.Commands;

/// <summary><c>wuzhen export</c>: writes the archive as JSON that is the same wherever it is made.</summary>
internal sealed class ExportCommand : Command
{
    private readonly Option<string?> file = new("--output") { Description = "The file to write [default: the standard output]", HelpName = "FILE" };

    public ExportCommand(DataOption data)
        : base("export", "Write the archive as JSON, the same bytes wherever it is made.")
    {
        Options.Add(file);
        SetAction(parsed => OpenArchive.Run(parsed, data.Folder(parsed), opened => Run(parsed, opened)));
    }

    private int Run(ParseResult parsed, Opened opened)
    {
        using var db = opened.Db();
        if (parsed.GetValue(file) is not { } path)
        {
            Exporter.Write(db, parsed.InvocationConfiguration.Output);
            return ExitCode.Done;
        }

        // Written beside its place first: a run that is killed leaves an older export whole.
        using (var writer = new StreamWriter(path + ".new", append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
            Exporter.Write(db, writer);
        File.Move(path + ".new", path, overwrite: true);
        return ExitCode.Done;
    }
}
