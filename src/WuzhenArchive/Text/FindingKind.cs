namespace WuzhenArchive.Text;

/// <summary>What the reader could not tell, or what a curator should look at. Stored, exported and addressed by its name.</summary>
public enum FindingKind
{
    // Of the file.
    Encoding,
    Form,
    FrontMatter,

    // Of the article as a whole.
    NoTitle,
    NoAuthor,
    NoDate,
    NoConference,
    TextLeftAside,

    // Of some words.
    CueWithoutStatement,
    SpeakerNotResolved,
    QuotationWithoutSpeaker,
    CorrectionWithoutMatch,
    PerhapsTheSameSpeaker,
}

public static class FindingKinds
{
    private static readonly WordNames<FindingKind> Names = new();

    /// <summary>"speaker not resolved".</summary>
    public static string Name(this FindingKind kind) => Names[kind];

    /// <summary>Null: no kind has this name.</summary>
    public static FindingKind? Find(string? name) => name is null ? null : Names.Find(name);

    /// <exception cref="InvalidDataException">No kind has this name.</exception>
    public static FindingKind Named(string name) => Names.Read(name);
}
