using System.CommandLine;

namespace WuzhenArchive.Web.Commands;

internal sealed class VerifyCommand : Command
{
    public VerifyCommand(DataOption data)
        : base("verify") => SetAction(parsed => data.Folder(parsed).Path.Length);
}
