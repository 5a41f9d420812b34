using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Conferences;

/// <summary>Tells a crowd that only stood near, or would have liked to come, from those who came: "3,000 people gathered to protest", "3
/// million visitors a year".</summary>
internal static class Crowds
{
    public static bool AreMeant(Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            var word = sentence.WordAt(i);
            if (word is "protested" or "protest" or "protesting" or "demonstrated" or "demonstrate" or "demonstrating" or "marched"
                or "rallied" or "petition" or "annually" or "arrested" or "detained" or "killed" or "injured"
                || (word is "a" or "every" or "each" or "per" && sentence.IsWord(i + 1, "year")
                    && sentence.WordAt(Math.Max(0, i - 1)) is "visitors" or "people" or "guests" or "tourists" or "participants"
                    or "attendees" or "delegates"))
            {
                return true;
            }
        }
        return false;
    }
}
