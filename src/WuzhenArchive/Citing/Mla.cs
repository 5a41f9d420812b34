namespace WuzhenArchive.Citing;

/// <summary>MLA, ninth edition.</summary>
internal sealed class Mla : CitationStyle
{
    public override string Name => "MLA 9";

    public override string ListName => "Works cited";

    public override string MentionName => "In the text";

    public override CitationText Entry(CitedWork work)
    {
        var entry = CitationText.Roman(Names(work.Authors)).End('.').Add(work.Authors.Count > 0 ? " " : "")
            .Add(Title(work, IsAlone(work))!).End('.');
        var rest = new CitationText()
            .AddListed(CitationText.Italic(work.Container), CitationText.Roman(Date(work.Date)), CitationText.Roman(work.Address));
        if (rest.Pieces.Count > 0)
            entry.Add(" ").Add(rest).End('.');
        return work.Accessed is { } accessed ? entry.Add($" Accessed {Date(accessed)}.") : entry;
    }

    protected override CitationText Bare(CitedWork work, CitedPlace? place)
    {
        var who = work.Authors.Count > 0 ? CitationText.Roman(Short(work.Authors)) : Title(work, IsAlone(work))!;
        var source = place?.How is { } how
            ? CitationText.Roman(how.Replace("quoted", "qtd.", StringComparison.Ordinal) + " ").Add(who)
            : who;
        return new CitationText()
            .AddListed(CitationText.Roman(place?.Speaker), source,
                CitationText.Roman(place?.Paragraph is { } paragraph ? $"par. {paragraph}" : null));
    }

    protected override CitationText Enclosed(CitationText mention) => CitationText.Roman("(").Add(mention).Add(")");

    // A work that is part of nothing is set in italics, as a book would be.
    private static bool IsAlone(CitedWork work) => work.Container is null;

    private static string? Names(IReadOnlyList<CitedName> names) => names switch
    {
        [] => null,
        [var one] => Turned(one),
        [var one, var two] => $"{Turned(one)}, and {two.InOrder}",
        _ => Turned(names[0]) + ", et al.",
    };

    private static string Turned(CitedName name) =>
        name.IsFamilyFirst || name.Given is null
            ? name.InOrder
            : string.Join(", ", new[] { name.Mentioned, name.Given, name.Suffix }.OfType<string>());

    private static string Short(IReadOnlyList<CitedName> names) =>
        names.Count > 2 ? names[0].Mentioned + " et al." : Listed([.. names.Select(n => n.Mentioned)], "and");

    private static string? Date(CitedDate? date) => date is null ? null : CitedName.Join(date.DayAlone, date.ShortMonth, date.YearAlone);
}
