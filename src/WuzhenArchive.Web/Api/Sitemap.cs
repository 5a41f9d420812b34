using System.Globalization;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Comparison;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Asking;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Api;

/// <summary>Every page with an address of its own, for the robots of search engines; and what they had better leave alone.</summary>
internal static class Sitemap
{
    // The protocol allows 50,000 addresses in a file.
    private const int Addresses = 20_000;
    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Pages = "pages";
    private static readonly string[] Doors = ["/", "/articles", "/conferences", "/speakers", "/topics", "/statements", "/compare", "/findings", "/docs"];
    private static readonly string[] Kinds = ["articles", "conferences", "passages", "speakers", "statements", "topics"];

    public static void Map(WebApplication app)
    {
        app.MapRead("/robots.txt", (PublicAddress address) => Results.Text(
            "User-agent: *\nDisallow: " + address.Prefix + "/search\nDisallow: " + address.Prefix + "/suggest\n"
            + (address.Of("/sitemap.xml") is { } map ? $"Sitemap: {map}\n" : "")));
        app.MapRead("/sitemap.xml", IndexAsync);
        app.MapRead("/sitemap/{kind}-{page:int}.xml", PageAsync);
    }

    private static async Task<IResult> IndexAsync(ArchiveDb db, PublicAddress address, CancellationToken cancel)
    {
        if (!address.IsKnown)
            return Xml.NoPublicAddress;
        var maps = new List<XElement> { Located("sitemap", address.Of($"/sitemap/{Pages}-1.xml")!) };
        foreach (var kind in Kinds)
        {
            var count = await Paths(db, kind).CountAsync(cancel);
            for (var page = 1; (page - 1) * Addresses < count; page++)
                maps.Add(Located("sitemap", address.Of($"/sitemap/{kind}-{page.ToString(CultureInfo.InvariantCulture)}.xml")!));
        }
        return Xml.Answer(new XElement(Schema + "sitemapindex", maps), "application/xml");
    }

    private static async Task<IResult> PageAsync(string kind, int page, ArchiveDb db, PublicAddress address, CancellationToken cancel)
    {
        if (!address.IsKnown)
            return Xml.NoPublicAddress;
        if (!Kinds.Append(Pages).Contains(kind) || page is < 1 or > int.MaxValue / Addresses)
            return Results.NotFound();
        var paths = kind == Pages ? page == 1 ? [.. Doors, .. await PairsAsync(db, cancel)] : []
            : await Paths(db, kind).Skip((page - 1) * Addresses).Take(Addresses).Select(p => $"/{kind}/{p}").ToListAsync(cancel);
        return paths.Count == 0 ? Results.NotFound()
            : Xml.Answer(new XElement(Schema + "urlset", paths.Select(p => Located("url", address.Of(p)!))), "application/xml");
    }

    private static async Task<IEnumerable<string>> PairsAsync(ArchiveDb db, CancellationToken cancel) =>
        YearPairs.Of(await db.YearsAsync(cancel)).Select(p => $"/compare/{p.A}/{p.B}");

    private static IQueryable<string> Paths(ArchiveDb db, string kind) => kind switch
    {
        "articles" => db.Articles.OrderBy(a => a.Id).Select(a => a.Slug),
        "conferences" => db.Conferences.OrderBy(c => c.Year).Select(c => "" + c.Year),
        "passages" => db.Passages.OrderBy(p => p.Id).Select(p => p.Key),
        "speakers" => db.Speakers.OrderBy(s => s.Id).Select(s => s.Slug),
        "statements" => db.Statements.OrderBy(s => s.Id).Select(s => s.Key),
        _ => db.Topics.OrderBy(t => t.Id).Select(t => t.Slug),
    };

    private static XElement Located(string name, string address) => new(Schema + name, new XElement(Schema + "loc", address));
}
