using System.Globalization;
using System.Text;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Reading;

/// <summary>
/// The whole reading of each seed as a page of prose, to be reviewed like prose. WUZHEN_REWRITE_GOLDEN=1 writes the pages anew.
/// </summary>
public class GoldenTests
{
    public static TheoryData<string> Files => [.. Seeds.Files];

    [Theory, MemberData(nameof(Files))]
    public void a_seed_is_read_as_it_was_reviewed(string file)
    {
        var golden = Path.Combine(Seeds.Root, "tests", "WuzhenArchive.Tests", "Reading", "Golden", Path.ChangeExtension(file, ".reading.txt"));
        var read = Page(Seeds.Read(file));
        if (Environment.GetEnvironmentVariable("WUZHEN_REWRITE_GOLDEN") == "1")
        {
            File.WriteAllText(golden, read);
        }
        Assert.Equal(File.ReadAllText(golden).ReplaceLineEndings("\n"), read);
    }

    private static string Page(ArticleReading r)
    {
        var page = new StringBuilder();
        void Line(FormattableString line) => page.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        Line($"title      {r.Masthead.Title ?? "not stated"}");
        Line($"authors    {(r.Masthead.Authors.Count == 0 ? "not stated" : string.Join("; ", r.Masthead.Authors))}");
        Line($"published  {r.Masthead.Published ?? "not stated"}");
        Line($"publisher  {r.Masthead.Publisher ?? "not stated"}, section {r.Masthead.Section ?? "not stated"}");
        Line($"edition    {(r.Edition is { } e ? $"{e.Year}, number {e.Ordinal}, month {e.Month}, told by: {Cut(r, e.Evidence)}" : "not stated")}");
        foreach (var region in r.Regions)
        {
            Line($"\n{(region.Number is { } n ? $"{n}. " : "")}{region.Kind.ToString().ToLowerInvariant()} {region.Span}: {Short(region.Span.Of(r.Text))}");
            foreach (var s in r.Statements.Where(s => region.Span.Contains(s.Content[0])))
            {
                Line($"    {s.Mode.ToString().ToLowerInvariant()}, {s.Speaker ?? "unattributed"} ({Cut(r, s.Source)} / {Cut(r, s.Cue)}; {s.Rule.Name()}){(s.Heading is null ? "" : $", under: {Cut(r, s.Heading)}")}");
                Line($"        {string.Join(" … ", s.Content.Select(c => Flat(c.Of(r.Text))))}");
            }
            foreach (var p in r.Passages.Where(p => region.Span.Contains(p.Span) && p.Span != region.Span))
            {
                Line($"    words in marks, {p.Kind.ToString().ToLowerInvariant()}{(p.Speaker is null ? "" : $", {p.Speaker}")}: {Flat(p.Span.Of(r.Text))}");
            }
            foreach (var t in r.Topics.Where(t => region.Span.Contains(t.Span)))
            {
                Line($"    topic {t.Topic}: {Flat(t.Span.Of(r.Text))}");
            }
        }
        page.Append('\n');
        r.People.ToList().ForEach(p => Line($"person {p.Name}: {string.Join(", ", p.Roles.Select(x => x.Title))}; {string.Join(", ", p.Appearances.Select(a => $"{a.Part} {a.Manner ?? "(manner not stated)"} in {a.Year}"))}"));
        Line($"bodies {string.Join("; ", r.Organizations)}");
        r.Facts.ToList().ForEach(f => Line($"fact {f.Year} {f.Property}: {f.Value} [{Cut(r, f.Span)}]"));
        r.Replacements.ToList().ForEach(x => Line($"replaced: {Cut(r, x.Old)} by {Cut(r, x.New)}"));
        r.Findings.ToList().ForEach(f => Line($"finding {f.Kind.Name()}: {Cut(r, f.Span)}"));
        return page.ToString();
    }

    private static string Cut(ArticleReading r, Span? span) => span is { Length: > 0 } s ? Flat(s.Of(r.Text)) : "-";

    private static string Short(string text) => text.Length <= 60 ? Flat(text) : Flat(text[..60]) + "…";

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
