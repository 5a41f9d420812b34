namespace WuzhenArchive.Model;

/// <summary>The row of an article's text and of its <see cref="ArticleRecord"/>, both compressed, see <c>Packed</c>.</summary>
public sealed class ArticleBody
{
    public int ArticleId { get; set; }

    public Article? Article { get; set; }

    /// <summary>UTF-8; null where it is what the source's bytes are.</summary>
    public byte[]? Text { get; set; }

    /// <summary>See <c>RecordCodec</c>.</summary>
    public required byte[] Record { get; set; }
}
