namespace WuzhenArchive.Model;

/// <summary>
/// A summary of <see cref="StatementTopic"/>: how many statements of one speaker that belong to one year are about a topic; none that an
/// author reads in a mind.
/// </summary>
public sealed class SpeakerTopicCount
{
    public int SpeakerId { get; set; }

    public int ConferenceId { get; set; }

    public int TopicId { get; set; }

    public int Count { get; set; }
}
