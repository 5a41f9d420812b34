using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace WuzhenArchive.Reference;

/// <summary>A Razor page that shows one row, or a search that lists what the index finds.</summary>
internal static class ArticleSite
{
    public static void Serve(string database, string[] args, bool pages)
    {
        var builder = BareHost.Create(args);
        builder.Services.AddSingleton(new ArticleIndex(database));
        if (pages)
            builder.Services.AddRazorPages();
        var app = builder.Build();
        if (pages)
            app.MapRazorPages();
        app.MapGet("/search", (string q, ArticleIndex index) => Results.Text(Listed(q, index.Search(q)), BareHost.Html));
        app.Run();
    }

    private static string Listed(string question, IReadOnlyList<Hit> hits)
    {
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><title>Search</title></head><body>");
        html.Append(CultureInfo.InvariantCulture, $"<h1>{Encoded(question)}</h1><ol>");
        foreach (var hit in hits)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"/articles/{hit.Id}\">{Encoded(hit.Title)}</a>");
            html.Append(CultureInfo.InvariantCulture, $"<p>{hit.Excerpt}</p></li>");
        }
        return html.Append("</ol></body></html>").ToString();
    }

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
