using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Drawing;

/// <summary>What a picture has no room for is told in its sentence: it may have as much as the least that is shown, never more.</summary>
internal static class LeftOut
{
    /// <returns>" 3 speakers whose numbers add up to no more are left out."; empty where nothing is.</returns>
    public static string Say(int count, string one, string many) =>
        count <= 0 ? "" : $" {PlainWords.Count(count, one, many)} whose numbers add up to no more {(count == 1 ? "is" : "are")} left out.";
}
