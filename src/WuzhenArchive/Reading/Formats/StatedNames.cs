using System.Collections.Frozen;
using WuzhenArchive.Reading.Regions;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Formats;

/// <summary>Authors as metadata write them. A publisher's name there signs nothing, and neither does "admin".</summary>
internal static class StatedNames
{
    private const int Longest = 100;

    private static readonly FrozenSet<string> Nobody = FrozenSet.ToFrozenSet(
        ["admin", "administrator", "anonymous", "author", "contributor", "editor", "editors", "guest", "newsroom", "root", "staffreporter", "staffreports", "staffwriter", "unknown", "user", "webmaster"]);

    /// <param name="publishers">Names and host of the publisher; null where unknown.</param>
    public static IReadOnlyList<string> Of(IEnumerable<string> stated, IEnumerable<string?> publishers)
    {
        var houses = publishers.OfType<string>().SelectMany(p => new[] { Letters(p), Letters(HostName(p)) }).ToHashSet();
        return [.. stated.SelectMany(Parts).Select(n => n.Trim()).Where(n => IsName(n, houses)).Distinct()];
    }

    // "By Ann Lee and Bo Chen" are two; "Lee, Ann" is one.
    private static IReadOnlyList<string> Parts(string stated)
    {
        var line = stated.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? stated : "by " + stated;
        return Bylines.Read(Shadow.Of(line), line) ?? [line[3..]];
    }

    private static bool IsName(string name, HashSet<string> houses) =>
        name.Length is > 1 and <= Longest && name.Any(char.IsLetter) && !name.Contains("://", StringComparison.Ordinal) && !name.Contains('@')
        && !Nobody.Contains(Letters(name)) && !IsPaper(name) && !Letters(name).EndsWith("staff", StringComparison.Ordinal) && !houses.Contains(Letters(name));

    // "PRWire", "LakeTimes": one word that ends as papers do.
    private static bool IsPaper(string name) =>
        !name.Contains(' ') && Array.Exists(["wire", "news", "times", "post", "press", "herald", "daily", "media", "online", "tv"], e => name.Length > e.Length && name.EndsWith(e, StringComparison.OrdinalIgnoreCase) && (char.IsUpper(name[^e.Length]) || e is "wire" or "news"));

    private static string HostName(string host) => host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..].Split('.')[0] : host.Split('.')[0];

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
