using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>How somebody spoke who may have been far away: "in person", "by video", "by letter".</summary>
internal sealed record Manner(string Words, Span Span)
{
    /// <summary>The first word of manner between two units, both included.</summary>
    public static Manner? In(Sentence sentence, int first, int last)
    {
        for (var i = Math.Max(0, first); i < Math.Min(last + 1, sentence.Count); i++)
        {
            if (IsVideo(sentence, i) || sentence.WordAt(i) is "televised" or "remotely" or "videolink" || (sentence.IsWord(i, "online") && IsSpeaking(sentence, i - 1)))
            {
                return new("by video", sentence[i].Span);
            }
            if (sentence.IsWord(i, "in") && sentence.IsWord(i + 1, "person"))
            {
                return new("in person", sentence.Cover(i, i + 1));
            }
            if (sentence.WordAt(i) is "letter" or "message" && sentence.Is(i - 1, WordClass.Determiner | WordClass.CueNoun) && !sentence.IsWord(i - 1, "video"))
            {
                return new("by letter", sentence[i].Span);
            }
        }
        return null;
    }

    /// <summary>A video that speaks for somebody: "by video", "a video message", "a recorded speech"; no "video conference", no "video platform".</summary>
    public static bool IsVideo(Sentence sentence, int i)
    {
        if ((uint)i >= (uint)sentence.Count)
        {
            return false;
        }
        var next = sentence.WordAt(Math.Min(i + 1, sentence.Count - 1));
        return sentence.WordAt(i) is "video" or "Video"
            ? !(next is "conference" or "conferences" or "conferencing" or "platform" or "platforms" or "site" or "sites" or "app" or "apps" or "clip" or "clips" or "game" or "games" or "surveillance" or "streaming" or "sharing" or "calls" or "cameras")
            : sentence.WordAt(i) is "videotaped" or "prerecorded" or "pre-recorded" || (sentence.WordAt(i) is "recorded" && next is "message" or "speech" or "address" or "video");
    }

    // "addressed the ceremony online"; but "a common future online" says nothing of it.
    private static bool IsSpeaking(Sentence sentence, int i) =>
        i >= 0 && sentence.WordAt(i) is "spoke" or "speech" or "address" or "appeared" or "joined" or "attended" or "remarks" or "ceremony" or "opening" or "conference" or "spoken";
}
