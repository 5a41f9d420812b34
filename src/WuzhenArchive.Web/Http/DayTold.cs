namespace WuzhenArchive.Web.Http;

/// <summary>
/// Notes of one answer whether it tells the day it was made on ("accessed 15 January 2026"): such an answer is kept for that day alone.
/// </summary>
internal sealed class DayTold(TimeProvider clock)
{
    private DateOnly? told;

    /// <summary>The day, in UTC; the same to the end of the answer.</summary>
    public DateOnly Today { get; } = clock.Today();

    /// <summary>Null when the answer tells no day.</summary>
    public DateOnly? Told => told;

    public void Tell() => told = Today;
}
