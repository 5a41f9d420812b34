using WuzhenArchive.Authority;
using WuzhenArchive.Reading.Results;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Corrections;

/// <summary>Finds the one place in an article that a curator's words mean, or says why there is none.</summary>
internal sealed class NamedPlaces
{
    private const int Shown = 60;

    private readonly string shadow;
    private readonly IReadOnlyList<RegionReading> regions;

    public NamedPlaces(string shadow, IReadOnlyList<RegionReading> regions)
    {
        this.shadow = shadow;
        this.regions = [.. regions.Where(r => r.Kind != RegionKind.Boilerplate)];
    }

    // Most articles are never corrected.
    private string Text => field ??= Plain(shadow);

    /// <returns>The place; or null, and the rest of a sentence that begins with the words.</returns>
    public (Span? Place, string Why) Find(NamedWords named)
    {
        var within = regions.Where(r => named.Paragraph is null || r.Number == named.Paragraph).Select(r => r.Span);
        var where = named.Paragraph is { } number ? $"paragraph {number}" : "the article";
        var found = within.SelectMany(s => In(s, named.Words)).ToList();
        return (found, named.Occurrence) switch
        {
            ([], _) => (null, $"are not in {where}"),
            (_, { } which) => which <= found.Count ? (found[which - 1], "") : (null, $"are in {where} {Times(found.Count)}; there is no occurrence {which}"),
            ([var only], null) => (only, ""),
            _ => (null, $"are in {where} {Times(found.Count)}; add 'occurrence' or 'paragraph' to tell which is meant"),
        };
    }

    /// <summary>All places of the words, with word boundaries at both ends.</summary>
    public IEnumerable<Span> In(Span within, string words)
    {
        var sought = Plain(Shadow.Of(words));
        for (var at = within.Start; (at = Text.IndexOf(sought, at, within.End - at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (IsBoundary(at) && IsBoundary(at + sought.Length))
            {
                yield return new(at, sought.Length);
            }
        }
    }

    /// <summary>The words as a message shows them: "the words 'ships come first'".</summary>
    public static string Naming(string words) => $"the words '{(words.Length <= Shown ? words : words[..Shown].TrimEnd() + "…")}'";

    private static string Times(int count) => count == 1 ? "once" : $"{count} times";

    private bool IsBoundary(int at) => at == 0 || at == Text.Length || !char.IsLetterOrDigit(Text[at - 1]) || !char.IsLetterOrDigit(Text[at]);

    private static string Plain(string shadow) => shadow.Replace('\n', ' ').Replace('\r', ' ');
}
