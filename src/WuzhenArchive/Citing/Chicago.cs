namespace WuzhenArchive.Citing;

/// <summary>Chicago, seventeenth edition: notes and bibliography. The mention is a note.</summary>
internal sealed class Chicago : CitationStyle
{
    private const int MostInBibliography = 10;
    private const int FirstOfMany = 7;
    private const int MostInNote = 3;

    public override string Name => "Chicago 17";

    public override string ListName => "Bibliography";

    public override string MentionName => "Note";

    public override CitationText Entry(CitedWork work)
    {
        var entry = CitationText.Roman(Names(work.Authors)).End('.').Add(work.Authors.Count > 0 ? " " : "")
            .Add(Title(work, isItalic: false)!).End('.');
        var rest = new CitationText().AddListed(Container(work), CitationText.Roman(work.PublisherOfPost), CitationText.Roman(Date(work)));
        if (rest.Pieces.Count > 0)
            entry.Add(" ").Add(rest).End('.');
        if (work.Accessed is { } accessed)
            entry.Add($" Accessed {accessed.American}.");
        return work.Address is null ? entry : entry.Add(" " + work.Address).End('.');
    }

    protected override CitationText Bare(CitedWork work, CitedPlace? place)
    {
        var authors = CitationText.Roman(InOrder(work.Authors));
        var title = Title(work, isItalic: false)!;
        var (first, second) = authors.Pieces.Count > 0 ? (authors, title) : (title, null);
        var source = place?.How is { } how ? CitationText.Roman(how + " ").Add(first) : first;
        return new CitationText()
            .AddListed(CitationText.Roman(place?.Speaker), source, second, Container(work), CitationText.Roman(work.PublisherOfPost),
            CitationText.Roman(Date(work)), CitationText.Roman(place?.Paragraph is { } paragraph ? $"para. {paragraph}" : null),
            CitationText.Roman(work.Accessed is { } accessed ? "accessed " + accessed.American : null),
            CitationText.Roman(place?.Address ?? work.Address));
    }

    protected override CitationText Enclosed(CitationText mention) => mention.End('.');

    private static CitationText Container(CitedWork work) =>
        work.IsPost ? CitationText.Italic(work.Container) : CitationText.Roman(work.Container);

    // Of a page without a date only the day of access is told; a post has a date or says that it has none.
    private static string? Date(CitedWork work) => work.Date?.American ?? (work.IsPost ? "n.d." : null);

    private static string? Names(IReadOnlyList<CitedName> names) => names switch
    {
        [] => null,
        [var one] => Turned(one),
        _ when names.Count > MostInBibliography =>
            $"{string.Join(", ", names.Skip(1).Take(FirstOfMany - 1).Select(n => n.InOrder).Prepend(Turned(names[0])))}, et al.",
        _ => $"{string.Join(", ", names.Skip(1).SkipLast(1).Select(n => n.InOrder).Prepend(Turned(names[0])))}, and {names[^1].InOrder}",
    };

    // A particle goes behind the given name: "Vries, Ann de".
    private static string Turned(CitedName name) => name.IsFamilyFirst || name.Given is null ? name.InOrder
        : string.Join(", ", new[] { name.Family, CitedName.Join(name.Given, name.Particle), name.Suffix }.OfType<string>());

    private static string? InOrder(IReadOnlyList<CitedName> names) =>
        names.Count == 0 ? null : names.Count > MostInNote ? names[0].InOrder + " et al."
            : Listed([.. names.Select(n => n.InOrder)], "and");
}
