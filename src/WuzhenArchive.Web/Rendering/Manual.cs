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

/// <summary>
/// A page of the manual: Markdown without raw HTML, whose links lead to the web, to mail or to another page, nowhere else. An address of
/// the site and a question to the search, written as code, are links; examples are read when the page is asked for.
/// </summary>
internal sealed partial class Manual : IHtmlContent
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).DisableHtml().Build();

    private readonly MarkdownDocument _page;
    private readonly MarkdownDocument? _whole;

    /// <param name="site">What the addresses of the site begin with: "/wuzhen" where it lives below a prefix.</param>
    /// <param name="below">What leads from the page's address to its folder: "docs/" for the door of the manual, which has no address in
    /// it.</param>
    /// <param name="whole">The page that this one is a part of; it may show the archive.yaml of the examples.</param>
    public Manual(string markdown, string site = "", string below = "", string? whole = null)
    {
        _page = Markdown.Parse(markdown, Pipeline);
        _whole = whole is null ? null : Markdown.Parse(whole, Pipeline);
        foreach (var link in _page.Descendants<LinkInline>().ToList())
            Check(link, below);
        foreach (var link in _page.Descendants<AutolinkInline>().Where(l => !l.IsEmail && !LeadsSomewhere(l.Url)).ToList())
            link.ReplaceBy(new LiteralInline(link.Url));
        foreach (var code in Addresses().ToList())
            ((LinkInline)code.ReplaceBy(new LinkInline(site + code.Content, ""))).AppendChild(code);
        ManualQuestions.Link(_page, site);
        Title = _page.OfType<HeadingBlock>().FirstOrDefault(h => h.Level == 1) is { } title ? ManualHeadings.WordsOf(title) : null;
    }

    /// <summary>The first heading.</summary>
    public string? Title { get; }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new ManualExampleRenderer(ManualExample.Reader(_page, _whole)));
        renderer.ObjectRenderers.ReplaceOrAdd<HeadingRenderer>(new ManualHeadings(_page));
        renderer.Render(_page);
    }

    private IEnumerable<CodeInline> Addresses() =>
        _page.Descendants<ParagraphBlock>().SelectMany(p => (p.Inline ?? []).Descendants<CodeInline>())
        .Where(c => c.Parent is not LinkInline && SiteAddress().IsMatch(c.Content));

    // The words of a link that leads nowhere stay; so do those of one to a file of the repository that is no page of the manual.
    private static void Check(LinkInline link, string below)
    {
        var isPage = !HasScheme().IsMatch(link.Url ?? "");
        if (!LeadsSomewhere(link.Url) || isPage && !PageAddress().IsMatch(link.Url!))
            link.ReplaceBy(new ContainerInline());
        else if (isPage && !link.Url!.StartsWith('#'))
            link.Url = below + FileEnding().Replace(link.Url, "");
    }

    // Browsers pass over white space and control characters in a scheme ("java\tscript:"), so they are passed over here.
    private static bool LeadsSomewhere(string? url)
    {
        var bare = string.Concat((url ?? "").Where(c => !char.IsControl(c) && !char.IsWhiteSpace(c)));
        return !HasScheme().IsMatch(bare) || KnownScheme().IsMatch(bare);
    }

    // "/articles/{slug}" stands for many addresses and is none; "//host" would be another site.
    [GeneratedRegex(@"^/(?!/)[^\s{}…]*$")]
    private static partial Regex SiteAddress();

    [GeneratedRegex("^[^/?#]*:")]
    private static partial Regex HasScheme();

    [GeneratedRegex("^(https?|mailto):", RegexOptions.IgnoreCase)]
    private static partial Regex KnownScheme();

    [GeneratedRegex(@"^(?:[^#]+\.md)?(?:#.*)?$")]
    private static partial Regex PageAddress();

    [GeneratedRegex(@"\.md(?=$|#)")]
    private static partial Regex FileEnding();
}
