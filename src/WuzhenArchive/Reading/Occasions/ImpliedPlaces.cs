using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Occasions;

/// <summary>
/// Where a sentence places its words without naming the conference: by hearers, by where a speaker stands, by a speech for the occasion, or
/// by the town: "told the delegates", "from the podium", "in his opening speech", "said in Lakeside".
/// </summary>
/// <param name="article">The edition the article is about.</param>
/// <param name="towns">The towns of the editions.</param>
/// <param name="isLetterRead">The text tells of a letter or a film for the conference: "in his letter" means that one.</param>
internal sealed class ImpliedPlaces(int? article, EditionTowns towns, bool isLetterRead)
{
    /// <param name="named">The one edition that the author's words name; null for the article's.</param>
    public ToldOccasion? Of(SpokenSentence sentence, int? named)
    {
        if ((named ?? article) is not { } year)
        {
            return null;
        }
        for (var i = 0; i < sentence.Count; i++)
        {
            if (OccasionWords.Audience.Has(sentence.WordAt(i))
                && (ToldBefore(sentence, i) is >= 0 and var heard ? heard : SaidTo(sentence, i)) is >= 0 and var told)
            {
                return new(OccasionKind.Stated, year, sentence.Cover(told, i));
            }
            if (Attending(sentence, i) is >= 0 and var attending)
            {
                return new(OccasionKind.Stated, year, sentence.Cover(i, attending));
            }
            if (OccasionWords.Stands.Has(sentence.WordAt(i)) && StandFrom(sentence, i) is >= 0 and var stand)
            {
                return new(OccasionKind.Stated, year, sentence.Cover(stand, i));
            }
            if (OccasionWords.Sent.Has(sentence.WordAt(i))
                && (SentFrom(sentence, i) is >= 0 and var sent ? sent : ReadFrom(sentence, i)) is >= 0 and var read)
            {
                return new(OccasionKind.Stated, year, sentence.Cover(read, i));
            }
            if (OccasionWords.Speeches.Has(sentence.WordAt(i)) && !IsElsewhereBehind(sentence, i) && SpeechFrom(sentence, i) is >= 0
                and var first)
            {
                return new(OccasionKind.Stated, year, sentence.Cover(first, i));
            }
        }
        return null;
    }

    /// <summary>"said in Lakeside on Monday": the town of the conference.</summary>
    public ToldOccasion? InTown(SpokenSentence sentence)
    {
        for (var i = 1; article is not null && i < sentence.Count; i++)
        {
            if (sentence.IsTold(i) && sentence.WordAt(i - 1) is "in" or "In" && towns.At(sentence.Sentence, i) is { } last
                && !IsOfPerson(sentence, i))
            {
                return new(OccasionKind.Context, article, sentence.Cover(i - 1, last));
            }
        }
        return null;
    }

    // "said the professor, who was in Lakeside as an adviser": it tells of the professor, not of his words.
    private static bool IsOfPerson(SpokenSentence sentence, int place)
    {
        for (var i = place - 1; i > 0 && sentence.IsTold(i); i--)
        {
            if (sentence.Sentence.IsMark(i, ',') || sentence.Is(i, WordClass.Reporting))
            {
                return sentence.WordAt(i + 1) is "who" or "which" or "whose";
            }
        }
        return false;
    }

    private static int ToldBefore(SpokenSentence sentence, int hearers)
    {
        for (var i = hearers - 1; i >= Math.Max(0, hearers - 4); i--)
        {
            if (sentence.WordAt(i) is "told" or "telling" or "tells" or "thanked" or "reminded" or "assured" or "informed" or "addressing"
                or "addressed")
            {
                return i;
            }
        }
        return -1;
    }

    // "Berg, attending in person, proposed", "Lee, who joined by video link, said"
    private static int Attending(SpokenSentence sentence, int i)
    {
        if (!(sentence.WordAt(i) is "attending" or "speaking" or "appearing" or "joining" or "joined" or "participating" or "connected"))
        {
            return -1;
        }
        var last = i + 2;
        return sentence.WordAt(i + 1) is "in" && sentence.WordAt(last) is "person" ? last
            : sentence.WordAt(i + 1) is "remotely" or "virtually" or "online" ? i + 1
            : sentence.WordAt(i + 1) is "by" or "via" or "through" or "over"
                && (sentence.WordAt(last) is "video" or "videolink" or "link" or "livestream"
                || OccasionWords.Sent.Has(sentence.WordAt(last))) ? last
            : -1;
    }

    // "To a packed hall, the minister said"
    private static int SaidTo(SpokenSentence sentence, int hearers) =>
        hearers is > 0 and < 5 && sentence.WordAt(0) is "To" or "Before" && sentence.Is(1, WordClass.Determiner) ? 0 : -1;

    // "sent a congratulatory letter"
    private static int SentFrom(SpokenSentence sentence, int noun) =>
        Enumerable.Range(1, 3).FirstOrDefault(n => OccasionWords.Ceremonial.Has(sentence.WordAt(noun - n))) is > 0 and var ceremonial
            ? Before(sentence, noun - ceremonial, "sent", "sends", "sending", "delivered", "via") : -1;

    // "read out a letter in which"
    private static int ReadFrom(SpokenSentence sentence, int noun) => Before(sentence, noun, "read", "reading", "reads", "aloud");

    private static int Before(SpokenSentence sentence, int i, params ReadOnlySpan<string> words)
    {
        for (var n = i - 1; n >= Math.Max(0, i - 4) && sentence.IsTold(n); n--)
        {
            if (words.Contains(sentence.WordAt(n).ToString()))
            {
                return n;
            }
        }
        return -1;
    }

    // "on stage", "from the podium", "from the floor", "in plenary", "in the ballroom"
    private static int StandFrom(SpokenSentence sentence, int noun)
    {
        if (sentence.WordAt(noun) is "hall" or "ballroom" or "auditorium" or "plenary")
        {
            return sentence.WordAt(noun - 1) is "the" && sentence.WordAt(noun - 2) is "in" or "In"
                && !sentence.Is(noun + 1, WordClass.Preposition)
                && !(noun + 1 < sentence.Count && sentence.Sentence[noun + 1].Kind == Prose.UnitKind.Possessive) ? noun - 2
                : sentence.WordAt(noun) is "plenary" && sentence.WordAt(noun - 1) is "in" or "In" ? noun - 1 : -1;
        }
        var i = sentence.WordAt(noun - 1) is "the" or "that" or "this" ? noun - 2 : noun - 1;
        return sentence.WordAt(i) is "on" or "On" or "from" or "From" or "at" && (i < noun - 1 || sentence.WordAt(noun) is "stage") ? i
            : -1;
    }

    // "in his opening speech", "in the keynote", "via a video message": only what is spoken of as known, or is made for an opening.
    private int SpeechFrom(SpokenSentence sentence, int noun)
    {
        var isForOccasion = sentence.WordAt(noun) is "keynote" or "Keynote";
        for (var i = noun - 1; i >= Math.Max(0, noun - 4); i--)
        {
            if (OccasionWords.Ceremonial.Has(sentence.WordAt(i)))
            {
                isForOccasion = true;
            }
            else if (sentence.WordAt(i) is "in" or "In" or "during" or "During" or "with" or "via" or "Via" or "by" or "through"
                or "delivering" or "Delivering" or "giving")
            {
                return isForOccasion || (IsKnown(sentence, i + 1)
                    && !(OccasionWords.Sent.Has(sentence.WordAt(noun)) && !isLetterRead && !IsHeld(sentence, i + 1, noun))
                    && sentence.WordAt(i) is "in" or "In" or "during" or "During") ? i : -1;
            }
            else if (!sentence.IsTold(i))
            {
                return -1;
            }
        }
        return -1;
    }

    private static bool IsKnown(SpokenSentence sentence, int i) =>
        sentence.WordAt(i) is "the" or "his" or "her" or "their" or "its" && sentence.WordAt(i + 1) is not "same";

    // "in her presentation"
    private static bool IsHeld(SpokenSentence sentence, int whose, int noun) =>
        sentence.WordAt(whose) is "his" or "her" or "their" && sentence.WordAt(noun) is "presentation" or "talk" or "lecture"
            or "intervention";

    // "his speech in Athens", "her address to the nation"
    private bool IsElsewhereBehind(SpokenSentence sentence, int noun) =>
        sentence.WordAt(noun + 1) is "in" or "at" or "to" or "before" or "last" or "from"
        && !(sentence.WordAt(noun + 1) is "in"
            && (towns.At(sentence.Sentence, noun + 2) is not null || !sentence.Sentence.IsCapitalised(noun + 2)));
}
