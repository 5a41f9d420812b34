using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Names;
using WuzhenArchive.Text;

namespace WuzhenArchive.Reading.Occasions;

/// <summary>
/// Where the author's words place a sentence: "told the conference", "in his keynote at the summit", "at a harbour fair in Athens",
/// "ahead of the conference".
/// </summary>
/// <param name="article">The edition the article is about.</param>
/// <param name="towns">The towns of the editions.</param>
/// <param name="isLetterRead">The text tells of a letter or a film for the conference: "in his letter" means that one.</param>
internal sealed class Locations(int? article, EditionTowns towns, bool isLetterRead)
{
    private const int StepsBack = 6;

    /// <summary>What the events of a sentence tell; null when none of them tells anything.</summary>
    public static ToldOccasion? Of(SpokenSentence sentence)
    {
        var settings = sentence.Events.Where(e => sentence.IsTold(e.Last)).Select(e => At(sentence, e)).OfType<ToldOccasion>().ToList();
        return settings.Find(s => s.Kind == OccasionKind.Stated) is { } stated && !settings.Exists(s => s.Kind == OccasionKind.Elsewhere && s.Evidence.Start < stated.Evidence.Start && IsApart(sentence, s.Evidence))
            ? stated
            : settings.FirstOrDefault();
    }

    /// <summary>Hearers, a speech for the occasion, or the town itself: "told the delegates", "in his opening speech", "said in Lakeside".</summary>
    public ToldOccasion? Implied(SpokenSentence sentence, int? named)
    {
        if ((named ?? article) is not { } year)
        {
            return null;
        }
        for (var i = 0; i < sentence.Count; i++)
        {
            if (OccasionWords.Audience.Has(sentence.WordAt(i)) && (ToldBefore(sentence, i) is >= 0 and var heard ? heard : SaidTo(sentence, i)) is >= 0 and var told)
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
            if (OccasionWords.Sent.Has(sentence.WordAt(i)) && (SentFrom(sentence, i) is >= 0 and var sent ? sent : ReadFrom(sentence, i)) is >= 0 and var read)
            {
                return new(OccasionKind.Stated, year, sentence.Cover(read, i));
            }
            if (OccasionWords.Speeches.Has(sentence.WordAt(i)) && !IsElsewhereBehind(sentence, i) && SpeechFrom(sentence, i) is >= 0 and var first)
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
            if (sentence.IsTold(i) && sentence.WordAt(i - 1) is "in" or "In" && towns.At(sentence.Sentence, i) is { } last && !IsOfPerson(sentence, i))
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

    private static bool IsApart(SpokenSentence sentence, Span evidence) => OccasionWords.ApartWords.Has(evidence.In(sentence.Sentence.Shadow).ToString().Split(' ')[0]);

    private static ToldOccasion? At(SpokenSentence sentence, EventPhrase phrase)
    {
        var (i, isStretch) = (phrase.First - 1, false);
        for (var steps = 0; i >= 0 && steps < StepsBack; steps++, i--)
        {
            var word = sentence.WordAt(i);
            if (word is "of" && Stretch(sentence, i) is >= 0 and var stretch)
            {
                (i, isStretch) = (stretch, true);
                if (sentence.WordAt(i) is "eve")
                {
                    return new(OccasionKind.Elsewhere, null, sentence.Cover(i, phrase.Last));
                }
                continue;
            }
            if (word is "of" && sentence.WordAt(i - 1) is "ahead" or "Ahead" or "front" or "advance")
            {
                return new(OccasionKind.Elsewhere, null, sentence.Cover(i - 1, phrase.Last));
            }
            if (word is "to" && sentence.WordAt(i - 1) is "prior" or "Prior" or "run-up" or "runup" or "up")
            {
                return new(OccasionKind.Elsewhere, null, sentence.Cover(i - 1, phrase.Last));
            }
            if (word is "before" or "Before" or "after" or "After" or "following" or "Following" or "since" or "Since" or "until" && !IsSpeakingBefore(sentence, i))
            {
                return new(OccasionKind.Elsewhere, null, sentence.Cover(TimeBefore(sentence, i), phrase.Last));
            }
            // "Berg, who was at the conference, said": where he said it, nobody tells.
            if (word is "at" && sentence.Is(i - 1, WordClass.Be))
            {
                return null;
            }
            if (IsOfSomethingElse(sentence, i) || IsAhead(sentence, phrase))
            {
                return null;
            }
            if ((OccasionWords.AtWords.Has(word) || IsHearing(sentence, i, phrase.First)) && (isStretch || IsDirect(sentence, i, phrase.First)))
            {
                return phrase.IsOurs ? new(OccasionKind.Stated, phrase.Year, sentence.Cover(i, phrase.Last)) : new(OccasionKind.Elsewhere, null, sentence.Cover(i, phrase.Last));
            }
            if (!sentence.IsTold(i) || !(isStretch || sentence.Sentence[i].Kind is Prose.UnitKind.Possessive or Prose.UnitKind.Number || sentence.Is(i, WordClass.Determiner | WordClass.Adverb | WordClass.PossessivePronoun) || OccasionWords.Ceremonial.Has(word)))
            {
                return null;
            }
        }
        return null;
    }

    // "the delegation to the conference", "about the mood at the conference": this says what the words are about, not where they were said.
    private static bool IsOfSomethingElse(SpokenSentence sentence, int preposition)
    {
        var before = preposition - 1;
        return sentence.WordAt(preposition) switch
        {
            "to" => sentence.IsTold(before) && sentence.Sentence[before].IsWord && sentence.Is(before, WordClass.Role | WordClass.Human) | sentence.WordAt(before) is "delegation" or "team" or "visit" or "visitor" or "visitors" or "trip" or "way" or "invitation" or "invited" or "key" or "adviser" or "advisor",
            "at" => sentence.WordAt(before - 1) is "the" or "a" or "an" && sentence.WordAt(before - 2) is "about" or "over" or "for" or "of" && !OccasionWords.Speeches.Has(sentence.WordAt(before)) && !OccasionWords.Events.Has(sentence.WordAt(before)) && !OccasionWords.Stretches.Has(sentence.WordAt(before)),
            _ => false,
        };
    }

    // "at the next conference": nobody has spoken there yet.
    private static bool IsAhead(SpokenSentence sentence, EventPhrase phrase) =>
        Enumerable.Range(Math.Max(0, phrase.First - 1), phrase.Last - Math.Max(0, phrase.First - 1)).Any(i => sentence.WordAt(i) is "next" or "upcoming" or "forthcoming" or "coming");

    // "the organizers of the conference" is nowhere; "on the sidelines of the conference" is at it.
    private static int Stretch(SpokenSentence sentence, int of) => of > 0 && OccasionWords.Stretches.Has(sentence.WordAt(of - 1)) ? of - 1 : -1;

    private static bool IsDirect(SpokenSentence sentence, int preposition, int first)
    {
        for (var i = preposition + 1; i < first; i++)
        {
            if (!sentence.IsTold(i) || sentence.Is(i, WordClass.Preposition | WordClass.Conjunction))
            {
                return false;
            }
        }
        return true;
    }

    // "warned the opening ceremony that"
    private static bool IsHearing(SpokenSentence sentence, int i, int first) => i == first - 1 && sentence.Is(i, WordClass.Reporting);

    private static bool IsSpeakingBefore(SpokenSentence sentence, int i) => sentence.WordAt(i) is "before" && OccasionWords.Speaking.Has(sentence.WordAt(i - 1));

    // "a week before the conference"
    private static int TimeBefore(SpokenSentence sentence, int i) =>
        OccasionWords.Spans.Has(sentence.WordAt(i - 1)) ? Math.Max(0, i - 2) : i;

    private static int ToldBefore(SpokenSentence sentence, int hearers)
    {
        for (var i = hearers - 1; i >= Math.Max(0, hearers - 4); i--)
        {
            if (sentence.WordAt(i) is "told" or "telling" or "tells" or "thanked" or "reminded" or "assured" or "informed" or "addressing" or "addressed")
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
            : sentence.WordAt(i + 1) is "by" or "via" or "through" or "over" && (sentence.WordAt(last) is "video" or "videolink" or "link" or "livestream" || OccasionWords.Sent.Has(sentence.WordAt(last))) ? last
            : -1;
    }

    // "To a packed hall, the minister said"
    private static int SaidTo(SpokenSentence sentence, int hearers) => hearers is > 0 and < 5 && sentence.WordAt(0) is "To" or "Before" && sentence.Is(1, WordClass.Determiner) ? 0 : -1;

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
            return sentence.WordAt(noun - 1) is "the" && sentence.WordAt(noun - 2) is "in" or "In" && !sentence.Is(noun + 1, WordClass.Preposition) && !(noun + 1 < sentence.Count && sentence.Sentence[noun + 1].Kind == Prose.UnitKind.Possessive) ? noun - 2
                : sentence.WordAt(noun) is "plenary" && sentence.WordAt(noun - 1) is "in" or "In" ? noun - 1 : -1;
        }
        var i = sentence.WordAt(noun - 1) is "the" or "that" or "this" ? noun - 2 : noun - 1;
        return sentence.WordAt(i) is "on" or "On" or "from" or "From" or "at" && (i < noun - 1 || sentence.WordAt(noun) is "stage") ? i : -1;
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
            else if (sentence.WordAt(i) is "in" or "In" or "during" or "During" or "with" or "via" or "Via" or "by" or "through" or "delivering" or "Delivering" or "giving")
            {
                return isForOccasion || (IsKnown(sentence, i + 1) && !(OccasionWords.Sent.Has(sentence.WordAt(noun)) && !isLetterRead && !IsHeld(sentence, i + 1, noun)) && sentence.WordAt(i) is "in" or "In" or "during" or "During") ? i : -1;
            }
            else if (!sentence.IsTold(i))
            {
                return -1;
            }
        }
        return -1;
    }

    private static bool IsKnown(SpokenSentence sentence, int i) => sentence.WordAt(i) is "the" or "his" or "her" or "their" or "its" && sentence.WordAt(i + 1) is not "same";

    // "in her presentation"
    private static bool IsHeld(SpokenSentence sentence, int whose, int noun) =>
        sentence.WordAt(whose) is "his" or "her" or "their" && sentence.WordAt(noun) is "presentation" or "talk" or "lecture" or "intervention";

    // "his speech in Athens", "her address to the nation"
    private bool IsElsewhereBehind(SpokenSentence sentence, int noun) =>
        sentence.WordAt(noun + 1) is "in" or "at" or "to" or "before" or "last" or "from"
        && !(sentence.WordAt(noun + 1) is "in" && (towns.At(sentence.Sentence, noun + 2) is not null || !sentence.Sentence.IsCapitalised(noun + 2)));
}
