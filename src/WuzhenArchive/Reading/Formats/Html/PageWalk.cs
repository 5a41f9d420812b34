using System.Text;
using AngleSharp.Dom;
using WuzhenArchive.Reading.Results;

namespace WuzhenArchive.Reading.Formats.Html;

/// <summary>Walks over what a page shows, in its order, and cuts it into pieces: one for each block, table row and line.</summary>
internal sealed class PageWalk(Visibility visibility)
{
    private readonly StringBuilder line = new();
    private readonly List<Piece> pieces = [];
    private int links;
    private int breaks = 2;
    private bool space;

    public static List<Piece> Over(IElement body)
    {
        var walk = new PageWalk(new(body));
        walk.Block(body, new(BlockRole.Text, body, InLink: false, IsExact: false));
        return walk.pieces;
    }

    private void Block(IElement element, Place place)
    {
        var here = place with { Role = RoleOf(element, place.Role), Holder = element, IsExact = place.IsExact || element.LocalName is "pre" or "xmp" or "listing" };
        End(place, element.LocalName is "li" or "dd" or "dt" or "tr" ? 1 : 2);
        Children(element, here);
        End(here, element.LocalName is "li" or "dd" or "dt" or "tr" ? 1 : 2);
    }

    private void Children(IElement element, Place place)
    {
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text)
            {
                Add(text.Data, place);
            }
            else if (node is IElement child && !visibility.IsUnseen(child))
            {
                Element(child, place);
            }
        }
    }

    private void Element(IElement element, Place place)
    {
        switch (element.LocalName)
        {
            case "br":
                End(place, 1);
                break;
            case "td" or "th":
                Cell(element, place);
                break;
            case "q":
                Mark('“', place);
                Children(element, place);
                Mark('”', place);
                break;
            case "cite" when place.Role == BlockRole.Quotation && IsLast(element):
                Credit(element, place);
                break;
            case var name when TagKinds.Blocks.Contains(name):
                Block(element, place);
                break;
            // The way back from a note to its mark.
            case "a" when element.TextContent.Trim() is "↩" or "↩︎" or "^" or "↑":
                break;
            case "a":
                Children(element, place with { InLink = true });
                break;
            case "sup" when NoteMark.Of(element) is { } note:
                // "900<sup>1</sup> participants" are 900.
                space = false;
                Add(note, place);
                break;
            case "time":
                // "By Ann" and its time are parted by style, not by a space.
                space = true;
                Children(element, place);
                space = true;
                break;
            default:
                Children(element, FurnitureNames.IsCaption(element) ? place with { Role = BlockRole.Caption } : place);
                break;
        }
    }

    // The cells of a row of figures are one line; a cell that holds blocks is cut by them.
    private void Cell(IElement cell, Place place)
    {
        space |= line.Length > 0;
        Children(cell, place with { Holder = cell, Role = RoleOf(cell, place.Role) });
        space = true;
    }

    // "<blockquote>The river is low. <cite>Petra Lund</cite></blockquote>": who is quoted stands on a line of its own, with the dash before it.
    private void Credit(IElement cite, Place place)
    {
        if (line.Length > 0 && line[0] is not ('—' or '–' or '-'))
        {
            End(place, 1);
        }
        Children(cite, place);
        End(place, 1);
    }

    private static bool IsLast(IElement element)
    {
        for (var next = element.NextSibling; next is not null; next = next.NextSibling)
        {
            if (next is IElement { LocalName: not "br" } || (next is IText text && !string.IsNullOrWhiteSpace(text.Data)))
            {
                return false;
            }
        }
        return true;
    }

    private static BlockRole RoleOf(IElement element, BlockRole around) => element.LocalName switch
    {
        "figcaption" when element.ParentElement is { LocalName: "figure" } figure && figure.Children.Any(c => c.LocalName == "blockquote") => BlockRole.Text,
        "figcaption" or "caption" or "figure" => BlockRole.Caption,
        "table" or "pre" when around == BlockRole.Caption => BlockRole.Text,
        "blockquote" => BlockRole.Quotation,
        "h2" or "h3" or "h4" or "p" or "div" when around == BlockRole.Text && FurnitureNames.IsStandfirst(element) => BlockRole.Standfirst,
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" when around != BlockRole.Quotation => BlockRole.Heading,
        _ when around == BlockRole.Text && FurnitureNames.IsCaption(element) => BlockRole.Caption,
        _ => around,
    };

    private void Add(string text, Place place)
    {
        foreach (var c in text)
        {
            if (place.IsExact && c == '\n')
            {
                End(place, 1);
            }
            else if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                space = true;
            }
            else
            {
                Mark(c, place);
            }
        }
    }

    private void Mark(char c, Place place)
    {
        if (space && line.Length > 0)
        {
            line.Append(' ');
        }
        space = false;
        line.Append(c is '\u2028' or '\u2029' or '\u0085' or '\v' ? ' ' : c);
        links += place.InLink ? 1 : 0;
    }

    /// <param name="parted">1 after the end of a line, 2 after the end of a block.</param>
    private void End(Place place, int parted)
    {
        if (!string.IsNullOrWhiteSpace(line.ToString()))
        {
            pieces.Add(new(line.ToString().Trim(), place.Role, links, place.Holder, breaks > 1));
            breaks = 0;
        }
        line.Clear();
        (links, space) = (0, false);
        breaks = parted == 2 ? 2 : breaks + 1;
    }

    private readonly record struct Place(BlockRole Role, IElement Holder, bool InLink, bool IsExact);
}
