using System.Globalization;
using System.Text;
using WuzhenArchive.Search.Shown;
using WuzhenArchive.Text;

namespace WuzhenArchive.Web.Data;

/// <summary>Hits as rows for a spreadsheet; words in context have three columns for the line instead of the excerpt.</summary>
internal static class SearchCsv
{
    private static readonly string[] Common =
        ["year", "basis", "occasion", "speaker", "unit", "voice", "cue", "title", "paragraph", "key", "address"];

    private static readonly string[] Line = ["before", "word", "behind"];

    public static string Of(FoundList list)
    {
        var inContext = list.Result.Lines.Count > 0;
        var text = new StringBuilder(Csv.Row([.. inContext ? Line : ["text"], .. Common]));
        if (inContext)
            list.Result.Lines.ToList()
                .ForEach(l => text.Append(Csv.Row([l.Line.Before, l.Line.Word, l.Line.Behind, .. Cells(l.Hit, list)])));
        else
            list.Result.Hits.ToList().ForEach(h => text.Append(Csv.Row([h.Excerpt.Text, .. Cells(h, list)])));
        return text.ToString();
    }

    private static string?[] Cells(SearchHit hit, FoundList list) =>
    [
        Number(hit.Year), hit.Setting.Basis is { } basis ? Setting.Of(basis) : null, hit.Setting.Occasion?.ToString().ToLowerInvariant(),
        hit.SpeakerName, hit.Unit.ToString().ToLowerInvariant(), hit.VoiceInWords, hit.Cue, hit.ArticleTitle, Number(hit.Paragraph),
        hit.Key, list.Address(hit),
    ];

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
