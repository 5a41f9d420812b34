using AngleSharp.Dom;

namespace WuzhenArchive.Reading.Formats.Html;

/// <summary>
/// Whether a page shows an element, as far as its own attributes say. An article that is hidden until a dialog is closed or a script has run
/// is shown: what is hidden holds far more running text than what is seen, and is no furniture by name.
/// </summary>
internal sealed class Visibility
{
    // So much more running text than all that is seen must be hidden in one place.
    private const int Times = 2;
    private const int FewestLetters = 150;
    private const int FewSeen = 400;

    // An article may be hidden inside what is hidden.
    private const int MostLayers = 4;

    private readonly HashSet<IElement> revealed = [];
    private readonly HashSet<IElement> holders = [];

    public Visibility(IElement body)
    {
        foreach (var article in body.QuerySelectorAll("article, main, [role=main], [itemprop=articleBody]"))
        {
            for (var element = article; element is not null && holders.Add(element); element = element.ParentElement)
            {
            }
        }
        for (var layer = 0; layer < MostLayers && Reveal(body); layer++)
        {
        }
    }

    public bool IsUnseen(IElement element) => IsNever(element) || (IsHidden(element) && !revealed.Contains(element));

    private bool Reveal(IElement body)
    {
        var hidden = new List<(IElement Element, int Prose)>();
        var seen = Seen(body, hidden);
        var most = hidden.Count == 0 ? 0 : hidden.Max(h => h.Prose);
        var found = hidden.FindAll(h => h.Prose >= FewestLetters && h.Prose > Times * seen && h.Prose * 2 > most && (seen < FewSeen || holders.Contains(h.Element)));
        revealed.UnionWith(found.Select(h => h.Element));
        return found.Count > 0;
    }

    /// <returns>How much running text is seen outside of furniture. What is hidden is added to the list, with its running text.</returns>
    private int Seen(IElement element, List<(IElement, int)> hidden)
    {
        var prose = 0;
        foreach (var node in element.ChildNodes)
        {
            prose += node switch
            {
                IText text => Prose(text),
                IElement child when IsNever(child) || FurnitureNames.IsDialog(child) => 0,
                IElement child when IsUnseen(child) => IsFurniture(child) ? 0 : Hidden(child, hidden),
                IElement child => Seen(child, hidden),
                _ => 0,
            };
        }
        return prose;
    }

    private int Hidden(IElement element, List<(IElement, int)> hidden)
    {
        hidden.Add((element, Held(element)));
        return 0;
    }

    private int Held(IElement element) => element.ChildNodes.Sum(node => node switch
    {
        IText text => Prose(text),
        IElement child when !IsNever(child) && !IsFurniture(child) => Held(child),
        _ => 0,
    });

    private static int Prose(IText text) => text.Data.AsSpan().Trim() is { Length: >= 25 } words && text.ParentElement is not { LocalName: "a" or "button" or "label" } ? words.Length : 0;

    private bool IsFurniture(IElement element) => !holders.Contains(element) && (TagKinds.Furniture.Contains(element.LocalName) || FurnitureNames.AreOn(element));

    private static bool IsNever(IElement element) => TagKinds.Unseen.Contains(element.LocalName) || (element.LocalName == "dialog" && !element.HasAttribute("open"));

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") is "true" || (element.GetAttribute("style") is { } style && IsHiddenBy(style));

    private static bool IsHiddenBy(string style) =>
        style.Split(';').Select(d => d.Split(':', 2)).Any(d => d.Length == 2
            && (d[0].Trim().ToLowerInvariant(), d[1].Replace("!important", "", StringComparison.OrdinalIgnoreCase).Trim().ToLowerInvariant()) is ("display", "none") or ("visibility", "hidden"));
}
