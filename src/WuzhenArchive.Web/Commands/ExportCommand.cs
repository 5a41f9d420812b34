using System.CommandLine;

namespace WuzhenArchive.Web.Commands;

internal sealed class ExportCommand : Command
{
    public ExportCommand(DataOption data)
        : base("export") => SetAction(parsed => data.Folder(parsed).Path.Length);
}
