using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using WuzhenArchive.Text;

namespace WuzhenArchive.Web.Rendering;

/// <summary>Says in words which year some words belong to, and why: "said at the 2015 conference", the year in its colour.</summary>
/// <param name="words">What is said; the year stands in it.</param>
internal sealed class SettingHtml(Setting setting, string words) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var html = new HtmlWriter(writer, encoder);
        html.Write(setting.IsAtConference ? "<span class=\"setting there\"" : "<span class=\"setting\"").Year(setting.Year).Write(">");
        var year = setting.Year?.ToString(CultureInfo.InvariantCulture) ?? "";
        var place = year.Length == 0 ? -1 : words.IndexOf(year, StringComparison.Ordinal);
        html.Text(place < 0 ? words : words[..place]);
        if (place >= 0)
            html.Write("<span class=\"year\">").Write(year).Write("</span>").Text(words[(place + year.Length)..]);
        html.Write("</span>");
    }
}
