using System.CommandLine;
using WuzhenArchive.Store;

namespace WuzhenArchive.Web.Commands;

/// <summary>Runs what needs an archive, or says in one line why there is none.</summary>
internal static class OpenArchive
{
    public static int Run(ParseResult parsed, ArchiveFolder folder, Func<Opened, int> run) => folder.Open() switch
    {
        Opened opened => run(opened),
        NothingYet nothing => Refuse(parsed, nothing.Why),
        Unreadable unreadable => Refuse(parsed, unreadable.Why),
        var other => throw new InvalidOperationException($"no such opening: {other}"),
    };

    private static int Refuse(ParseResult parsed, string why)
    {
        parsed.InvocationConfiguration.Error.WritePlainLine(why);
        return ExitCode.Refused;
    }
}
