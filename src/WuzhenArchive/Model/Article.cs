using WuzhenArchive.Text;

namespace WuzhenArchive.Model;

/// <summary>One source document: what lists show of it. Its text and what was found in it are its <see cref="ArticleRecord"/>.</summary>
public sealed class Article
{
    /// <summary>Stands behind every date.</summary>
    public const string Undated = "~";

    public int Id { get; set; }

    /// <summary>The first sixteen hexadecimal digits of the SHA-256 of the bytes.</summary>
    public required string Key { get; set; }

    public required string Slug { get; set; }

    /// <summary>The name of the file it came from, without folder.</summary>
    public required string File { get; set; }

    /// <summary>Null when the text has none; pages then show the file's name and say so.</summary>
    public string? Title { get; set; }

    /// <summary>ISO 8601, as precise as is known; null when it is not stated.</summary>
    public string? Published { get; set; }

    /// <summary>When it was changed, where the article says so; never the date of publication.</summary>
    public string? Updated { get; set; }

    public string? Publisher { get; set; }

    public string? Section { get; set; }

    public string? Address { get; set; }

    /// <summary>Its place among the articles on its conference: by date, undated ones last, then by address.</summary>
    public string Position
    {
        get => $"{Published ?? Undated} {Slug}";
        private set { }
    }

    public int? ConferenceId { get; set; }

    public Conference? Conference { get; set; }

    /// <summary>The words that name the conference.</summary>
    public Span? ConferenceSpan { get; set; }

    /// <summary>How many statements it has.</summary>
    public int Statements { get; set; }

    /// <summary>To how many named speakers it attributes words.</summary>
    public int Speakers { get; set; }

    /// <summary>How many passages it has in quotation marks or set off.</summary>
    public int Passages { get; set; }

    /// <summary>How much of it the reader could not tell.</summary>
    public int Findings { get; set; }
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
    public int ArticleId { get; set; }

    public Article? Article { get; set; }

    public required string Sha256 { get; set; }

    public required string Encoding { get; set; }

    /// <summary>Compressed, see <c>Packed</c>.</summary>
    public required byte[] Bytes { get; set; }

    public byte[]? Sidecar { get; set; }
}
