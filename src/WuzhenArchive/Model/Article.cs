using WuzhenArchive.Text;

namespace WuzhenArchive.Model;

/// <summary>One source document, its text kept exactly as decoded.</summary>
public sealed class Article
{
    public int Id { get; set; }

    /// <summary>The first sixteen hexadecimal digits of the SHA-256 of the bytes.</summary>
    public required string Key { get; set; }

    public required string Slug { get; set; }

    /// <summary>The name of the file it came from, without folder.</summary>
    public required string File { get; set; }

    public required string Text { get; set; }

    /// <summary>Null when the text has none; pages then show the file's name and say so.</summary>
    public string? Title { get; set; }

    /// <summary>ISO 8601, as precise as is known; null when it is not stated.</summary>
    public string? Published { get; set; }

    /// <summary>When it was changed, where the article says so; never the date of publication.</summary>
    public string? Updated { get; set; }

    public string? Publisher { get; set; }

    public string? Section { get; set; }

    public string? Address { get; set; }

    public int? ConferenceId { get; set; }

    public Conference? Conference { get; set; }

    /// <summary>The words that name the conference.</summary>
    public Span? ConferenceSpan { get; set; }
}

/// <summary>An author as signed. An article without one is unsigned.</summary>
public sealed class ArticleAuthor
{
    private string name = "";

    public int Id { get; set; }

    public int ArticleId { get; set; }

    public Article? Article { get; set; }

    public int Position { get; set; }

    public required string Name
    {
        get => name;
        set => (name, Slug) = (value, NameSlug.Of(value));
    }

    /// <summary>The address of the author's page; names that fold alike share one.</summary>
    public string Slug { get; private set; } = "";
}

/// <summary>The bytes an article and its sidecar came as: the truth everything else is derived from.</summary>
public sealed class ArticleSource
{
    public int Id { get; set; }

    public int ArticleId { get; set; }

    public Article? Article { get; set; }

    public required string Sha256 { get; set; }

    public required string Encoding { get; set; }

    public required byte[] Bytes { get; set; }

    public byte[]? Sidecar { get; set; }
}

/// <summary>A piece of an article's text by function.</summary>
public sealed class Region
{
    public int Id { get; set; }

    public int ArticleId { get; set; }

    public Article? Article { get; set; }

    public required RegionKind Kind { get; set; }

    public required Span Span { get; set; }

    public int? Number { get; set; }
}
