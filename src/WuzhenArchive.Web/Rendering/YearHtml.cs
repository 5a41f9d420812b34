using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace WuzhenArchive.Web.Rendering;

/// <summary>
/// The attributes of <c>of-year</c>, for pages that do without tag helpers: written right behind the name of the element.
/// </summary>
internal sealed class YearHtml(int? year) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => new HtmlWriter(writer, encoder).Year(year);
}
