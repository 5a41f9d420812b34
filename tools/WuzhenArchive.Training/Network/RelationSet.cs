using WuzhenArchive.Grammar;
using WuzhenArchive.Grammar.Network;
using WuzhenArchive.Training.Treebanks;

namespace WuzhenArchive.Training.Network;

/// <summary>The relations that the parser may give: all that the grammar knows by name and the treebanks have often enough.</summary>
internal sealed class RelationSet
{
    private const int Seldom = 5;
    private readonly Dictionary<string, int> _index;

    public RelationSet(IEnumerable<TreeSentence> sentences)
    {
        Names = [.. sentences.SelectMany(s => s.Relations).Select(Known).CountBy(r => r).Where(r => r.Value >= Seldom)
            .OrderByDescending(r => r.Value).ThenBy(r => r.Key, StringComparer.Ordinal).Select(r => r.Key).Take(Sizes.Relations)];
        _index = Names.Index().ToDictionary(n => n.Item, n => n.Index);
    }

    public string[] Names { get; }

    public int this[string relation] =>
        _index.TryGetValue(Known(relation), out var index) || _index.TryGetValue(Universal(relation), out index) ? index : _index["dep"];

    public static string Universal(string relation) => relation.Split(':')[0];

    private static string Known(string relation) =>
        Relations.Named(relation) == Relations.Named(Universal(relation)) ? Universal(relation) : relation;
}
