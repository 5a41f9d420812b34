using Markdig;
using WuzhenArchive.Reading.Formats.Html;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Formats.Markdown;

/// <summary>
/// Reads Markdown as the page it stands for, all of which is the article. What it cannot be made into a page for is read as plain text.
/// </summary>
internal static class MarkdownFormat
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().Build();

    public static Decoding Decode(byte[] bytes) => TextDecoder.Decode(bytes) is Decoded decoded ? Note(decoded) : TextDecoder.Decode(bytes);

    private static Decoding Note(Decoded decoded)
    {
        var (front, body) = FrontMatter.Cut(decoded.Text);
        var (page, why) = Rendered(body);
        if (page is null)
        {
            return AsPlainText(decoded, why!);
        }
        if (HtmlFormat.Parse(page).Body is not { } shown || PageWalk.Over(shown) is not { Count: > 0 } pieces)
        {
            return new Refused("shows no text");
        }
        var title = pieces.Find(p => p.Role == BlockRole.Heading && p.Holder.LocalName == "h1");
        var text = new BlockText();
        pieces.ForEach(p => text.Add(p == title ? BlockRole.Title : p.Role, p.Text, p.AfterBlank));
        return decoded with
        {
            Text = text.ToString(),
            Shape = new(text.Blocks, front.Masthead, front.Address),
            Findings = [.. decoded.Findings, .. front.Problems.Select(p => SourceDecoder.Finding(FindingKind.FrontMatter, p))],
        };
    }

    private static (string? Page, string? Why) Rendered(string body)
    {
        if (MarkdownLimits.Exceeded(body) is { } deep)
        {
            return (null, deep);
        }
        try
        {
            var page = Markdig.Markdown.ToHtml(body, Pipeline);
            return HtmlLimits.Exceeded(page) is { } why ? (null, why.Split(';')[0]) : (page, null);
        }
        catch (ArgumentException)
        {
            return (null, "is nested too deeply");
        }
    }

    private static Decoded AsPlainText(Decoded decoded, string why) =>
        decoded with { Findings = [.. decoded.Findings, SourceDecoder.Finding(FindingKind.Form, $"The file {why}; it was read as plain text.")] };
}
