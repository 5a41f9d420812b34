using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace WuzhenArchive.Web.Rendering;

/// <summary>A page of the manual: Markdown without raw HTML, whose links lead to the web, to mail or to another page, nowhere else.</summary>
internal sealed partial class Manual : IHtmlContent
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).DisableHtml().Build();

    private readonly MarkdownDocument _page;

    public Manual(string markdown)
    {
        _page = Markdown.Parse(markdown, Pipeline);
        foreach (var link in _page.Descendants<LinkInline>().ToList())
            Check(link);
        foreach (var link in _page.Descendants<AutolinkInline>().Where(l => !l.IsEmail && !LeadsSomewhere(l.Url)).ToList())
            link.ReplaceBy(new LiteralInline(link.Url));
        Title = _page.Descendants<HeadingBlock>().FirstOrDefault(h => h.Level == 1)?.Inline is { } title
            ? string.Concat(title.Descendants<LiteralInline>().Select(l => l.Content.ToString())) : null;
    }

    /// <summary>The first heading.</summary>
    public string? Title { get; }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new ManualExample());
        renderer.Render(_page);
    }

    // The words of a link that leads nowhere stay; a page of the manual is addressed without the file's ending.
    private static void Check(LinkInline link)
    {
        if (!LeadsSomewhere(link.Url))
            link.ReplaceBy(new ContainerInline());
        else if (!HasScheme().IsMatch(link.Url!))
            link.Url = FileEnding().Replace(link.Url!, "");
    }

    // Browsers pass over white space and control characters in a scheme ("java\tscript:"), so they are passed over here.
    private static bool LeadsSomewhere(string? url)
    {
        var bare = string.Concat((url ?? "").Where(c => !char.IsControl(c) && !char.IsWhiteSpace(c)));
        return !HasScheme().IsMatch(bare) || KnownScheme().IsMatch(bare);
    }

    [GeneratedRegex("^[^/?#]*:")]
    private static partial Regex HasScheme();

    [GeneratedRegex("^(https?|mailto):", RegexOptions.IgnoreCase)]
    private static partial Regex KnownScheme();

    [GeneratedRegex(@"\.md(?=$|#)")]
    private static partial Regex FileEnding();
}
