using WuzhenArchive.Text;

namespace WuzhenArchive.Search.Language;

/// <summary>Where words were said, as <c>at:</c> and the page name it.</summary>
/// <param name="Name">What is written after <c>at:</c>.</param>
/// <param name="Words">In plain words: "said elsewhere".</param>
public sealed record SearchOccasion(string Name, string Words, IReadOnlyList<OccasionKind> Kinds)
{
    /// <summary>In the order in which the page offers them.</summary>
    public static IReadOnlyList<SearchOccasion> All { get; } =
    [
        new("conference", "said at the conference", [OccasionKind.Stated, OccasionKind.Context]),
        new("elsewhere", "said elsewhere", [OccasionKind.Elsewhere]),
        new("untold", "not told where it was said", [OccasionKind.Untold]),
    ];

    private static readonly Dictionary<string, string> OtherNames = new()
    {
        ["there"] = "conference",
        ["unknown"] = "untold",
    };

    /// <summary>The one of a name or of one of its other names, whatever its case; null when there is none.</summary>
    public static SearchOccasion? Named(string name)
    {
        var folded = name.Trim().ToLowerInvariant();
        return All.FirstOrDefault(o => o.Name == OtherNames.GetValueOrDefault(folded, folded));
    }

    /// <summary>The place among <see cref="All"/>.</summary>
    internal static int PlaceOf(OccasionKind kind) => All.Index().First(o => o.Item.Kinds.Contains(kind)).Index;

    public bool Equals(SearchOccasion? other) => other?.Name == Name;

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
