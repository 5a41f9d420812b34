using WuzhenArchive.Evidence;
using WuzhenArchive.Store;
using WuzhenArchive.Text;

namespace WuzhenArchive.Comparison;

/// <summary>What corresponds to some words in other years: the places of the same topics there.</summary>
public static class TopicsElsewhere
{
    private const int SentencesOfOneYear = 3;

    /// <param name="words">Places in the article; the topics mentioned inside them are looked up.</param>
    /// <param name="year">The one the words belong to.</param>
    /// <returns>Empty where the words touch no topic that another year touches.</returns>
    public static IReadOnlyList<TopicRow> Elsewhere(
        this ArchiveDb db, AnnotatedArticle article, IReadOnlyList<Span> words, int? year)
    {
        var topics = article.Record.Topics.Where(m => words.Any(w => w.Overlaps(m.Span))).Select(m => m.TopicId).Distinct().ToList();
        if (topics.Count == 0)
            return [];
        var years = db.Wordings(topics, null).Select(u => u.Year).Where(y => y != year).Distinct().Order().ToList();
        return years.Count == 0 ? [] : db.TopicRows(topics, years, SentencesOfOneYear);
    }
}
