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

    public ArchiveFolder Folder(ParseResult parsed) => new(Given(parsed));

    /// <summary>Why the folder can be none; null when it can.</summary>
    public string? WrongUse(ParseResult parsed) => Given(parsed) switch
    {
        "" => "--data is empty; allowed: a folder.",
        var file when File.Exists(file) => $"{file}: is a file; --data must be a folder.",
        _ => null,
    };

    private string Given(ParseResult parsed) =>
        parsed.GetValue(this) ?? (Environment.GetEnvironmentVariable("WUZHEN_DATA") is { Length: > 0 } set ? set : "data");
}
