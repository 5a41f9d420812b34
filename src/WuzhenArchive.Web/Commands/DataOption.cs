using System.CommandLine;
using WuzhenArchive.Store;

namespace WuzhenArchive.Web.Commands;

/// <summary>The folder that holds the archive: <c>--data</c>, else WUZHEN_DATA, else <c>data</c> in the current folder.</summary>
internal sealed class DataOption : Option<string>
{
    public DataOption()
        : base("--data")
    {
        Description = "The folder that holds the archive [default: the environment's WUZHEN_DATA, else data]";
        HelpName = "DIR";
        Recursive = true;
    }

    public ArchiveFolder Folder(ParseResult parsed) =>
        new(parsed.GetValue(this) ?? (Environment.GetEnvironmentVariable("WUZHEN_DATA") is { Length: > 0 } set ? set : "data"));
}
