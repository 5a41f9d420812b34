using WuzhenArchive.Model;

namespace WuzhenArchive.Evidence;

/// <summary>
/// Notes in the rows of an article, at import, what comparisons would else seek in its text: the sentence each place of a topic is shown
/// in, whether that sentence presents something as new, and the two wordings of a replacement.
/// </summary>
public static class RowTexts
{
    public static void Note(Article article, ArticleRecord record)
    {
        if (record.Topics.Count > 0)
            NoteSentences(new(article, record));
        foreach (var replacement in record.Replacements)
        {
            replacement.NewWording = Bare(replacement.New.Of(record.Text));
            replacement.OldWording = Bare(replacement.Old.Of(record.Text));
        }
    }

    private static void NoteSentences(AnnotatedArticle article)
    {
        foreach (var mention in article.Record.Topics)
        {
            mention.Sentence = article.Around(mention).Sentence;
            mention.IsNew = Novelty.Find(article.Text, mention.Sentence, mention.Span) is not null;
        }
    }

    // “cyberspace sovereignty.” is the wording without its marks and without the sentence's stop.
    private static string Bare(string words) => words.Trim('“', '”', '"', '‘', '’', '\'', '.', ',', ' ');
}
