using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Search.Index;

/// <summary>An article as the index has it, before anything is written: all that is made of the article alone.</summary>
internal sealed class LaidOutArticle
{
    public LaidOutArticle(IndexedArticle article)
    {
        (Article, Units) = (article, new(article));
        Stream = new(Units);
        Words = DistinctIn(Units.Tokens);
        Shown = ShownUnits.Write(Units, article.Key);
        TitleStems = [.. IndexText.Words(article.Title ?? "").Select(PorterStemmer.Stem).Distinct()];
    }

    public IndexedArticle Article { get; }

    public ArticleUnits Units { get; }

    public IndexStream Stream { get; }

    /// <summary>Each word of it once, those of hyphenated words too.</summary>
    public IReadOnlyCollection<string> Words { get; }

    /// <summary>Where its units stand, as it is kept.</summary>
    public byte[] Shown { get; }

    public IReadOnlyList<string> TitleStems { get; }

    public static IReadOnlyCollection<string> DistinctIn(IEnumerable<IndexToken> tokens)
    {
        var words = new HashSet<string>();
        foreach (var token in tokens)
        {
            words.Add(token.Word);
            foreach (var part in token.Parts)
                words.Add(part.Word);
        }
        words.Remove("");
        return words;
    }
}
