namespace WuzhenArchive.Grammar.Network;

/// <summary>The weights of the network as they are stored and trained: matrices, a row for each input or each entry.</summary>
internal sealed record NetworkWeights(
    float[] Words, float[] Tags, float[] Suffixes, float[] Prefixes, float[] Shapes, IReadOnlyList<LayerWeights> Layers,
    float[] Roles, float[] RolesBias, float[] Root, float[] Arc, float[] ArcBias, float[] Distance, float[] Label, float[] LabelBias,
    float[] LastTag, float[] LastTagBias);
