using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Drawing;

/// <summary>What a picture has no room for is told in its sentence.</summary>
internal static class LeftOut
{
    /// <returns>" 3 speakers with fewer are left out."; empty where nothing is.</returns>
    public static string Say(int count, string one, string many) =>
        count <= 0 ? "" : $" {PlainWords.Count(count, one, many)} with fewer {(count == 1 ? "is" : "are")} left out.";
}
