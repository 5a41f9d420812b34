using WuzhenArchive.Comparison;
using WuzhenArchive.Text;

namespace WuzhenArchive.Web.Rendering;

/// <summary>A form of a term, and in whose words it stands.</summary>
/// <param name="UsedLater">Years that use it although it was said to be replaced.</param>
/// <param name="Whose">"WIC advisory committee, block quotation", "Adam Segal’s heading, over what Xi Jinping said".</param>
internal sealed record TermFormView(Setting Setting, string Text, bool IsReplaced, bool IsStruck, IReadOnlyList<int> UsedLater,
    string Whose, string Article, int? Paragraph)
{
    public int? Year => Setting.Year;

    public static TermFormView Of(TermForm form) =>
        new(form.Evidence.Setting, form.Text, form.IsReplaced, form.IsStruck, form.UsedLater, WhoseOf(form),
        form.Evidence.Article.Article.Slug, form.Evidence.Paragraph);

    private static string WhoseOf(TermForm form)
    {
        var voices = form.Evidence.Voices.Select(v => (Name: VoiceView.NameOf(v, form.Evidence.Article), How: VoiceView.HowOf(v))).ToList();
        return (voices, form.InHeading) switch
        {
            ([], _) => EvidenceView.OwnVoiceOf(form.Evidence),
            (_, true) => $"{Author(form.Evidence.Article.Authors)} heading, over what {string.Join(" and ", voices.Select(v => v.Name).Distinct())} said",
            _ => string.Join("; ", voices.Select(v => $"{v.Name}, {v.How}").Distinct()),
        };
    }

    private static string Author(IReadOnlyList<string> authors) => authors.Count == 0 ? "The author’s" : string.Join(", ", authors) + "’s";
}
