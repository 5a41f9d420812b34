using WuzhenArchive.Authority;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading;

/// <summary>Reads an article: text and authority in, <see cref="ArticleReading"/> out. Pure and thread-safe.</summary>
public sealed class ArticleReader(AuthorityFile authority)
{
    /// <summary>The authority file the reader resolves names by.</summary>
    public AuthorityFile Authority { get; } = authority;

    /// <param name="text">The article's text exactly as decoded; every span of the reading cuts it.</param>
    /// <param name="sidecar">What a curator states about this article; it decides where the text is silent.</param>
    public ArticleReading Read(string text, Sidecar? sidecar = null) => new()
    {
        Text = text,
        Masthead = new(sidecar?.Title, null, sidecar?.Authors ?? [], sidecar?.Published,
            sidecar?.Publisher ?? Authority.Outlets.FirstOrDefault(o => text.StartsWith(o.Name, StringComparison.Ordinal))?.Name, sidecar?.Section),
        Regions = [new RegionReading(RegionKind.Paragraph, new Span(0, text.Length), 1)],
    };
}
