using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Web.Rendering;

/// <summary>
/// Prints a reading in the notation of the manual’s examples. A line's kind is its first word; statements and the passages that belong
/// to none are one kind, speech.
/// </summary>
internal static class ReadingLines
{
    private const string Between = " · ";

    private static readonly Dictionary<string, Func<ArticleReading, IEnumerable<string>>> ByKind = new()
    {
        ["speech"] = Speech,
        ["region"] = r => r.Regions.Select(x => Line("region", x.Kind.ToString().ToLowerInvariant(), Flat(x.Span.Of(r.Text)))),
        ["person"] = r => r.People.Select(p => Line(["person", p.Name, .. p.Roles.Select(x => x.Title)])),
        ["body"] = r => r.Organizations.Select(o => Line("body", o)),
        ["edition"] = r => [Line("edition", r.Edition is { } e ? $"{e.Year}" : "none")],
        ["fact"] = r => r.Facts.Select(f => Line("fact", $"{f.Year}", f.Property.Name, f.Hedge is null ? f.Value : $"{f.Hedge} {f.Value}")),
        ["occasion"] = r => r.Statements.Select(s => Line(["occasion", s.Occasion.Kind.ToString().ToLowerInvariant(),
            .. s.Occasion.Year is { } year ? [$"{year}"] : Array.Empty<string>(), .. s.Occasion.Evidence is { } told
                ? [Flat(told.Of(r.Text))] : Array.Empty<string>()])),
        ["part"] = r => r.People.SelectMany(p => p.Appearances.Select(a => Line("part", p.Name, a.Part, a.Manner ?? "manner not stated"))),
        ["replaced"] = r => r.Replacements.Select(x => Line("replaced", x.Old.Of(r.Text), x.New.Of(r.Text))),
        ["finding"] = r => r.Findings.Where(f => f.Span.Length > 0).Select(f => Line("finding", f.Kind.Name(), Flat(f.Span.Of(r.Text)))),
    };

    /// <summary>All lines of the kinds that <paramref name="expected"/> has lines of, kind by kind in its order.</summary>
    public static IReadOnlyList<string> Of(ArticleReading reading, IEnumerable<string> expected) =>
        [.. expected.Select(KindOf).Distinct().SelectMany(kind => ByKind[kind](reading))];

    private static string KindOf(string line) => line.Split(' ')[0] is var word && ByKind.ContainsKey(word) ? word : "speech";

    private static IEnumerable<string> Speech(ArticleReading r)
    {
        var statements = r.Statements.Select(s => (s.Content[0].Start, Line: Statement(r.Text, s)));
        var passages = r.Passages.Where(p => p.Statement is null)
            .Select(p => (p.Span.Start, Line: Line(p.Kind.ToString().ToLowerInvariant(), p.Span.Of(r.Text))));
        return [.. r.Statements.Count == 0 ? ["no statement"] : Array.Empty<string>(), .. statements.Concat(passages).OrderBy(l => l.Start)
            .Select(l => l.Line)];
    }

    private static string Statement(string text, StatementReading s)
    {
        var speaker = s.Speaker ?? (s.Source is { } source ? $"nobody ({Flat(source.Of(text))})" : "nobody");
        var line = Line(s.Mode.ToString().ToLowerInvariant(), speaker, s.Cue is { } cue ? Flat(cue.Of(text)) : "no cue",
            string.Join(" … ", s.Content.Select(c => Flat(c.Of(text)))));
        return s.Heading is { } heading ? Line(line, $"under {heading.Of(text)}") : line;
    }

    private static string Line(params IEnumerable<string> parts) => string.Join(Between, parts);

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
