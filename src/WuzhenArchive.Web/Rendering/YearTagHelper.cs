using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WuzhenArchive.Web.Rendering;

/// <summary>Gives an element the colour of its year: <c>of-year="2015"</c>. There are eight colours, and they come round.</summary>
[HtmlTargetElement(Attributes = "of-year")]
public sealed class YearTagHelper : TagHelper
{
    private const int Colours = 8;

    public int? OfYear { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (OfYear is not { } year)
            return;
        output.Attributes.SetAttribute("data-year", year);
        output.Attributes.SetAttribute("data-colour", (year % Colours + Colours) % Colours);
    }
}
