using WuzhenArchive.Web.Commands;

namespace WuzhenArchive.Tests.Commands;

public sealed class ExportCommandTests : IDisposable
{
    private readonly Workplace work = new();

    public ExportCommandTests()
    {
        work.Write("a.txt", "One.");
        work.Import();
    }

    public void Dispose() => work.Dispose();

    [Fact]
    public async Task a_full_device_is_one_line_and_stays_a_device()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux has /dev/full");

        var (code, error) = await Export("/dev/full");

        Assert.Equal(1, code);
        Assert.Contains("No space left on device", Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Equal(0, new FileInfo("/dev/full").Length);
        Assert.False(File.Exists("/dev/full.new"));
    }

    [Fact]
    public async Task a_link_is_written_through()
    {
        var file = work.Write("export.json", "an older export");
        var link = Path.Combine(work.Articles, "link.json");
        File.CreateSymbolicLink(link, file);

        Assert.Equal((0, ""), await Export(link));

        Assert.Equal(file, new FileInfo(link).LinkTarget);
        Assert.StartsWith("{", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task an_older_export_is_replaced_and_nothing_is_left_beside_it()
    {
        var file = work.Write("export.json", "an older export");

        Assert.Equal((0, ""), await Export(file));

        Assert.StartsWith("{", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.False(File.Exists(file + ".new"));
    }

    private async Task<(int Code, string Error)> Export(string path)
    {
        using var error = new StringWriter();
        return (await CommandLine.RunAsync(["export", "--output", path, "--data", work.Folder.Path], TextWriter.Null, error), error.ToString());
    }
}
