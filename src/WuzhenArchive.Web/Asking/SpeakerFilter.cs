using Microsoft.EntityFrameworkCore;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Summaries;
using WuzhenArchive.Text;

namespace WuzhenArchive.Web.Asking;

/// <summary>What a list of speakers is narrowed to. An article that is none is left out.</summary>
/// <param name="Name">A part of a name, at most <see cref="LongestName"/> code units of it; what is longer is nobody's.</param>
/// <param name="Article">The article that attributes words to them.</param>
/// <param name="Ignored">The values left out, as they were given.</param>
internal sealed record SpeakerFilter(string? Name, ArticleName? Article, IReadOnlyList<string> Ignored)
{
    /// <summary>The database refuses long patterns.</summary>
    public const int LongestName = 200;

    public static async Task<SpeakerFilter> ReadAsync(ArchiveDb db, IQueryCollection query, CancellationToken cancel)
    {
        var (name, slug) = (query.Given("name"), query.Given("article"));
        var article = await db.ArticleNameAsync(slug, cancel);
        return new(name is null ? null : Shortened.Beginning(name, LongestName), article, slug is not null && article is null
            ? [slug] : []);
    }

    /// <summary>One page of the list.</summary>
    public async Task<(IOrderedQueryable<Speaker> Speakers, Pager Pager)> PageAsync(
        ArchiveDb db, string? page, int rows, CancellationToken cancel)
    {
        var (ids, pager) = Name is null && Article is null ? new KeptList(db, ListKind.Speakers, [""]).Page(page, rows)
            : await Narrow(db).InOrder().Select(s => s.Id).PageAsync(page, rows, cancel);
        return (db.Speakers.AsNoTracking().Where(s => EF.Parameter(ids).Contains(s.Id)).InOrder(), pager);
    }

    private IQueryable<Speaker> Narrow(ArchiveDb db)
    {
        var speakers = db.Speakers.AsNoTracking();
        if (Name is { } name)
            speakers = speakers.Where(s => EF.Functions.Like(s.Name, $"%{LikePattern.Of(name)}%", LikePattern.Escape));
        return Article is { Slug: var slug }
            ? speakers.Where(s => db.SpeakersInArticles.Any(i => i.SpeakerId == s.Id && i.Statements > 0 && i.Article!.Slug == slug))
            : speakers;
    }
}
