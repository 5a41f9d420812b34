using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using WuzhenArchive.Comparison;
using WuzhenArchive.Text;
using WuzhenArchive.Web.Rendering;

namespace WuzhenArchive.Web.Drawing;

/// <summary>How many came, by year: every figure an article states, with the article that states it.</summary>
internal static class FiguresByYear
{
    /// <summary>What is drawn.</summary>
    public static readonly FactProperty Property = FactProperty.Participants;

    /// <returns>Null where no article states a figure.</returns>
    public static Picture? Of(IEnumerable<ToldFact> told, IUrlHelper url)
    {
        var figures = told.Where(t => t.Property == Property)
            .Select(t => (Fact: t, IsFigure: int.TryParse(t.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value),
                Value: value))
            .Where(f => f.IsFigure).OrderBy(f => f.Fact.Year).ThenByDescending(f => f.Fact.Articles).ToList();
        return figures.Count == 0 ? null : Bars.Draw("figures-by-year",
            $"How many participants articles state: {PlainWords.Count(figures.Count, "figure", "figures")} for {PlainWords.Count(figures.Select(f => f.Fact.Year).Distinct().Count(), "year", "years")}. Bars start at zero; each leads to its sentence.",
            [.. figures.Select(f => BarOf(f.Fact, f.Value, url))], Table([.. figures.Select(f => f.Fact)], url));
    }

    private static Bar BarOf(ToldFact fact, int value, IUrlHelper url)
    {
        var told = PlainWords.Told(fact.Year, fact.Evidence.Article.Year);
        // A short bar has room for the figure alone; its hedge stands above it.
        var label = string.Join(", ", new[] { $"{fact.Year}", fact.Hedge, told }.OfType<string>());
        return new(label, value, PlainWords.Value(Property, fact.Value), Source(fact, url),
            $"{fact.Year}: {PlainWords.Value(Property, fact.Value, fact.Hedge)} participants, in {EvidenceView.TitleOf(fact.Evidence.Article)}", fact.Year);
    }

    private static PictureTable Table(IReadOnlyList<ToldFact> figures, IUrlHelper url) =>
        new(["Year", "Participants", "Stated in"], [.. figures.Select(f => (IReadOnlyList<PictureEntry>)
        [new($"{f.Year}", url.Conference(f.Year)), new(PlainWords.Value(Property, f.Value, f.Hedge)),
            new(EvidenceView.TitleOf(f.Evidence.Article) + (f.Evidence.Paragraph is { } number ? $", ¶ {number}" : ""), Source(f, url))])]);

    private static string Source(ToldFact fact, IUrlHelper url) => url.Article(fact.Evidence.Article.Article.Slug, fact.Evidence.Paragraph);
}
