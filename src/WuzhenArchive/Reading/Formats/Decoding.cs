namespace WuzhenArchive.Reading.Formats;

/// <summary>What became of a file's bytes: <see cref="Decoded"/> or <see cref="Refused"/>.</summary>
public abstract record Decoding;

/// <param name="Text">The characters as they stand in the file; only a byte order mark is dropped.</param>
/// <param name="Encoding">The name of the encoding, in small letters.</param>
/// <param name="Guess">A sentence for the curator when the encoding is a guess; null when the bytes prove it.</param>
public sealed record Decoded(string Text, string Encoding, string? Guess) : Decoding;

/// <param name="Why">The rest of a sentence that begins with the file's name.</param>
public sealed record Refused(string Why) : Decoding;
