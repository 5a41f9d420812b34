using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using WuzhenArchive.Comparison;

namespace WuzhenArchive.Web.Rendering;

/// <summary>What one sentence tells of a year: one value or several, such as four speakers named in a row.</summary>
/// <param name="Told">"told a year later"; null when the year's own article tells it.</param>
/// <param name="Articles">How many articles say so.</param>
/// <param name="All">The address of their list.</param>
/// <param name="Denial">What is told is that something was not so.</param>
internal sealed record FactView(
    IReadOnlyList<FactValue> Values, IHtmlContent Sentence, string? Told, string Article, string Title, int? Paragraph, int Articles,
    string All, string? Denial)
{
    private const int LongestValue = 60;

    /// <summary>The sentence stands elsewhere.</summary>
    public bool IsBrief { get; init; }

    /// <summary>The value is most of a sentence: the sentence itself then stands for it.</summary>
    public bool IsLong => Values.Any(v => v.Value.Length > LongestValue);

    public static IReadOnlyList<FactView> Of(IEnumerable<ToldFact> told, IUrlHelper url) =>
        [.. told.GroupBy(t => (t.Evidence.Article.Article.Id, t.Evidence.Sentence)).Select(g => Of([.. g], url))];

    private static FactView Of(IReadOnlyList<ToldFact> told, IUrlHelper url)
    {
        var evidence = told[0].Evidence with { Marked = [.. told.SelectMany(t => t.Evidence.Marked).Distinct().Order()] };
        var most = told.MaxBy(t => t.Articles)!;
        return new([.. told.Select(t => new FactValue(PlainWords.Value(t.Property, t.Value, t.Hedge), t.Speaker))],
            EvidenceView.TextOf(evidence, url),
            PlainWords.Told(told[0].Year, evidence.Article.Year), evidence.Article.Article.Slug, EvidenceView.TitleOf(evidence.Article),
            evidence.Paragraph,
            most.Articles, url.ArticlesTelling(most), DenialView.Of(evidence));
    }
}

internal sealed record FactValue(string Value, string? Speaker);
