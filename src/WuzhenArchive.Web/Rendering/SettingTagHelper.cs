using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using WuzhenArchive.Text;

namespace WuzhenArchive.Web.Rendering;

/// <summary>
/// Says in words which year some words belong to, and why: <c>&lt;setting of="evidence.Setting" /&gt;</c> gives "said at the 2015 conference",
/// the year in its colour. With <c>beside="2015"</c>, on a page about an article on that year, it leaves out what the page says already.
/// </summary>
[HtmlTargetElement("setting", Attributes = "of", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SettingTagHelper : TagHelper
{
    public required Setting Of { get; set; }

    public int? Beside { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Of.IsAtConference ? "setting there" : "setting");
        if (Of.Year is { } coloured)
        {
            output.Attributes.SetAttribute("data-year", coloured);
            output.Attributes.SetAttribute("data-colour", YearColour.Of(coloured));
        }
        var words = context.AllAttributes.ContainsName("beside") ? Of.InWordsBeside(Beside) : Of.InWords;
        var year = Of.Year?.ToString(CultureInfo.InvariantCulture) ?? "";
        var place = year.Length == 0 ? -1 : words.IndexOf(year, StringComparison.Ordinal);
        output.Content.Append(place < 0 ? words : words[..place]);
        if (place >= 0)
            output.Content.AppendHtml("<span class=\"year\">").Append(year).AppendHtml("</span>").Append(words[(place + year.Length)..]);
    }
}
