using WuzhenArchive.Reading.Conferences;
using WuzhenArchive.Reading.Lexicon;
using WuzhenArchive.Reading.Prose;

namespace WuzhenArchive.Reading.Occasions;

/// <summary>
/// Finds the events a text speaks of, sentence by sentence, and tells the conferences of the series from all others. "The forum" is the
/// event last named with that noun: behind "the Munich Forum" it is not ours.
/// </summary>
/// <param name="article">The edition the article is about.</param>
internal sealed class EventPhrases(EditionsNamed editions, int? article)
{
    private const int ModifiersBefore = 4;
    private const int FirstLines = 2;

    // The nouns of the other events named since the series was.
    private readonly HashSet<string> namedLast = new(StringComparer.OrdinalIgnoreCase);
    private bool isSeriesNamed = article is not null;

    /// <summary>To be called in the order of the text: what a plain noun means follows from the names before it.</summary>
    public IReadOnlyList<EventPhrase> In(Sentence sentence)
    {
        List<EventPhrase>? found = null;
        var named = editions.Found(sentence);
        var names = editions.NamesIn(sentence);
        for (var i = 0; i < sentence.Count; i++)
        {
            if (NameAt(names, i) is var (first, last))
            {
                isSeriesNamed = true;
                namedLast.Clear();
                (found ??= []).Add(new(WithModifiers(sentence, first), last, true, YearOf(sentence, named, first, last)));
                i = last;
            }
            else if (NameOfAnother(sentence, i) is { } end)
            {
                var isOurs = IsOursAt(sentence, end, names);
                namedLast.Add(sentence.WordAt(HeadOf(sentence, i, end)).ToString());
                (found ??= []).Add(new(i, end, isOurs, isOurs ? YearOf(sentence, named, i, end) : null));
                i = end;
            }
            else if (sentence[i].IsWord && !sentence.IsCapitalised(i) && OccasionWords.Events.Has(sentence.WordAt(i))
                && Plain(sentence, i, named, names) is { } plain)
            {
                (found ??= []).Add(plain);
            }
        }
        return found is null ? [] : found;
    }

    private static (int First, int Last)? NameAt(IReadOnlyList<(int First, int Last)> names, int i)
    {
        for (var n = 0; n < names.Count; n++)
        {
            if (names[n].First == i)
            {
                return names[n];
            }
        }
        return null;
    }

    // "the Green Lock Forum of the conference", "a panel at the Lakeside Summit"
    private bool IsOursAt(Sentence sentence, int last, IReadOnlyList<(int First, int Last)> names)
    {
        if (!(sentence.IsWord(last + 1, "of") || sentence.IsWord(last + 1, "at") || sentence.IsWord(last + 1, "during")
            || sentence.IsWord(last + 1, "within")))
        {
            return false;
        }
        for (var i = last + 2; i < Math.Min(last + 7, sentence.Count); i++)
        {
            if (NameAt(names, i) is not null
                || (isSeriesNamed && !sentence.IsCapitalised(i) && sentence.WordAt(i) is "conference" or "summit" or "event"
                && sentence.Is(i - 1, WordClass.Determiner)))
            {
                return true;
            }
            if (!sentence[i].IsWord && sentence[i].Kind is not (UnitKind.Number or UnitKind.Possessive))
            {
                return false;
            }
        }
        return false;
    }

    private EventPhrase? Plain(Sentence sentence, int noun, IReadOnlyList<NamedEdition> named, IReadOnlyList<(int First, int Last)> names)
    {
        var first = WithModifiers(sentence, noun);
        var isDefinite = IsDefinite(sentence, first, noun);
        var head = sentence.WordAt(noun);
        if (IsOfPress(sentence, noun) || (sentence.IsWord(noun + 1, "of") && names.Any(n => n.First <= noun + 3 && n.First > noun)))
        {
            return null;
        }
        if (IsOursAt(sentence, noun, names))
        {
            return new(first, noun, true, YearOf(sentence, named, first, Math.Min(noun + 6, sentence.Count - 1)));
        }
        if (IsInAnotherPlace(sentence, noun))
        {
            return new(first, noun, false, null);
        }
        if (!isSeriesNamed)
        {
            return null;
        }
        if (isDefinite && IsOfAnotherYear(sentence, first, noun) && YearOf(sentence, named, first, noun) == article)
        {
            return null;
        }
        if (isDefinite)
        {
            var isOther = namedLast.Contains(head.ToString()) || (OccasionWords.Apart.Has(head) && !editions.IsSeriesNoun(sentence, noun));
            return isOther ? new(first, noun, false, null) : IsOnTopic(sentence, noun) ? null
                : new(first, noun, true, YearOf(sentence, named, first, noun));
        }
        return IsIntroduced(sentence, noun) || (IsInOurTown(sentence, noun) && editions.IsSeriesNoun(sentence, noun)) ? new(first, noun, true, article)
            : OccasionWords.Parts.Has(head) && article is not null && sentence.Is(first, WordClass.Determiner)
                ? new(first, noun, true, article)
            : sentence.Is(first, WordClass.Determiner) && !(head is "event" or "opening" or "closing" or "dialogue" or "talks")
                ? new(first, noun, false, null) : null;
    }

    // "pledged help on Sunday, at a conference run by the regulator", in the first lines of a report on the conference.
    private bool IsIntroduced(Sentence sentence, int noun) =>
        article is not null && sentence.Paragraph.Number <= FirstLines && editions.IsSeriesNoun(sentence, noun) && namedLast.Count == 0
        && Enumerable.Range(1, ModifiersBefore)
            .Any(n => sentence.WordAt(Math.Max(0, noun - n)) is "a" or "an" && sentence.WordAt(Math.Max(0, noun - n - 1)) is "at");

    // "last year's summit", where nothing tells that it was ours.
    private static bool IsOfAnotherYear(Sentence sentence, int first, int noun) =>
        Enumerable.Range(first, noun - first).Any(i => sentence.WordAt(i) is "last" or "Last" or "previous" or "next" or "earlier");

    // "the forum on locks", "the opening of the market": which of many, the words do not tell.
    private static bool IsOnTopic(Sentence sentence, int noun) =>
        sentence.IsWord(noun + 1, "about")
            || (sentence.IsWord(noun + 1, "on") && !sentence.Is(noun + 2, WordClass.Weekday | WordClass.Month)
            && !(noun + 2 < sentence.Count && sentence[noun + 2].Kind == UnitKind.Number))
        || (sentence.IsWord(noun + 1, "of") && sentence.WordAt(noun) is "opening" or "closing");

    // "news conference", "press briefing": where reporters are told things, which may be anywhere.
    private static bool IsOfPress(Sentence sentence, int noun) =>
        noun > 0 && sentence.WordAt(noun - 1) is "press" or "news" or "video" or "conference" or "phone";

    private static bool IsDefinite(Sentence sentence, int first, int noun)
    {
        for (var i = first; i < noun; i++)
        {
            if (sentence.WordAt(i) is "a" or "an" or "A" or "An" or "another" or "any" or "some" or "every" or "each" or "other" or "no")
            {
                return false;
            }
        }
        return first < noun && (sentence.WordAt(first) is "the" or "The" or "this" or "This" or "that" or "its"
            || sentence[noun - 1].Kind == UnitKind.Possessive || sentence.Is(first, WordClass.Ordinal | WordClass.PossessivePronoun));
    }

    private bool IsInAnotherPlace(Sentence sentence, int noun) =>
        sentence.WordAt(Math.Min(noun + 1, sentence.Count - 1)) is "in" or "at" && sentence.IsCapitalised(noun + 2)
            && !sentence.Is(noun + 2, WordClass.Month | WordClass.Weekday)
        && editions.Towns.At(sentence, noun + 2) is null;

    // "a rivers conference in Lakeside", where that is the town of the article's edition.
    private bool IsInOurTown(Sentence sentence, int noun) =>
        article is not null && sentence.IsWord(noun + 1, "in") && editions.Towns.At(sentence, noun + 2) is not null;

    // Back over "the opening", "this year's", "second annual", "2022".
    private static int WithModifiers(Sentence sentence, int noun)
    {
        var first = noun;
        while (first > 0 && noun - first < ModifiersBefore && (sentence[first - 1].Kind is UnitKind.Possessive or UnitKind.Number
            || (sentence[first - 1].IsWord && !sentence.Is(first - 1,
                WordClass.Preposition | WordClass.Conjunction | WordClass.Verb | WordClass.Auxiliary) | sentence.WordAt(first - 1) is "opening" or "closing" or "last")))
        {
            first--;
            if (sentence.Is(first, WordClass.Determiner | WordClass.PossessivePronoun) && !sentence.Is(first, WordClass.Ordinal))
            {
                break;
            }
        }
        return first;
    }

    // "the Munich Security Conference", "Harbour Fair 2020": capitals that end in a noun for events.
    private static int? NameOfAnother(Sentence sentence, int i)
    {
        if (!sentence.IsCapitalised(i) || (i > 0 && sentence.IsCapitalised(i - 1)))
        {
            return null;
        }
        var last = i;
        var head = -1;
        while (last < sentence.Count && (sentence.IsCapitalised(last)
            || (last > i && sentence.WordAt(last) is "on" or "of" or "for" or "and" && sentence.IsCapitalised(last + 1))))
        {
            if (OccasionWords.NamedEvents.Has(sentence.WordAt(last))
                && (last > i || sentence.WordAt(Math.Min(last + 1, sentence.Count - 1)) is "on" or "of" or "for"))
            {
                head = last;
            }
            last++;
        }
        // "the International Conference Center" is a house.
        return head < 0 || (head < last - 1 && !(sentence.WordAt(head + 1) is "on" or "of" or "for")) ? null : last - 1;
    }

    private static int HeadOf(Sentence sentence, int first, int last)
    {
        for (var i = last; i >= first; i--)
        {
            if (OccasionWords.NamedEvents.Has(sentence.WordAt(i)))
            {
                return i;
            }
        }
        return last;
    }

    private int? YearOf(Sentence sentence, IReadOnlyList<NamedEdition> named, int first, int last)
    {
        var words = sentence.Cover(first, last);
        return named.FirstOrDefault(n => n.Evidence.Overlaps(words)) is { } edition ? edition.Year : article;
    }
}
