using WuzhenArchive.Search.Shown;
using WuzhenArchive.Text;

namespace WuzhenArchive.Web.Pages.Findings;

/// <summary>A place of an article and the words round it: of a finding, or of what a curator took out.</summary>
/// <param name="Excerpt">Null where the article as a whole is meant.</param>
internal sealed record FoundWords(string Article, string Title, int? Year, int? Paragraph, Excerpt? Excerpt)
{
    private const int LongestMark = 160;

    public static FoundWords Of(ArticleText article, Span span, int? paragraph) =>
        new(article.Slug, article.Title, article.Year, paragraph, span.Length == 0 ? null : Cut(article.Text, span));

    // The line the words stand on; of long words the beginning is marked.
    private static Excerpt Cut(string text, Span span)
    {
        var start = text.LastIndexOf('\n', span.Start) + 1;
        var end = text.IndexOf('\n', span.Start);
        var line = Span.FromBounds(Math.Min(start, span.Start), end < 0 ? text.Length : Math.Max(end, span.Start));
        var marked = Span.FromBounds(span.Start, Math.Min(Math.Min(span.End, line.End), WordEnd(text, span)));
        return ExcerptCutter.Cut(text, line, marked, marked.Length == 0 ? [] : [marked]);
    }

    private static int WordEnd(string text, Span span)
    {
        var end = Math.Min(span.End, span.Start + LongestMark);
        while (end < span.End && !char.IsWhiteSpace(text[end]))
            end++;
        return end;
    }
}

internal sealed record FindingView(string Kind, string Message, FoundWords Where);

/// <summary>An article's text, for cutting excerpts.</summary>
internal sealed record ArticleText(string Slug, string Title, int? Year, string Text);
