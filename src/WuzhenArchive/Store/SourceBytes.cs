namespace WuzhenArchive.Store;

/// <summary>An article as it came, from a folder or from an older archive: the truth a reading is made from.</summary>
/// <param name="File">The file's name without folder: the identity of the article.</param>
/// <param name="Sidecar">The bytes of the sidecar, when there is one.</param>
public sealed record SourceBytes(string File, byte[] Bytes, byte[]? Sidecar);
