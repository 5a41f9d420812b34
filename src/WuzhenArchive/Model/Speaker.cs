using WuzhenArchive.Text;

namespace WuzhenArchive.Model;

/// <summary>A person or a body to whom words are attributed, or who took part.</summary>
public sealed class Speaker
{
    public int Id { get; set; }

    public required string Slug { get; set; }

    public required string Name { get; set; }

    public required SpeakerKind Kind { get; set; }

    /// <summary>A summary: how many statements there are of this speaker's, at whatever conference.</summary>
    public int Statements { get; set; }
}

/// <summary>A way a speaker's name is printed, folded for look-up.</summary>
public sealed class SpeakerAlias
{
    public int Id { get; set; }

    public int SpeakerId { get; set; }

    public Speaker? Speaker { get; set; }

    public required string Name { get; set; }

    /// <summary>The address a speaker of this name would have; it leads to this one.</summary>
    public required string Slug { get; set; }
}
