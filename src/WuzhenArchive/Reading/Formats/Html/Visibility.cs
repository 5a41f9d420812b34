using AngleSharp.Dom;

namespace WuzhenArchive.Reading.Formats.Html;

/// <summary>Whether a page shows an element, as far as its own attributes say.</summary>
internal static class Visibility
{
    public static bool IsUnseen(IElement element) =>
        TagKinds.Unseen.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") is "true"
        || (element.GetAttribute("style") is { } style && IsHiddenBy(style))
        || (element.LocalName == "dialog" && !element.HasAttribute("open"));

    private static bool IsHiddenBy(string style) =>
        style.Split(';').Select(d => d.Split(':', 2)).Any(d => d.Length == 2
            && (d[0].Trim().ToLowerInvariant(), d[1].Replace("!important", "", StringComparison.OrdinalIgnoreCase).Trim().ToLowerInvariant()) is ("display", "none") or ("visibility", "hidden"));
}
