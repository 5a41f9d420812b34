using WuzhenArchive.Text;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Comparison;

/// <summary>What a stretch of text is about: its words without stop words, by what their forms share.</summary>
internal static class ContentWords
{
    // The stem of "international" is that of "internal"; what loses so much is not the same word any more.
    private const int MostCut = 5;

    public static HashSet<string> Of(string text, Span span) =>
        [.. IndexText.Tokens(text, span).Where(t => !StopWords.Has(t.Word)).Select(Form)];

    public static string Form(IndexToken token) => token.Word.Length - token.Stem.Length > MostCut ? token.Word : token.Stem;

    public static HashSet<string> Of(string words) => Of(words, new Span(0, words.Length));
}
