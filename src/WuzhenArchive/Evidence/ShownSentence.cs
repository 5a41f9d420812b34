using WuzhenArchive.Text;

namespace WuzhenArchive.Evidence;

/// <summary>A whole sentence of an article, the words in it that matter, and who says them.</summary>
/// <param name="Sentence">Place in the article's text.</param>
/// <param name="Marked">The words the sentence is shown for; empty when it is shown for the statement itself.</param>
/// <param name="Voices">Empty: the author's own voice.</param>
public sealed record ShownSentence(
    AnnotatedArticle Article, int? Paragraph, Span Sentence, IReadOnlyList<Span> Marked, IReadOnlyList<Voice> Voices)
{
    /// <summary>
    /// The year the words belong to and where they were said: of the first voice, else of the article, where nothing more exact is known.
    /// </summary>
    public Setting Setting { get; init; } = Voices is [var first, ..] ? first.Statement.Setting() : Article.Setting;

    public int? Year => Setting.Year;

    /// <summary>Several words of one sentence are one piece of evidence.</summary>
    /// <param name="parts">At least one.</param>
    internal static ShownSentence Joined(IReadOnlyList<ShownSentence> parts, Span sentence) => parts[0] with
    {
        Sentence = sentence,
        Setting = parts.Select(e => e.Setting).FirstOrDefault(s => s.IsAtConference) ?? parts[0].Setting,
        Marked = [.. parts.SelectMany(e => e.Marked).Distinct().Order()],
        Voices = [.. parts.SelectMany(e => e.Voices).DistinctBy(v => v.Statement.Number)],
    };

    /// <summary>Where the sentence says no to marked words: "avoids issues such as internet freedom"; null where it does not.</summary>
    public Span? Denial => Marked.Select(m => Evidence.Denial.Find(Article.Text, Sentence, m)).FirstOrDefault(d => d is not null);
}
