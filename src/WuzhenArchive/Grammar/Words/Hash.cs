namespace WuzhenArchive.Grammar.Words;

/// <summary>
/// Numbers in place of strings: the model keeps no words, only what their letters hash to (FNV-1a, finished as in MurmurHash3).
/// </summary>
internal static class Hash
{
    public const uint Start = 2166136261;

    public static uint Add(uint hash, uint value) => (hash ^ value) * 16777619;

    public static uint Mixed(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }

    /// <summary>The name of a feature; never 0, which a table takes for an empty place.</summary>
    public static uint Of(uint kind, uint first, uint second = 0) =>
        Mixed((first * 0x9E3779B1) ^ (uint)System.Numerics.BitOperations.RotateLeft(second * 0x85EBCA77, 15) ^ (kind * 0xC2B2AE3D)) | 1;
}
