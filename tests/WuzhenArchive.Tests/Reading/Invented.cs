using WuzhenArchive.Authority;
using WuzhenArchive.Reading;
using WuzhenArchive.Reading.Results;

namespace WuzhenArchive.Tests.Reading;

/// <summary>Reads invented articles by the authority file of docs/reading-rules.md, which lists a conference and hardly anybody.</summary>
internal static class Invented
{
    public static readonly AuthorityFile Authority = RuleExample.Authority("reading-rules");

    private static readonly ArticleReader Reader = new(Authority);

    public static ArticleReading Read(string text) => Reader.Read(text);

    /// <summary>The statements of a text, each as "mode|speaker|cue|content … content".</summary>
    public static string[] Statements(string text) =>
        [.. Read(text).Statements.Select(s => string.Join('|', s.Mode.ToString().ToLowerInvariant(), s.Speaker ?? s.Source?.Of(text) ?? "-", s.Cue?.Of(text) ?? "-",
            string.Join(" … ", s.Content.Select(c => c.Of(text)))))];

    /// <summary>The passages of a text, each as "kind|speaker|text".</summary>
    public static string[] Passages(string text) =>
        [.. Read(text).Passages.Select(p => $"{p.Kind.ToString().ToLowerInvariant()}|{p.Speaker ?? "-"}|{p.Span.Of(text)}")];

    public static string[] People(string text) => [.. Read(text).People.Select(p => p.Name).Order(StringComparer.Ordinal)];

    public static string[] Facts(string text) => [.. Read(text).Facts.Select(f => $"{f.Year} {f.Property}: {(f.Hedge is null ? "" : f.Hedge + " ")}{f.Value}")];

    /// <summary>The regions of a text, each as "kind|beginning".</summary>
    public static string[] Regions(string text) =>
        [.. Read(text).Regions.Select(r => $"{r.Kind.ToString().ToLowerInvariant()}|{r.Span.Of(text)[..Math.Min(24, r.Span.Length)]}")];
}
