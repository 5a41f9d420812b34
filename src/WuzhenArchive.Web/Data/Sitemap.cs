using System.Globalization;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Comparison;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Asking;
using WuzhenArchive.Web.Http;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Data;

/// <summary>Every page with an address of its own, for the robots of search engines; and what they had better leave alone.</summary>
internal static class Sitemap
{
    // The protocol allows 50,000 addresses in a file; a robot that asks for one must not keep readers waiting.
    private const int Addresses = 2_000;
    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Pages = "pages";
    private static readonly string[] Doors =
        ["/", "/articles", "/conferences", "/speakers", "/topics", "/statements", "/compare", "/findings", "/docs"];
    private static readonly string[] Kinds = ["articles", "conferences", "passages", "speakers", "statements", "topics"];

    public static void Map(WebApplication app)
    {
        app.MapMethods("/robots.txt", Reads.Methods, (PublicAddress address) => Results.Text(
            "User-agent: *\nDisallow: " + address.Prefix + "/search\nDisallow: " + address.Prefix + "/suggest\n"
            + (address.Of("/sitemap.xml") is { } map ? $"Sitemap: {map}\n" : "")));
        app.MapMethods("/sitemap.xml", Reads.Methods, IndexAsync);
        app.MapMethods("/sitemap/{kind}-{page:int}.xml", Reads.Methods, PageAsync);
    }

    private static async Task<IResult> IndexAsync(ArchiveDb db, PublicAddress address, CancellationToken cancel)
    {
        if (!address.IsKnown)
            return Xml.NoPublicAddress;
        var maps = new List<XElement> { Located("sitemap", address.Of($"/sitemap/{Pages}-1.xml")!) };
        foreach (var kind in Kinds)
        {
            var last = await Numbers(db, kind).MaxAsync(id => (int?)id, cancel) ?? 0;
            for (var page = 1; (page - 1) * Addresses < last; page++)
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
        IReadOnlyList<string> paths = kind == Pages ? page == 1 ? [.. Doors, .. Pairs(db)] : []
            : [.. (await NamesAsync(db, kind, (page - 1) * Addresses, cancel)).Select(n => $"/{kind}/{n}")];
        return paths.Count == 0 ? Results.NotFound()
            : Xml.Answer(new XElement(Schema + "urlset", paths.Select(p => Located("url", address.Of(p)!))), "application/xml");
    }

    private static IEnumerable<string> Pairs(ArchiveDb db) =>
        YearPairs.Of(db.Years()).Select(p => $"/compare/{p.A}/{p.B}");

    private static IQueryable<int> Numbers(ArchiveDb db, string kind) => kind switch
    {
        "articles" => db.Articles.Select(a => a.Id),
        "conferences" => db.Conferences.Select(c => c.Id),
        "passages" => db.Passages.Select(p => p.Id),
        "speakers" => db.Speakers.Select(s => s.Id),
        "statements" => db.Statements.Select(s => s.Id),
        _ => db.Topics.Select(t => t.Id),
    };

    // A page holds what is numbered from so many on, so that the last page costs no more than the first; what has gone leaves a gap.
    private static async Task<IReadOnlyList<string>> NamesAsync(ArchiveDb db, string kind, int after, CancellationToken cancel)
    {
        var last = after + Addresses;
        return kind switch
        {
            "articles" => await db.Articles.Where(a => a.Id > after && a.Id <= last).OrderBy(a => a.Id).Select(a => a.Slug)
                .ToListAsync(cancel),
            "conferences" => await db.Conferences.Where(c => c.Id > after && c.Id <= last).OrderBy(c => c.Year).Select(c => "" + c.Year)
                .ToListAsync(cancel),
            "passages" => Keys(db, await db.Passages.Where(p => p.Id > after && p.Id <= last).OrderBy(p => p.Id)
                .Select(p => new ValueTuple<int, int>(p.ArticleId, p.Number))
                .ToListAsync(cancel), (record, number) => record.Passages[number - 1].Key),
            "speakers" => await db.Speakers.Where(s => s.Id > after && s.Id <= last).OrderBy(s => s.Id).Select(s => s.Slug)
                .ToListAsync(cancel),
            "statements" => Keys(db, await db.Statements.Where(s => s.Id > after && s.Id <= last).OrderBy(s => s.Id)
                .Select(s => new ValueTuple<int, int>(s.ArticleId, s.Number))
                .ToListAsync(cancel), (record, number) => record.Statements[number - 1].Key),
            _ => await db.Topics.Where(t => t.Id > after && t.Id <= last).OrderBy(t => t.Id).Select(t => t.Slug).ToListAsync(cancel),
        };
    }

    private static List<string> Keys(ArchiveDb db, IReadOnlyList<(int Article, int Number)> places, Func<ArticleRecord, int, string> key)
    {
        var records = db.Records([.. places.Select(p => p.Article).Distinct()]);
        return [.. places.Select(p => key(records[p.Article].Record, p.Number))];
    }

    private static XElement Located(string name, string address) => new(Schema + name, new XElement(Schema + "loc", address));
}
