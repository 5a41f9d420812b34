using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace WuzhenArchive.Web.Data;

/// <summary>XML as an answer, and what is said where its addresses cannot be made.</summary>
internal static class Xml
{
    // What is no character of XML is shown as such, so that no text makes a document unreadable.
    private const char Unknown = '\uFFFD';

    public static IResult NoPublicAddress { get; } =
        Results.Text("The archive has no public address (PublicAddress) to make this of.\n", statusCode: StatusCodes.Status404NotFound);

    public static IResult Answer(XElement root, string type)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes,
            new() { Indent = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineChars = "\n" }))
            root.Save(writer);
        return Results.Bytes(bytes.ToArray(), type + "; charset=utf-8");
    }

    public static string Clean(string text) => text.All(XmlConvert.IsXmlChar) ? text
        : string.Concat(text.EnumerateRunes()
            .Select(r => r.IsBmp && !XmlConvert.IsXmlChar((char)r.Value) ? Unknown.ToString() : r.ToString()));
}
