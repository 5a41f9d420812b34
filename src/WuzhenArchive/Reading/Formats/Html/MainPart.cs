using AngleSharp.Dom;

namespace WuzhenArchive.Reading.Formats.Html;

/// <summary>
/// Tells the part of a page that is the article: what is furniture by name or meaning is left aside, and then the search goes down
/// from the body of the page for as long as one part holds nearly all running text.
/// </summary>
internal sealed class MainPart
{
    // So much of the running text must lie in one part for the rest to be beside the article.
    private const double NearlyAll = 0.8;

    // What holds so much of the running text is no furniture, whatever it is called.
    private const double TooMuch = 0.4;

    // Loose text of a part, beside the blocks in it, that is a share of it; in an article or main part any is.
    private const double Loose = 0.1;

    private readonly Dictionary<IElement, int> prose = [];
    private readonly Dictionary<IElement, int> loose = [];
    private readonly Dictionary<IElement, bool> furniture = [];
    private readonly Dictionary<IElement, bool> inside = [];
    private readonly IElement body;
    private readonly IElement main;

    public MainPart(IElement body, List<Piece> pieces)
    {
        this.body = body;
        Weigh(pieces);
        furniture[body] = false;
        var kept = pieces.Where(p => !IsFurniture(p.Holder)).ToList();
        prose.Clear();
        Weigh(kept);
        foreach (var piece in kept.Where(p => p.IsProse))
        {
            loose[piece.Holder] = loose.GetValueOrDefault(piece.Holder) + piece.Text.Length;
        }
        main = Narrowest();
        inside[body] = main == body;
    }

    /// <summary>True when a piece lies in the article's part of the page, and not in furniture inside it.</summary>
    public bool Holds(Piece piece) => !IsFurniture(piece.Holder) && IsInside(piece.Holder);

    /// <summary>True inside the article's part of the page, and in what stands around it in the same article, section or main part.</summary>
    public bool IsBeside(IElement element) => IsInside(element) || (main.Closest("article, main, [role=main]") ?? main.ParentElement)?.Contains(element) == true;

    public bool IsFurniture(IElement element)
    {
        if (!furniture.TryGetValue(element, out var known))
        {
            known = (element.ParentElement is { } parent && IsFurniture(parent)) || IsFurnitureItself(element);
            furniture[element] = known;
        }
        return known;
    }

    // The footer of a block quotation names who is quoted.
    private bool IsFurnitureItself(IElement element) => !(element is { LocalName: "footer", ParentElement.LocalName: "blockquote" }) &&
        (TagKinds.Furniture.Contains(element.LocalName) || FurnitureNames.AreOn(element)) && prose.GetValueOrDefault(element) <= TooMuch * prose.GetValueOrDefault(body);

    private bool IsInside(IElement element)
    {
        if (!inside.TryGetValue(element, out var known))
        {
            known = element == main || (element.ParentElement is { } parent && IsInside(parent));
            inside[element] = known;
        }
        return known;
    }

    private void Weigh(List<Piece> pieces)
    {
        foreach (var piece in pieces.Where(p => p.IsProse))
        {
            prose[piece.Holder] = prose.GetValueOrDefault(piece.Holder) + piece.Text.Length;
        }
        foreach (var element in body.QuerySelectorAll("*").Reverse())
        {
            if (prose.TryGetValue(element, out var held) && element.ParentElement is { } parent)
            {
                prose[parent] = prose.GetValueOrDefault(parent) + held;
            }
        }
    }

    // "<main>The lock is dry. <div>…</div> Nobody came. <div>…</div></main>"
    private bool HasLooseText(IElement element) => loose.GetValueOrDefault(element) is > 0 and var length
        && (element.LocalName is "main" or "article" || element.GetAttribute("role") is "main" || element.GetAttribute("itemprop") is "articleBody" || length >= Loose * prose.GetValueOrDefault(element));

    private IElement Narrowest()
    {
        var here = body;
        while (!HasLooseText(here) && here.Children.Where(c => TagKinds.Containers.Contains(c.LocalName)).MaxBy(c => prose.GetValueOrDefault(c)) is { } part
            && prose.GetValueOrDefault(part) is > 0 and var held && held >= NearlyAll * prose.GetValueOrDefault(here))
        {
            here = part;
        }
        return here;
    }
}
