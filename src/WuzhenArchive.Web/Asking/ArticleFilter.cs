using System.Globalization;
using WuzhenArchive.Comparison;
using WuzhenArchive.Model;
using WuzhenArchive.Store;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Asking;

/// <summary>What a list of articles is narrowed to: those about one year, or those that tell one fact of a conference, whatever they are about.</summary>
/// <param name="Of">The year of the conference of which the fact is told.</param>
/// <param name="Ignored">What was given as a year and is none.</param>
internal sealed record ArticleFilter(int? Year, int? Of, string? Fact, string? Value, string? Speaker, string? Manner, string? Ignored)
{
    public static ArticleFilter From(string? year, string? of, string? fact, string? value, string? speaker, string? manner) =>
        new(Number(year), Number(of), fact, value, speaker, manner, Number(year) is null && !string.IsNullOrWhiteSpace(year) ? year : null);

    /// <summary>The fact in words: "2015: 1st conference"; null where none is asked for.</summary>
    public string? Told => TellsFact ? $"{Of}: {PlainWords.Stated(Fact!, Value!)}{(Manner is null ? "" : ", " + Manner)}" : null;

    private bool TellsFact => Of is not null && Fact is not null && Value is not null;

    public IQueryable<Article> Narrow(ArchiveDb db)
    {
        var articles = Year is { } year ? db.Articles.Where(a => a.Conference!.Year == year) : db.Articles;
        return TellsFact ? articles.Telling(db, Of!.Value, Fact!, Value!, Speaker, Manner) : articles;
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
