using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using WuzhenArchive.Reading.Results;

namespace WuzhenArchive.Reading.Formats.Html;

/// <summary>
/// Reads a page as saved from a browser: its text is what it shows, block by block, each marked with what its tags say. Nothing is
/// fetched and no script runs.
/// </summary>
internal static class HtmlFormat
{
    public static Decoding Decode(byte[] bytes) => TextDecoder.Decode(bytes, DeclaredCharset.Of(bytes)) switch
    {
        Decoded decoded when HtmlLimits.Exceeded(decoded.Text) is { } why => new Refused(why),
        Decoded decoded => Page(decoded) ?? (Decoding)new Refused("shows no text"),
        var refused => refused,
    };

    private static Decoded? Page(Decoded decoded)
    {
        var document = Parse(decoded.Text);
        if (document.Body is null || PageWalk.Over(document.Body) is not { Count: > 0 } pieces)
        {
            return null;
        }
        var main = new MainPart(document.Body, pieces);
        var metadata = new PageMetadata(document, main);
        var title = TitlePiece.Of(pieces, main, metadata.Title);
        var text = new BlockText();
        foreach (var piece in pieces)
        {
            text.Add(piece == title ? BlockRole.Title : RoleOf(piece, main), piece.Text, piece.AfterBlank);
        }
        return decoded with { Text = text.ToString(), Shape = new(text.Blocks, metadata.Masthead, metadata.Address) };
    }

    /// <summary>The tree of a page. It must be within <see cref="HtmlLimits"/>.</summary>
    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static BlockRole RoleOf(Piece piece, MainPart main) =>
        piece.Role == BlockRole.Standfirst && !piece.IsLink && main.IsBeside(piece.Holder) ? BlockRole.Standfirst
        : !main.Holds(piece) || (piece.IsLink && piece.Role is not BlockRole.Quotation) ? BlockRole.Furniture : piece.Role;
}
