using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Xml.Linq;
using WuzhenArchive.Web.Asking;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Data;

/// <summary>Pieces of a feed (RFC 4287).</summary>
internal static class Atom
{
    public static readonly XNamespace Namespace = "http://www.w3.org/2005/Atom";

    public const string Type = "application/atom+xml";

    public static XElement Link(string relation, string type, string address) =>
        new(Namespace + "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("href", address));

    public static XElement Updated(DateTimeOffset time) =>
        new(Namespace + "updated", time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    /// <summary>
    /// Words of a text, as HTML: readers that take every summary for HTML, whatever its type says, then lose no sign of it.
    /// </summary>
    public static XElement Summary(string text) =>
        new(Namespace + "summary", new XAttribute("type", "html"), HtmlEncoder.Default.Encode(Xml.Clean(text)));

    /// <summary>Who wrote an article, as the standard wants it of every entry; of an unsigned one it says that nobody is stated.</summary>
    public static IEnumerable<XElement> Authors(ArticleLine article) =>
        (article.Authors.Count == 0 ? [article.By] : article.Authors)
            .Select(name => new XElement(Namespace + "author", new XElement(Namespace + "name", Xml.Clean(name))));

    /// <summary>
    /// The same on every machine and after a rebuild, whatever address the site has, and another in an archive of another series: a UUID
    /// made from what it names (RFC 9562, version 8).
    /// </summary>
    public static XElement Id(Series series, string kind, string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{series.Name} {kind} {name}"))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new(Namespace + "id", "urn:uuid:" + new Guid(bytes, bigEndian: true));
    }
}
