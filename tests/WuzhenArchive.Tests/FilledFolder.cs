using WuzhenArchive.Exchange;

namespace WuzhenArchive.Tests;

/// <summary>
/// One folder with an archive for all hosts that are given another archive to show: a host fills a folder without one from the seeds before it opens.
/// </summary>
internal static class FilledFolder
{
    private static readonly Lazy<string> Filled = new(Fill);

    public static string Path => Filled.Value;

    private static string Fill()
    {
        var folder = Directory.CreateTempSubdirectory("wuzhen-filled-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        new Importer(new(folder)).Import([Workplace.Seeds]);
        return folder;
    }
}
