using WuzhenArchive.Search.Index;

namespace WuzhenArchive.Search.Matching;

/// <summary>A hit, with what hits are sorted by.</summary>
/// <param name="Face">See <see cref="UnitFace"/>.</param>
/// <param name="Score">The more, the better.</param>
/// <param name="Year">Of the conference; 0: none.</param>
/// <param name="Speaker">0: none.</param>
/// <param name="Key">Of the article, as a number.</param>
/// <param name="First">The position of its first word.</param>
internal readonly record struct FoundHit(int Article, int Face, float Score, int Year, int Speaker, ulong Key, int First);
