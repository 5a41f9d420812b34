using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using WuzhenArchive.Citing;

namespace WuzhenArchive.Web.Linked;

/// <summary>A form in which a citation is taken away: the ending of its address, its media type, its text.</summary>
internal sealed record CitationFormat(string Name, string Ending, string MediaType, bool IsFile, Func<Cited, string> Write)
{
    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<CitationFormat> All { get; } =
    [
        new("BibTeX", ".bib", "application/x-bibtex; charset=utf-8", IsFile: true, c => BibTex.Of(c.References)),
        new("RIS", ".ris", "application/x-research-info-systems; charset=utf-8", IsFile: true, c => Ris.Of(c.References)),
        new("CSL-JSON", ".csl.json", "application/vnd.citationstyles.csl+json", IsFile: true, c => Json(CslJson.Of(c.References))),
        new("Text", ".txt", "text/plain; charset=utf-8", IsFile: false, Plain),
        new("Web Annotation", ".jsonld", "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"", IsFile: false,
        c => Json(c.Annotation())),
    ];

    private static string Json(JsonNode json) => json.ToJsonString(Readable) + "\n";

    private static string Plain(Cited cited)
    {
        var text = new StringBuilder();
        if (cited.Words is { } words)
            text.Append(words).Append("\n\n");
        foreach (var style in CitationStyle.All)
        {
            text.Append(style.Name).Append('\n');
            foreach (var entry in cited.Entries(style))
                text.Append(style.ListName).Append(": ").Append(entry).Append('\n');
            text.Append(style.MentionName).Append(": ").Append(cited.Mention(style)).Append("\n\n");
        }
        return text.ToString().TrimEnd('\n') + "\n";
    }
}
