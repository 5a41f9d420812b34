using System.Xml.Linq;
using WuzhenArchive.Search;
using WuzhenArchive.Store;
using WuzhenArchive.Text;
using WuzhenArchive.Web.Http;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Data;

/// <summary>Tells browsers how to search the archive from their own box, and suggests speakers and topics while somebody types.</summary>
internal static class OpenSearch
{
    private const int Suggestions = 10;
    private const int LongestAsked = 100;
    private const int LongestName = 16;
    private static readonly XNamespace Description = "http://a9.com/-/spec/opensearch/1.1/";

    public static void Map(WebApplication app)
    {
        app.MapMethods("/opensearch.xml", Reads.Methods, (PublicAddress address, Series series) => Describe(address, series));
        app.MapMethods("/suggest", Reads.Methods, Suggest);
    }

    private static IResult Describe(PublicAddress address, Series series) => address.IsKnown
        ? Xml.Answer(new XElement(Description + "OpenSearchDescription",
            new XElement(Description + "ShortName", Name(series.Archive)),
            new XElement(Description + "Description", $"Who said what at the {series.Name}"),
            new XElement(Description + "InputEncoding", "UTF-8"),
            Url("text/html", address.Of("/search?q={searchTerms}")!),
            Url("application/x-suggestions+json", address.Of("/suggest?q={searchTerms}")!)), "application/opensearchdescription+xml")
        : Xml.NoPublicAddress;

    // The standard allows sixteen characters and no markup.
    private static string Name(string archive) => Xml.Clean(Shortened.Beginning(archive, LongestName).TrimEnd());

    private static XElement Url(string type, string template) =>
        new(Description + "Url", new XAttribute("type", type), new XAttribute("method", "get"), new XAttribute("template", template));

    /// <summary>The words asked for, then names that begin with them, or have a word that does.</summary>
    private static IResult Suggest(string? q, ArchiveDb db)
    {
        var asked = Shortened.Beginning((q ?? "").Trim(), LongestAsked);
        return Answer(asked, new ArchiveSearch(db).Suggest(asked, Suggestions));
    }

    private static IResult Answer(string asked, IReadOnlyList<string> names) =>
        Results.Json(new object[] { asked, names }, contentType: "application/x-suggestions+json");
}
