using WuzhenArchive.Text;

namespace WuzhenArchive.Citing;

/// <summary>A place in a work, and whose words stand there: the second layer of a citation.</summary>
/// <param name="Paragraph">Null in a title.</param>
/// <param name="Speaker">Who speaks, and where: "Ethel Brook, 2nd Lock Conference, Quayside, 2015"; null where nobody but the author
/// does.</param>
/// <param name="Voice">How the speaker's words reach the reader; null where nobody speaks.</param>
public sealed record CitedPlace(int? Paragraph, string? Speaker = null, StatementMode? Voice = null)
{
    /// <summary>The archive's absolute address of the words themselves.</summary>
    public string? Address { get; init; }

    /// <summary>"quoted in" only where the words are the speaker's from end to end.</summary>
    public string? How => Voice switch
    {
        null => null,
        StatementMode.Indirect => "reported in",
        StatementMode.Mixed => "quoted in part in",
        StatementMode.Interpreted => "as read by the author in",
        _ => "quoted in",
    };
}
