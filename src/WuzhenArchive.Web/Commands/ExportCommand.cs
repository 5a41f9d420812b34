using System.CommandLine;
using System.Text;
using WuzhenArchive.Exchange;
using WuzhenArchive.Store;

namespace WuzhenArchive.Web.Commands;

/// <summary><c>wuzhen export</c>: writes the archive as JSON that is the same wherever it is made.</summary>
internal sealed class ExportCommand : Command
{
    private readonly Option<string?> file =
        new("--output") { Description = "The file to write [default: the standard output]", HelpName = "FILE" };

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
            Exporter.Write(db, parsed.InvocationConfiguration.Output);
        else if (HoldsAnOlderExport(path))
            Replace(db, path);
        else
            Write(db, path);
        return ExitCode.Done;
    }

    // A device or a pipe has no length; what a link names may be one, and a link is not to become a file.
    private static bool HoldsAnOlderExport(string path) => new FileInfo(path) is { Exists: true, Length: > 0, LinkTarget: null };

    // Written beside its place first: a run that is killed, or a full disk, leaves the older export whole.
    private static void Replace(ArchiveDb db, string path)
    {
        var beside = path + ".new";
        try
        {
            Write(db, beside);
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private static void Write(ArchiveDb db, string path)
    {
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Exporter.Write(db, writer);
    }
}
