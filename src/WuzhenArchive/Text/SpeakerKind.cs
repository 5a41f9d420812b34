namespace WuzhenArchive.Text;

/// <summary>What a speaker is, as far as the authority file or the text says.</summary>
public enum SpeakerKind
{
    Unknown,
    Person,
    Body,
}
