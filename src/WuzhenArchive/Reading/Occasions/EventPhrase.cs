namespace WuzhenArchive.Reading.Occasions;

/// <summary>Words that mean an event: "the conference", "a harbour fair".</summary>
/// <param name="First">The first unit, determiner included.</param>
/// <param name="IsOurs">A conference of the series, or a part of one.</param>
/// <param name="Year">Which conference; null when nobody can tell.</param>
internal sealed record EventPhrase(int First, int Last, bool IsOurs, int? Year);
