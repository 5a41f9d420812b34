using System.Globalization;
using WuzhenArchive.Search.Index;
using WuzhenArchive.Search.Language;
using WuzhenArchive.Text;

namespace WuzhenArchive.Search.Matching;

/// <summary>What is chosen in each facet, as the numbers the index has for it.</summary>
/// <param name="chosen">By facet; null: nothing is chosen. Empty: what was chosen is unknown, and nothing fits.</param>
internal sealed class FacetChoices(IReadOnlyDictionary<SearchFacet, IReadOnlySet<int>> chosen)
{
    private readonly (SearchFacet Facet, IReadOnlySet<int> Values)[] all = [.. chosen.Select(c => (c.Key, c.Value))];

    public static readonly IReadOnlyList<SearchFacet> All = Enum.GetValues<SearchFacet>();

    private static readonly HashSet<SearchKind> Kinds = [.. SearchKind.All.Where(k => k.Voices.Count == 0)];
    private static readonly HashSet<SearchKind> Modes = [.. SearchKind.All.Where(k => k.Units.Count == 0)];
    private static readonly int[] Occasions = [.. Enum.GetValues<OccasionKind>().Select(SearchOccasion.PlaceOf)];

    private static readonly int[][] KindsOffered = Covering(Kinds, null);
    private static readonly int[][] ModesOffered = Covering(Modes, null);

    private readonly int[][] kinds = chosen.TryGetValue(SearchFacet.Kind, out var values) ? Covering(Kinds, values) : KindsOffered;
    private readonly int[][] modes = chosen.TryGetValue(SearchFacet.Mode, out var others) ? Covering(Modes, others) : ModesOffered;

    private readonly bool[] fitsKind = Fitting(chosen.GetValueOrDefault(SearchFacet.Kind));
    private readonly bool[] fitsMode = Fitting(chosen.GetValueOrDefault(SearchFacet.Mode));

    public static FacetChoices None { get; } = new(new Dictionary<SearchFacet, IReadOnlySet<int>>());

    /// <summary>With every kind and mode offered.</summary>
    public static FacetChoices Everything { get; } =
        new(new[] { SearchFacet.Kind, SearchFacet.Mode }.ToDictionary(f => f, IReadOnlySet<int> (_) => SearchKind.All.Index()
            .Select(k => k.Index).ToHashSet()));

    public bool IsEmpty => all.Length == 0;

    public IEnumerable<SearchFacet> Facets => chosen.Keys;

    public IReadOnlySet<int>? this[SearchFacet facet] => chosen.GetValueOrDefault(facet);

    public static ulong Bit(SearchFacet facet) => 1UL << (int)facet;

    /// <summary>Whether a facet offers a value: kinds and modes that are of both units and voices only where they are chosen.</summary>
    public bool Offers(SearchFacet facet, int value) => facet switch
    {
        SearchFacet.Kind => Kinds.Contains(SearchKind.All[value]) || this[facet]?.Contains(value) == true,
        SearchFacet.Mode => Modes.Contains(SearchKind.All[value]) || this[facet]?.Contains(value) == true,
        _ => true,
    };

    /// <summary>A bit for each facet with a choice that a face does not fit.</summary>
    public ulong Misses(in UnitTable table, in FoundFace face, int article)
    {
        var misses = 0UL;
        foreach (var (facet, values) in all)
        {
            var fits = facet switch
            {
                SearchFacet.Article => values.Contains(article),
                SearchFacet.Author => HasAny(table.Authors, values),
                SearchFacet.Kind => fitsKind[Nature(face.Unit, face.Voice)],
                SearchFacet.Mode => fitsMode[Nature(face.Unit, face.Voice)],
                SearchFacet.Topic => HasAny(UnitFace.Topics(table, face.Face), values),
                _ => values.Contains(ValueOf(facet, face)),
            };
            misses |= fits ? 0 : Bit(facet);
        }
        return misses;
    }

    /// <summary>The value in a facet in which a face has one at most; -1: none.</summary>
    public static int ValueOf(SearchFacet facet, in FoundFace face) => facet switch
    {
        SearchFacet.Year => face.Year == 0 ? -1 : face.Year,
        SearchFacet.Speaker => face.Speaker == 0 ? -1 : face.Speaker,
        _ => face.Occasion == 0 ? -1 : Occasions[face.Occasion - 1],
    };

    /// <summary>
    /// The values in a facet in which a face may have several; kinds and modes are places in <see cref="SearchKind.All"/>.
    /// </summary>
    public ReadOnlySpan<int> ValuesOf(SearchFacet facet, in UnitTable table, in FoundFace face) => facet switch
    {
        SearchFacet.Kind => kinds[Nature(face.Unit, face.Voice)],
        SearchFacet.Mode => modes[Nature(face.Unit, face.Voice)],
        _ => UnitFace.Topics(table, face.Face),
    };

    // By nature, whether one of the chosen kinds covers it.
    private static bool[] Fitting(IReadOnlySet<int>? chosen)
    {
        var fitting = new bool[Enum.GetValues<SearchUnit>().Length << 4];
        foreach (var kind in (chosen ?? new HashSet<int>()).Select(k => SearchKind.All[k]))
        {
            for (var nature = 0; nature < fitting.Length; nature++)
                fitting[nature] |= kind.Covers((SearchUnit)(nature >> 4), (SearchVoice)(nature & 0xF));
        }
        return fitting;
    }

    private static int Nature(SearchUnit unit, SearchVoice voice) => (int)unit << 4 | (int)voice;

    // What is chosen is offered, too: "speech" is both of units and of voices.
    private static int[][] Covering(HashSet<SearchKind> offered, IReadOnlySet<int>? chosen) =>
        [.. from unit in Enum.GetValues<SearchUnit>()
            from voice in Enumerable.Range(0, 16).Select(v => (SearchVoice)v)
            select SearchKind.All.Index()
                .Where(k => (offered.Contains(k.Item) || chosen?.Contains(k.Index) == true) && k.Item.Covers(unit, voice))
                .Select(k => k.Index).ToArray()];

    private static bool HasAny(ReadOnlySpan<int> values, IReadOnlySet<int> chosen)
    {
        foreach (var value in values)
        {
            if (chosen.Contains(value))
                return true;
        }
        return false;
    }

    /// <summary>A year, or the place of an occasion or a kind, as its number.</summary>
    public static int NumberOf(SearchFacet facet, string value) => facet switch
    {
        SearchFacet.Year => int.Parse(value, CultureInfo.InvariantCulture),
        SearchFacet.At => SearchOccasion.All.Index().First(o => o.Item.Name == value).Index,
        SearchFacet.Kind or SearchFacet.Mode => SearchKind.All.Index().First(k => k.Item.Name == value).Index,
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, "Its values have rows of their own."),
    };
}
