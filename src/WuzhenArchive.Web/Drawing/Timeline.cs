using Microsoft.AspNetCore.Mvc;
using WuzhenArchive.Comparison;
using WuzhenArchive.Web.Asking;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Drawing;

/// <summary>The editions one below the other, with a block for each article about them.</summary>
internal static class Timeline
{
    private const double Row = 4.1;
    private const double Line = 0.8;
    private const double Start = 2;
    private const double Step = 2.3;

    /// <summary>How many articles of a year are drawn; the others are a number.</summary>
    public const int MostArticles = 6;

    /// <param name="years">All editions, by year.</param>
    /// <param name="articles">At most <see cref="MostArticles"/> of a year.</param>
    public static Picture Of(IReadOnlyList<ComparedYear> years, ILookup<int, ArticleLine> articles, IUrlHelper url)
    {
        var most = articles.SelectMany(a => a).Select(a => a.Statements).DefaultIfEmpty(0).Max();
        var line = new Rule(Across.Em(Line), Line, Across.Em(Line), (years.Count - 1) * Row + Line);
        return new("timeline", SaysOf(years), years.Count * Row,
            [line, .. years.SelectMany((y, i) => Shapes(y, i * Row, [.. articles[y.Year]], most, url))], Table(years, articles, url));
    }

    private static string SaysOf(IReadOnlyList<ComparedYear> years) =>
        $"{PlainWords.Count(years.Count, "conference", "conferences")} and the {PlainWords.Count(years.Sum(y => y.Articles), "article", "articles")} the archive has about them. "
        + "A block is an article; the number in it counts its statements.";

    private static IEnumerable<Shape> Shapes(ComparedYear year, double y, IReadOnlyList<ArticleLine> articles, int most, IUrlHelper url)
    {
        yield return new Knot(Across.Em(Line), y + Line, year.Articles > 0) { Year = year.Year };
        yield return new Writing(Across.Em(Start), y + 1.2, $"{year.Year}",
            IsStrong: true)
        { Year = year.Year, Href = url.Conference(year.Year) };
        yield return new Writing(Across.Em(Start + 3), y + 1.2, WrittenDate.Of(year.Conference) ?? "date not stated");
        foreach (var (article, i) in articles.Select((a, i) => (a, i)))
            yield return new Block(Across.Em(Start + i * Step), y + 1.7, Across.Em(Step - 0.3), 1.8,
                Lengths.Strength(article.Statements, most), $"{article.Statements}",
                url.Article(article.Slug), $"{article.Title}: {PlainWords.Count(article.Statements, "statement", "statements")}")
            { Year = year.Year };
        if (year.Articles == 0)
            yield return new Writing(Across.Em(Start), y + 2.8, "no article yet");
        if (year.Articles > articles.Count)
            yield return new Writing(Across.Em(Start + articles.Count * Step), y + 2.9,
                $"all {PlainWords.Count(year.Articles, "article", "articles")}")
            { Href = url.Articles(year.Year), Counts = "articles" };
    }

    private static PictureTable Table(IReadOnlyList<ComparedYear> years, ILookup<int, ArticleLine> articles, IUrlHelper url) =>
        new(["Conference", "Article", "Statements"], [.. years.SelectMany(y => Rows(y, [.. articles[y.Year]], url))]);

    private static IEnumerable<IReadOnlyList<PictureEntry>> Rows(ComparedYear year, IReadOnlyList<ArticleLine> articles, IUrlHelper url) =>
        year.Articles == 0
        ? [[new($"{year.Year}", url.Conference(year.Year)), new("no article yet"), new("0")]]
        : articles.Select(a => RowOf(year.Year, a, url)).Concat(More(year, articles.Count, url));

    private static IReadOnlyList<PictureEntry> RowOf(int year, ArticleLine article, IUrlHelper url) =>
        [new($"{year}", url.Conference(year)), new(article.Title, url.Article(article.Slug)),
            new($"{article.Statements}", url.Statements(article: article.Slug), "statements")];

    private static IEnumerable<IReadOnlyList<PictureEntry>> More(ComparedYear year, int shown, IUrlHelper url) =>
        year.Articles == shown ? []
        : [[new($"{year.Year}", url.Conference(year.Year)), new($"and {year.Articles - shown} more", url.Articles(year.Year)),
            new("not counted here")]];
}
