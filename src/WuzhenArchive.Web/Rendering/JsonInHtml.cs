using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace WuzhenArchive.Web.Rendering;

/// <summary>How data that stands in a page is written: letters of any script as themselves, what means something to HTML escaped.</summary>
internal static class JsonInHtml
{
    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
}
