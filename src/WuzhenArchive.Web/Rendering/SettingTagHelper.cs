using Microsoft.AspNetCore.Razor.TagHelpers;
using WuzhenArchive.Text;

namespace WuzhenArchive.Web.Rendering;

/// <summary>
/// Says in words which year some words belong to, and why: <c>&lt;setting of="evidence.Setting" /&gt;</c> gives "said at the 2015
/// conference",
/// the year in its colour. With <c>beside="2015"</c>, on a page about an article on that year, it leaves out what the page says already.
/// </summary>
[HtmlTargetElement("setting", Attributes = "of", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SettingTagHelper : TagHelper
{
    public required Setting Of { get; set; }

    public int? Beside { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(new SettingHtml(Of, context.AllAttributes.ContainsName("beside") ? Of.InWordsBeside(Beside)
            : Of.InWords));
    }
}
