using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WuzhenArchive.Web.Rendering;

/// <summary>
/// Says of a link what the number in it counts, so that a test can follow it and count: <c>counts="statements"</c>. Null: the number is
/// no count, or the link leads to one thing.
/// </summary>
[HtmlTargetElement("a", Attributes = "counts")]
public sealed class CountsTagHelper : TagHelper
{
    public string? Counts { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!string.IsNullOrEmpty(Counts))
            output.Attributes.SetAttribute("data-counts", Counts);
    }
}
