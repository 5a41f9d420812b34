namespace WuzhenArchive.Model;

/// <summary>A summary of the articles about one conference: how often they print each word.</summary>
public sealed class YearWords
{
    public int ConferenceId { get; set; }

    /// <summary>How many articles were counted: all about this conference.</summary>
    public int Articles { get; set; }

    /// <summary>All running words.</summary>
    public int Words { get; set; }

    /// <summary>Each word with the ways it is printed, see <c>YearWordsCodec</c>.</summary>
    public required byte[] Prints { get; set; }
}
