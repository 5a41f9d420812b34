using WuzhenArchive.Reading.Results;

namespace WuzhenArchive.Reading.Formats;

/// <summary>What became of a file's bytes: <see cref="Decoded"/> or <see cref="Refused"/>.</summary>
public abstract record Decoding;

/// <param name="Text">The article's text: of plain text the characters as they stand in the file, of a page what it shows.</param>
/// <param name="Encoding">The name of the encoding, in small letters.</param>
/// <param name="Findings">What was guessed, left out or not understood on the way, for the curator.</param>
/// <param name="Shape">What the form says; null for plain text.</param>
public sealed record Decoded(string Text, string Encoding, IReadOnlyList<FindingReading> Findings, SourceShape? Shape = null) : Decoding;

/// <param name="Why">The rest of a sentence that begins with the file's name.</param>
public sealed record Refused(string Why) : Decoding;
