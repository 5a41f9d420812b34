namespace WuzhenArchive.Citing;

/// <summary>APA, seventh edition. Titles keep the capitals they are printed with.</summary>
internal sealed class Apa : CitationStyle
{
    private const int MostAuthors = 20;
    private const string Undated = "n.d.";

    public override string Name => "APA 7";

    public override string ListName => "References";

    public override string MentionName => "In the text";

    public override CitationText Entry(CitedWork work)
    {
        var title = new CitationText().Add(QuotationMarks.Curled(work.Title), isItalic: !work.IsPost).End('.');
        var first = work.Authors.Count > 0 ? CitationText.Roman(Names(work.Authors)).End('.') : title;
        var entry = new CitationText().Add(first).Add($" ({Date(work.Date)}).");
        if (work.Authors.Count > 0)
            entry.Add(" ").Add(title);
        if (work.Container is { } container)
            entry.Add(" ").Add(container, isItalic: work.IsPost).End('.');
        return entry.Add(work.Accessed is { } accessed ? $" Retrieved {accessed.American}, from {work.Address}" : work.Address is null
            ? null : " " + work.Address);
    }

    protected override CitationText Bare(CitedWork work, CitedPlace? place)
    {
        var who = work.Authors.Count > 0 ? CitationText.Roman(Short(work.Authors)) : Title(work, !work.IsPost)!;
        var source = place?.How is { } how
            ? CitationText.Roman((how == "quoted in" ? "as cited in" : how.StartsWith("as ", StringComparison.Ordinal) ? how : "as " + how)
                + " ").Add(who)
            : who;
        return new CitationText().AddListed(CitationText.Roman(place?.Speaker), source,
            CitationText.Roman(Year(work.Date)), CitationText.Roman(place?.Paragraph is { } paragraph ? $"para. {paragraph}" : null));
    }

    protected override CitationText Enclosed(CitationText mention) => CitationText.Roman("(").Add(mention).Add(")");

    private static string Names(IReadOnlyList<CitedName> names)
    {
        var turned = names.Select(Turned).ToList();
        return turned switch
        {
            [var one] => one,
            _ when turned.Count > MostAuthors => $"{string.Join(", ", turned.Take(MostAuthors - 1))}, … {turned[^1]}",
            _ => $"{string.Join(", ", turned.SkipLast(1))}, & {turned[^1]}",
        };
    }

    private static string Turned(CitedName name) =>
        name.Given is null
            ? name.InOrder
            : string.Join(", ", new[] { name.Mentioned, Initials.Of(name.Given), name.Suffix }.OfType<string>());

    private static string Short(IReadOnlyList<CitedName> names) =>
        names.Count > 2 ? names[0].Mentioned + " et al." : Listed([.. names.Select(n => n.Mentioned)], "&");

    private static string Date(CitedDate? date) =>
        date is null ? Undated : date.MonthName is null ? Year(date) : $"{Year(date)}, {CitedName.Join(date.MonthName, date.DayAlone)}";

    private static string Year(CitedDate? date) => date?.YearAlone ?? Undated;
}
