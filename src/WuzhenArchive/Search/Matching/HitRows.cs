using WuzhenArchive.Search.Index;

namespace WuzhenArchive.Search.Matching;

/// <summary>What an engine has read of hits so that they can be shown, each by its number.</summary>
/// <param name="Units">Of each article, as <see cref="UnitTable"/> and <see cref="ShownUnits"/> read them.</param>
/// <param name="Cues">As printed.</param>
internal sealed record HitRows(
    IReadOnlyDictionary<int, ArticleText> Articles, IReadOnlyDictionary<int, (byte[] Units, byte[] Shown)> Units,
    IReadOnlyDictionary<int, NamedValue> Speakers, IReadOnlyDictionary<int, string> Cues);
