using System.Text;
using WuzhenArchive.Text;
using WuzhenArchive.Text.Tokens;

namespace WuzhenArchive.Search.Index;

/// <summary>
/// What a page needs of the units it shows, kept apart from what every question reads: where the regions stand, the
/// paragraphs' numbers, and the keys of statements and passages.
/// </summary>
internal sealed record ShownUnits(IReadOnlyList<ShownRegion> Regions, IReadOnlyList<ShownPart> Parts)
{
    // Keys of places begin with ten digits of the article's.
    private const int Shared = 10;

    public static byte[] Write(ArticleUnits article, string articleKey)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        var (regions, end) = (article.Units.Where(u => u.Outer is null).ToList(), 0);
        writer.Write7BitEncodedInt(regions.Count);
        foreach (var region in regions)
        {
            var span = region.Region ?? new Span(0, 0);
            writer.Write7BitEncodedInt(region.Region is null ? 0 : 1 + span.Start - end);
            writer.Write7BitEncodedInt(span.Length);
            writer.Write7BitEncodedInt(region.Paragraph ?? 0);
            end = span.End;
        }
        foreach (var part in article.Units.Skip(regions.Count))
        {
            writer.Write7BitEncodedInt(part.Paragraph ?? 0);
            writer.Write(part.Key is not { } key ? "" : IsOf(articleKey, key) ? key[Shared..] : "=" + key);
        }
        return bytes.ToArray();
    }

    /// <param name="units">How many units the article has.</param>
    public static ShownUnits Read(byte[] written, int units, string articleKey)
    {
        using var reader = new BinaryReader(new MemoryStream(written), Encoding.UTF8);
        var (regions, end) = (new ShownRegion[reader.Read7BitEncodedInt()], 0);
        for (var i = 0; i < regions.Length; i++)
        {
            var gap = reader.Read7BitEncodedInt();
            var span = new Span(gap == 0 ? 0 : end + gap - 1, reader.Read7BitEncodedInt());
            regions[i] = new(gap == 0 ? null : span, reader.Read7BitEncodedInt() is var number && number > 0 ? number : null);
            end = span.End;
        }
        var parts = new ShownPart[units - regions.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var paragraph = reader.Read7BitEncodedInt();
            parts[i] = new(reader.ReadString() is not { Length: > 0 } key ? null : key[0] == '=' ? key[1..] : articleKey[..Shared] + key,
                paragraph > 0 ? paragraph : null);
        }
        return new(regions, parts);
    }

    public string? KeyOf(int unit) => unit < Regions.Count ? null : Parts[unit - Regions.Count].Key;

    public int? ParagraphOf(int unit) => unit < Regions.Count ? Regions[unit].Paragraph : Parts[unit - Regions.Count].Paragraph;

    private static bool IsOf(string articleKey, string key) =>
        articleKey.Length > Shared && key.StartsWith(articleKey[..Shared] + "-", StringComparison.Ordinal);
}

/// <param name="Span">Null for a title that the text does not hold.</param>
internal sealed record ShownRegion(Span? Span, int? Paragraph)
{
    /// <summary>The text it stands in: the article's, or its title.</summary>
    public string Text(ArticleText article) => Span is null ? article.Title ?? "" : article.Text;

    public Span In(ArticleText article) => Span ?? new(0, article.Title?.Length ?? 0);

    public IReadOnlyList<IndexToken> Tokens(ArticleText article) => IndexText.Tokens(Text(article), In(article));
}

/// <summary>A statement or a passage.</summary>
internal sealed record ShownPart(string? Key, int? Paragraph);
