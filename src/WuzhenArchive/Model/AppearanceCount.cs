namespace WuzhenArchive.Model;

/// <summary>A summary of <see cref="Appearance"/>: how many articles tell of one part of a speaker in an edition, in one manner.</summary>
public sealed class AppearanceCount
{
    public int SpeakerId { get; set; }

    public int ConferenceId { get; set; }

    public required string Part { get; set; }

    /// <summary>Empty where it is not stated.</summary>
    public required string Manner { get; set; }

    public int Articles { get; set; }

    /// <summary>The first of the appearances, with the words that tell of it.</summary>
    public int FirstId { get; set; }
}
