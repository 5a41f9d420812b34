namespace WuzhenArchive.BrowserTests;

/// <summary>What was found wrong with a page, a line each; all of it is told, where a collection would be cut short.</summary>
internal static class Faults
{
    public static void AssertNone(IEnumerable<string> faults)
    {
        var told = string.Join('\n', faults);
        Assert.True(told is "", told);
    }
}
