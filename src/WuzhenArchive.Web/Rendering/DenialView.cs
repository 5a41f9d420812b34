using WuzhenArchive.Comparison;
using WuzhenArchive.Evidence;

namespace WuzhenArchive.Web.Rendering;

/// <summary>Says that a year speaks of something and says no to it, which is not the same as silence.</summary>
internal static class DenialView
{
    /// <summary>
    /// "Says no: “not sending senior representatives”"; null where the sentence denies none of the words it is shown for.
    /// </summary>
    public static string? Of(ShownSentence evidence) =>
        evidence.Denial is { } denial ? $"Says no: “{denial.Of(evidence.Article.Text)}”" : null;

    /// <summary>Of all sentences of a year together.</summary>
    public static string? Of(TopicYear year)
    {
        var denials = year.Evidence.Select(e => e.Denial?.Of(e.Article.Text)).OfType<string>().ToList();
        return denials.Count == 0 ? null
            : $"{(denials.Count == year.Evidence.Count && year.More == 0 ? "Says no" : $"{denials.Count} of {(year.More > 0 ? "the first " : "")}{year.Evidence.Count} sentences {(denials.Count == 1 ? "says" : "say")} no")}: {string.Join(", ", denials.Distinct().Select(d => $"“{d}”"))}";
    }
}
