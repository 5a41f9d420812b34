using System.CommandLine;

namespace WuzhenArchive.Web.Commands;

internal sealed class RebuildCommand : Command
{
    public RebuildCommand(DataOption data)
        : base("rebuild") => SetAction(parsed => data.Folder(parsed).Path.Length);
}
