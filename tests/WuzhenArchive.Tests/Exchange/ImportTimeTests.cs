using System.Text;

namespace WuzhenArchive.Tests.Exchange;

/// <summary>An article with four times as much in it takes four times as long to import, however much it quotes; a square would take sixteen.</summary>
[Collection(nameof(Alone))]
public sealed class ImportTimeTests
{
    private const double MostForFourTimes = 2.5 * 2.5;
    private const int Attempts = 5;

    // Too short to measure.
    private static readonly TimeSpan Unmeasured = TimeSpan.FromMilliseconds(300);

    [Theory]
    [InlineData("“Yes,” he said. ")]
    [InlineData("Minister Otto Berg said that the lock was dry.\n\n")]
    [InlineData("The “lake order” of Ann Lee was “dry”. ")]
    public void an_article_of_one_thing_repeated_is_imported_in_linear_time(string piece)
    {
        TimeToImport(piece, 20);
        var (ofQuarter, ofWhole) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var attempt = 0; attempt < Attempts && (attempt == 0 || !IsLinear(ofQuarter, ofWhole)); attempt++)
            (ofQuarter, ofWhole) = (Least(ofQuarter, TimeToImport(piece, 4_000)), Least(ofWhole, TimeToImport(piece, 16_000)));

        Assert.True(IsLinear(ofQuarter, ofWhole), $"{ofQuarter.TotalMilliseconds:F0} ms for a quarter, {ofWhole.TotalMilliseconds:F0} ms for the whole");
    }

    private static bool IsLinear(TimeSpan ofQuarter, TimeSpan ofWhole) => ofWhole <= (ofQuarter * MostForFourTimes) + Unmeasured;

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;

    // The processor's time, so that what else the machine does counts as little as can be.
    private static TimeSpan TimeToImport(string piece, int count)
    {
        using var work = new Workplace();
        work.Write("a.txt", "Locks\n\n" + new StringBuilder().Insert(0, piece, count));
        var before = Environment.CpuUsage.TotalTime;
        Assert.NotNull(work.Import().Archive);
        return Environment.CpuUsage.TotalTime - before;
    }
}
