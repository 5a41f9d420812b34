using WuzhenArchive.Model;

namespace WuzhenArchive.Store;

/// <summary>What the numbers in records mean.</summary>
public sealed class RecordNames(
    IReadOnlyDictionary<int, Speaker> speakers, IReadOnlyDictionary<int, Conference> conferences, IReadOnlyDictionary<int, Topic> topics)
{
    public Speaker? Speaker(int? id) => id is { } known ? speakers.GetValueOrDefault(known) : null;

    public Conference? Conference(int? id) => id is { } known ? conferences.GetValueOrDefault(known) : null;

    public Topic? Topic(int? id) => id is { } known ? topics.GetValueOrDefault(known) : null;
}
