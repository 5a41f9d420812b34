using WuzhenArchive.Grammar.Network;

namespace WuzhenArchive.Training.Network;

/// <summary>Where in a word's row of roles, or in that of its gradient, each role lies.</summary>
internal static class Roles
{
    private const int Labels = 2 * Sizes.Arc;

    public static Span<float> Seeker(float[] roles, int word) => roles.AsSpan(word * Sizes.Roles, Sizes.Arc);

    /// <param name="root">Taken in place of a word before the first.</param>
    public static Span<float> Head(float[] roles, int word, float[] root) =>
        (word < 0 ? root.AsSpan() : roles.AsSpan(word * Sizes.Roles)).Slice(Sizes.Arc, Sizes.Arc);

    public static Span<float> LabelSeeker(float[] roles, int word) => roles.AsSpan((word * Sizes.Roles) + Labels, Sizes.Label);

    /// <param name="root">Taken in place of a word before the first.</param>
    public static Span<float> LabelHead(float[] roles, int word, float[] root) =>
        (word < 0 ? root.AsSpan() : roles.AsSpan(word * Sizes.Roles)).Slice(Labels + Sizes.Label, Sizes.Label);
}
