using System.Collections.Frozen;
using Microsoft.AspNetCore.Mvc;
using WuzhenArchive.Evidence;
using WuzhenArchive.Model;
using WuzhenArchive.Text;

namespace WuzhenArchive.Web.Rendering;

/// <summary>
/// The marks that tell the voices apart. Only words that stand in quotation marks in the source become a q element;
/// reported speech is a span or a link, and terms are words about words.
/// </summary>
internal static class SpokenMarks
{
    public static IEnumerable<Mark> OfVoice(Voice voice, string text, IUrlHelper url, string? letter = null, bool identified = false) =>
        voice.Content.Select((content, place) => new Mark(content, "span", "say " + Class(voice.Statement.Mode))
        {
            Id = identified && place == 0 ? "s-" + voice.Statement.Key : null,
            Href = url.Statement(voice.Statement.Key),
            Title = voice.CalledIn(text) + ", " + PlainWords.Of(voice.Statement.Mode),
            Letter = letter,
        });

    public static IEnumerable<Mark> OfPassage(Passage passage, IUrlHelper url)
    {
        if (passage.Kind == PassageKind.Block)
            return [];
        var shown = passage.Kind is PassageKind.Direct or PassageKind.Mixed
            ? new Mark(passage.Span, "q", "speech")
            : new Mark(passage.Span, "span", "words " + Class(passage.Kind)) { Title = PlainWords.Of(passage.Kind) };
        // Inside a statement the words lead to the statement, and from there to the passage.
        return passage.Statement is null ? [shown, new Mark(passage.Span, "span", "to") { Href = url.Passage(passage.Key) }] : [shown];
    }

    public static IEnumerable<Mark> OfHeadings(AnnotatedArticle article) =>
        article.Regions.Where(r => r.Kind == RegionKind.Heading).Select(r => r.Span)
            .Concat(article.Voices.Select(v => v.Statement.Heading).OfType<Span>()).Distinct()
            .Select(heading => new Mark(heading, "b", "runin"));

    public static IEnumerable<Mark> OfHits(IEnumerable<Span> hits) => hits.Select(hit => new Mark(hit, "mark"));

    private static string Class<T>(T kind) where T : struct, Enum => Classes<T>.All[kind];

    private static class Classes<T> where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> All = Enum.GetValues<T>()
            .ToFrozenDictionary(k => k, k => k.ToString().ToLowerInvariant());
    }
}
