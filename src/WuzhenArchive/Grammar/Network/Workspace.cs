using WuzhenArchive.Grammar.Words;
using WuzhenArchive.Text;

namespace WuzhenArchive.Grammar.Network;

/// <summary>The room that parsing a sentence needs, kept by each thread, so that nothing is made anew.</summary>
internal sealed class Workspace
{
    [ThreadStatic]
    private static Workspace? _own;

    public static Workspace Own => _own ??= new();

    public Span[] Spans { get; } = new Span[Sizes.Longest];

    public QuoteState[] Quotes { get; } = new QuoteState[Sizes.Longest];

    public WordTraits[] Traits { get; } = new WordTraits[Sizes.Longest];

    public byte[] Tags { get; } = new byte[Sizes.Longest];

    public int[] Heads { get; } = new int[Sizes.Longest];

    public float[] States { get; } = new float[Sizes.Longest * Sizes.BothStates];

    public float[] NextStates { get; } = new float[Sizes.Longest * Sizes.BothStates];

    public float[] Gates { get; } = new float[(Sizes.Longest * 4 * Sizes.State) + (2 * Sizes.State)];

    public float[] Roles { get; } = new float[(Sizes.Longest + 1) * Sizes.Roles];

    public float[] Seeking { get; } = new float[Sizes.Longest * Sizes.Arc];

    public float[] Arcs { get; } = new float[Sizes.Longest * (Sizes.Longest + 1)];

    public float[] Pairs { get; } = new float[Sizes.Longest * Sizes.Pair];

    public float[] Labels { get; } = new float[Sizes.Longest * Sizes.Relations];

    public Eisner Eisner { get; } = new(Sizes.Longest);
}
