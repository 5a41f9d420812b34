namespace WuzhenArchive.Citing;

/// <summary>A way to cite: the entry in the list of works, and the mention in the text or its note.</summary>
public abstract class CitationStyle
{
    public static IReadOnlyList<CitationStyle> All { get; } = [new Mla(), new Apa(), new Chicago()];

    /// <summary>"MLA", with the edition it follows.</summary>
    public abstract string Name { get; }

    /// <summary>What the list of works is called.</summary>
    public abstract string ListName { get; }

    /// <summary>What the mention is called.</summary>
    public abstract string MentionName { get; }

    public abstract CitationText Entry(CitedWork work);

    /// <summary>The mention without what encloses or ends it, so that several can be joined.</summary>
    /// <param name="place">What is cited in the work; null: the whole of it.</param>
    protected abstract CitationText Bare(CitedWork work, CitedPlace? place);

    /// <summary>Between two works that are cited together.</summary>
    protected virtual string Between => "; ";

    protected abstract CitationText Enclosed(CitationText mention);

    public CitationText Mention(CitedWork work, CitedPlace? place = null) => Enclosed(Bare(work, place));

    /// <summary>Several works cited together, as a pair is.</summary>
    public CitationText Mention(IEnumerable<CitedWork> works)
    {
        var all = new CitationText();
        foreach (var work in works)
            all.Add(all.Pieces.Count == 0 ? "" : Between).Add(Bare(work, null));
        return Enclosed(all);
    }

    /// <summary>Names of a list, with a comma before the last of three.</summary>
    protected static string Listed(IReadOnlyList<string> names, string and) => names switch
    {
        [var one] => one,
        [var one, var two] => $"{one} {and} {two}",
        _ => $"{string.Join(", ", names.SkipLast(1))}, {and} {names[^1]}",
    };

    protected static CitationText? Title(CitedWork work, bool isItalic) =>
        isItalic ? CitationText.Italic(QuotationMarks.Curled(work.Title)) : CitationText.Roman(QuotationMarks.Quoted(work.Title));
}
