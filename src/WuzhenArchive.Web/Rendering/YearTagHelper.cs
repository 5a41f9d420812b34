using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WuzhenArchive.Web.Rendering;

/// <summary>Gives an element the colour of its year: <c>of-year="2015"</c>.</summary>
[HtmlTargetElement(Attributes = "of-year")]
public sealed class YearTagHelper : TagHelper
{
    public int? OfYear { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (OfYear is not { } year)
            return;
        output.Attributes.SetAttribute("data-year", year);
        output.Attributes.SetAttribute("data-colour", YearColour.Of(year));
    }
}
