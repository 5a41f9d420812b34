using WuzhenArchive.Search.Index;
using WuzhenArchive.Search.Language;
using WuzhenArchive.Text;

namespace WuzhenArchive.Search.Matching;

/// <summary>Whether a face of a unit has what a part of a question asks for.</summary>
/// <param name="words">A bit for each sought word it has.</param>
internal delegate bool UnitCondition(in UnitTable table, int face, int article, ulong words);

/// <summary>Turns the tree of a question into conditions on a unit.</summary>
internal sealed class UnitConditions(SoughtWords sought, NameLookup names)
{
    public UnitCondition All(IEnumerable<QueryNode> nodes)
    {
        UnitCondition[] all = [.. nodes.Select(Of)];
        return all.Length == 1 ? all[0] : (in UnitTable t, int f, int a, ulong w) =>
        {
            foreach (var condition in all)
            {
                if (!condition(t, f, a, w))
                    return false;
            }
            return true;
        };
    }

    public UnitCondition Of(QueryNode node) => node switch
    {
        AllOf all => All(all.Nodes),
        AnyOf any => Any([.. any.Nodes.Select(Of)]),
        Except except => Not(Of(except.Node)),
        AnyForm or InSequence or Beginning => Has(sought.Bit(node)),
        YearIs year => (in UnitTable t, int f, int a, ulong w) => IsIn(t.YearOf(UnitFace.UnitOf(f)), year.First, year.Last),
        SaidAt year => (in UnitTable t, int f, int a, ulong w) =>
            t.Basis(UnitFace.UnitOf(f)) == (int)YearBasis.SaidAt + 1 && IsIn(t.YearOf(UnitFace.UnitOf(f)), year.First, year.Last),
        SaidWhere where => (in UnitTable t, int f, int a, ulong w) =>
            t.Occasion(UnitFace.UnitOf(f)) is > 0 and var occasion && where.Occasion.Kinds.Contains((OccasionKind)(occasion - 1)),
        ArticleOn year => (in UnitTable t, int f, int a, ulong w) => IsIn(t.Year, year.First, year.Last),
        KindIs { Kind: var kind } => (in UnitTable t, int f, int a, ulong w) =>
            kind.Covers(t.Unit(UnitFace.UnitOf(f)), UnitFace.Voice(t, f)),
        SpeakerIs => ByIds(node, (in UnitTable t, int f, int a, IReadOnlySet<int> ids) => ids.Contains(t.Speaker(UnitFace.UnitOf(f)))),
        CueIs => ByIds(node, (in UnitTable t, int f, int a, IReadOnlySet<int> ids) => ids.Contains(t.Cue(UnitFace.UnitOf(f)))),
        ArticleIs => ByIds(node, (in UnitTable t, int f, int a, IReadOnlySet<int> ids) => ids.Contains(a)),
        AuthorIs => ByIds(node, (in UnitTable t, int f, int a, IReadOnlySet<int> ids) => HasAny(t.Authors, ids)),
        TopicIs => ByIds(node, (in UnitTable t, int f, int a, IReadOnlySet<int> ids) => HasAny(UnitFace.Topics(t, f), ids)),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "This part of a question has no condition."),
    };

    private delegate bool IdCondition(in UnitTable table, int face, int article, IReadOnlySet<int> ids);

    private UnitCondition ByIds(QueryNode node, IdCondition condition)
    {
        var ids = names.Ids(node);
        return (in UnitTable t, int f, int a, ulong w) => condition(t, f, a, ids);
    }

    private static UnitCondition Has(ulong bit) => (in UnitTable t, int f, int a, ulong w) => (w & bit) != 0;

    private static UnitCondition Not(UnitCondition condition) => (in UnitTable t, int f, int a, ulong w) => !condition(t, f, a, w);

    private static UnitCondition Any(UnitCondition[] any) => (in UnitTable t, int f, int a, ulong w) =>
    {
        foreach (var condition in any)
        {
            if (condition(t, f, a, w))
                return true;
        }
        return false;
    };

    private static bool IsIn(int year, int? first, int? last) => year > 0 && year >= (first ?? 0) && year <= (last ?? int.MaxValue);

    private static bool HasAny(ReadOnlySpan<int> values, IReadOnlySet<int> ids)
    {
        foreach (var value in values)
        {
            if (ids.Contains(value))
                return true;
        }
        return false;
    }
}
