using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>
/// Tells which edition a fact belongs to: the one its sentence names, else the one its paragraph has turned to ("The first conference
/// was small. It drew 90 guests."), else the article's own. In doubt it belongs to none. Call it sentence by sentence, in order.
/// </summary>
/// <param name="article">The article's edition; null where it has none.</param>
internal sealed class FactYears(EditionsNamed named, int? article)
{
    private int? other;

    // The sentence before named it, so that what follows at once is still of it.
    private bool justNamed;

    public void BeginParagraph() => (other, justNamed) = (null, false);

    /// <summary>What the sentence says; each of its facts asks by its place.</summary>
    public FactEditions Of(Sentence sentence)
    {
        var found = named.Found(sentence) is { Count: > 0 } all ? all.Where(f => !LookBacks.OnlyRefers(sentence, f)).ToList() : [];
        var years = found.Count == 0 ? [] : found.Select(f => f.Year).Distinct().ToList();
        var otherwise = other ?? article;
        if (years is [var only])
        {
            other = only == article ? null : only;
            justNamed = true;
            return new(found, only, otherwise);
        }
        var follows = justNamed;
        justNamed = false;
        if (years.Count > 1)
        {
            return new(found, null, otherwise);
        }
        if (other is null || IsOfThisYear(sentence))
        {
            return new([], article, article);
        }
        return new([], follows || GoesOn(sentence) ? other : null, otherwise);
    }

    private static bool IsOfThisYear(Sentence sentence)
    {
        for (var i = 0; i + 1 < sentence.Count; i++)
        {
            if (sentence.IsWord(i, "this") && sentence.IsWord(i + 1, "year"))
            {
                return true;
            }
        }
        return false;
    }

    // "It drew 90 guests", "The conference drew 90 guests": still about the edition before.
    private static bool GoesOn(Sentence sentence) =>
        sentence.IsWord(0, "it") || (sentence.IsWord(0, "that") && sentence.IsWord(1, "year"))
        || (sentence.IsWord(0, "the") && sentence.WordAt(Math.Min(1, sentence.Count - 1)) is "conference" or "event" or "summit" or "meeting" or "gathering");
}
