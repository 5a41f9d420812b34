using WuzhenArchive.Authority;
using WuzhenArchive.Reading;
using WuzhenArchive.Text;

namespace WuzhenArchive.Tests.Reading;

/// <summary>Reads invented articles by an authority file that lists a conference and hardly anybody.</summary>
internal static class Invented
{
    public static readonly AuthorityFile Authority = new()
    {
        Series = new("Lakeside Rivers Conference", ["Lakeside Summit"]),
        Editions =
        [
            new(2021, 1, new DateOnly(2021, 5, 3), new DateOnly(2021, 5, 5), "Lakeside", "https://rivers.example/2021"),
            new(2022, 2, new DateOnly(2022, 6, 1), new DateOnly(2022, 6, 3), "Lakeside", "https://rivers.example/2022"),
        ],
        Speakers = [new("Rivers Council", SpeakerKind.Body, ["council of rivers", "the council"])],
        Topics = [new("free-passage", "Free passage", ["free passage", "open-water passage"]), new("dams", "Dams", ["dam", "river dam"])],
        Outlets = [new("Lake Herald", ["Water Notes"], ["Lake Herald presents", "Your daily water*"])],
    };

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

    public static string[] Facts(string text) => [.. Read(text).Facts.Select(f => $"{f.Year} {f.Property}: {f.Value}")];

    /// <summary>The regions of a text, each as "kind|beginning".</summary>
    public static string[] Regions(string text) =>
        [.. Read(text).Regions.Select(r => $"{r.Kind.ToString().ToLowerInvariant()}|{r.Span.Of(text)[..Math.Min(24, r.Span.Length)]}")];
}
