namespace WuzhenArchive.Web.Http;

internal static class Days
{
    /// <summary>The day in UTC.</summary>
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
