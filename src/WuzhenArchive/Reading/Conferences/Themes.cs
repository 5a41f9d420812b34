using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>What a conference is held under: themed “A Lake for Everyone”, with the theme of “…”, the theme of this year's conference is “…”.</summary>
internal sealed class Themes(EventNouns events)
{
    private const int Shortest = 8;

    public IEnumerable<FactReading> Find(Sentence sentence, FactEditions years)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.IsQuotation(i) && sentence.Paragraph.QuotationsAt(sentence[i].Span).FirstOrDefault(q => q.Span == sentence[i].Span) is { IsTheme: true } quotation
                && quotation.Inner.Of(sentence.Paragraph.Text).Trim().TrimEnd(',', '.', ';').Trim() is { Length: >= Shortest } theme && events.IsOfWhole(sentence, i, first: true) && events.Names(sentence)
                && years.Of(quotation.Span) is { } year)
            {
                yield return new("theme", year, theme, quotation.Inner);
            }
        }
    }
}
