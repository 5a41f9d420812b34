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
            if (sentence.WordAt(i) is "video" or "videotaped" or "televised" or "prerecorded" or "pre-recorded" or "remotely" or "videolink" or "online")
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
}
